package org.firsthand.tell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.collate.Collation;
import org.firsthand.collate.figure.FigureGroup;
import org.firsthand.collate.figure.FigureRef;
import org.firsthand.collate.statement.Statement;
import org.firsthand.group.Grouping;
import org.firsthand.group.Story;
import org.firsthand.group.StoryThread;
import org.firsthand.link.Linked;
import org.firsthand.tell.dossier.Dossier;
import org.firsthand.tell.dossier.ProgramView;
import org.firsthand.tell.dossier.StoryView;
import org.firsthand.text.Token;
import org.firsthand.trace.Stemma;

/// Makes the document of what the stages found. Immutable.
public final class DossierMaker {

    /// The version that a dossier names.
    public static final String VERSION = "0.1.0";

    private final Map<String, String> settings;

    /// @param settings those that change results, by name
    public DossierMaker(Map<String, String> settings) {
        this.settings = new TreeMap<>(settings);
    }

    /// The document; all its lists keep the stages' order, articles in order of id.
    public Dossier make(Findings findings) {
        Linked linked = findings.linked();
        Collation collation = findings.collation();
        List<Stemma> stemmata = findings.stemmata();
        Spans spans = new Spans(articles(linked));
        TraceViews traces = new TraceViews(spans);
        ArticleViews articles = new ArticleViews(spans);
        EntityViews entities = new EntityViews(spans);
        CollationViews collated = new CollationViews(spans);
        AnnotationViews found = new AnnotationViews(spans, linked, groups(collation));
        List<Annotations> tellings = linked.tellings();
        return new Dossier(
                new ProgramView(VERSION, settings),
                tellings.stream().map(t -> articles.view(t.article(), words(t))).toList(),
                findings.rejected().stream().map(ArticleViews::view).toList(),
                findings.notes().stream().map(ArticleViews::view).toList(),
                stories(findings, new StoryViews(spans, traces)),
                findings.grouping().threads().stream().map(StoryViews::view).toList(),
                findings.sources().stream().map(traces::source).toList(),
                flat(stemmata, traces::derivations),
                flat(stemmata, s -> s.relations().stream().map(traces::relation).toList()),
                flat(
                        stemmata,
                        s -> s.sentenceOrigins().stream().map(traces::sentenceOrigin).toList()),
                flat(tellings, found::attributions),
                flat(tellings, found::quotations),
                collation.quotationVariants().stream().map(collated::variant).toList(),
                flat(tellings, found::figures),
                collation.figureGroups().stream().map(collated::group).toList(),
                collation.rates().stream().map(collated::rate).toList(),
                linked.entities().stream().map(entities::view).toList(),
                flat(tellings, found::times),
                collation.timeline().stream().map(collated::happening).toList(),
                collation.exchanges().stream().map(collated::exchange).toList(),
                collation.statements().stream().map(collated::statement).toList(),
                collation.naming().stream().map(collated::naming).toList(),
                List.of());
    }

    private static List<StoryView> stories(Findings findings, StoryViews views) {
        Grouping grouping = findings.grouping();
        Map<String, StoryThread> threads = new HashMap<>();
        grouping.threads().forEach(t -> t.stories().forEach(story -> threads.put(story, t)));
        Map<String, List<Statement>> statements =
                findings.collation().statements().stream()
                        .collect(Collectors.groupingBy(Statement::story));
        List<StoryView> stories = new ArrayList<>();
        for (int i = 0; i < grouping.stories().size(); i++) {
            Story story = grouping.stories().get(i);
            StoryThread thread = threads.get(story.id());
            if (thread == null) {
                throw new IllegalArgumentException("story " + story.id() + " is in no thread");
            }
            stories.add(
                    views.view(
                            story,
                            findings.linked().of(story),
                            findings.stemmata().get(i),
                            thread,
                            statements.getOrDefault(story.id(), List.of())));
        }
        return stories;
    }

    private static Map<ArticleId, Article> articles(Linked linked) {
        return linked.tellings().stream()
                .map(Annotations::article)
                .collect(Collectors.toMap(Article::id, Function.identity()));
    }

    private static Map<FigureRef, String> groups(Collation collation) {
        Map<FigureRef, String> groups = new HashMap<>();
        for (FigureGroup group : collation.figureGroups()) {
            group.figures().forEach(figure -> groups.putIfAbsent(figure, group.id()));
        }
        return groups;
    }

    private static int words(Annotations telling) {
        return (int)
                telling.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .filter(Token::isWord)
                        .count();
    }

    private static <T, V> List<V> flat(List<T> items, Function<T, List<V>> views) {
        return items.stream().flatMap(item -> views.apply(item).stream()).toList();
    }
}
