package org.firsthand.tell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.Article;
import org.firsthand.article.Evidence;
import org.firsthand.collate.statement.Statement;
import org.firsthand.group.Story;
import org.firsthand.group.StoryThread;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.dossier.StoryView;
import org.firsthand.tell.dossier.ThreadView;
import org.firsthand.text.Sentence;
import org.firsthand.trace.Stemma;

/// The document's stories and threads.
record StoryViews(Spans spans, TraceViews traces) {

    private static final int GLANCE = 4;

    StoryView view(
            Story story,
            List<Annotations> tellings,
            Stemma stemma,
            StoryThread thread,
            List<Statement> statements) {
        Annotations labelled = labelled(tellings);
        return new StoryView(
                story.id(),
                label(labelled),
                labelled.article().id().value(),
                Words.ids(story.articles()),
                thread.id(),
                story.why(),
                glance(statements, labelled),
                traces.origins(stemma.origins()));
    }

    static ThreadView view(StoryThread thread) {
        return new ThreadView(
                thread.id(),
                thread.stories(),
                thread.ties().stream()
                        .map(tie -> new ThreadView.LinkView(tie.from(), tie.to(), tie.evidence()))
                        .toList());
    }

    /// The telling that lends its headline: the first by id that has one, else the first.
    private static Annotations labelled(List<Annotations> tellings) {
        return tellings.stream()
                .filter(telling -> telling.article().title().isPresent())
                .findFirst()
                .orElse(tellings.getFirst());
    }

    private static String label(Annotations telling) {
        Article article = telling.article();
        Optional<String> firstSentence =
                telling.sentences().stream()
                        .findFirst()
                        .map(sentence -> sentence.span().of(article.text()));
        return article.title().or(() -> firstSentence).orElse(article.id().value());
    }

    /// The first reading of each of the statements that most articles tell, in the order of the
    /// telling that lends the label, with that telling's own words where it has them.
    private List<SpanView> glance(List<Statement> statements, Annotations labelled) {
        List<Evidence> chosen = new ArrayList<>();
        statements.stream()
                .filter(statement -> statement.articles() > 1)
                .sorted(
                        Comparator.comparingInt((Statement s) -> -s.articles())
                                .thenComparing(s -> s.readings().getFirst().evidence()))
                .map(statement -> reading(statement, labelled))
                .filter(evidence -> chosen.stream().noneMatch(e -> touches(e, evidence)))
                .limit(GLANCE)
                .forEach(chosen::add);
        if (chosen.isEmpty()) {
            labelled.sentences().stream()
                    .limit(GLANCE - 1)
                    .map(Sentence::span)
                    .map(span -> Evidence.of(labelled.article().id(), span))
                    .forEach(chosen::add);
        }
        return chosen.stream().sorted().map(spans::view).toList();
    }

    private static Evidence reading(Statement statement, Annotations preferred) {
        return statement.readings().stream()
                .map(Statement.Reading::evidence)
                .filter(evidence -> evidence.article().equals(preferred.article().id()))
                .findFirst()
                .orElse(statement.readings().getFirst().evidence());
    }

    private static boolean touches(Evidence a, Evidence b) {
        return a.article().equals(b.article()) && a.span().overlaps(b.span());
    }
}
