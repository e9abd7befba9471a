package org.firsthand.tell.html.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.firsthand.tell.dossier.ArticleView;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.dossier.StoryView;
import org.firsthand.tell.tellings.Counts;
import org.firsthand.tell.tellings.Telling;

/// A number at the head of a story, with what it counts.
///
/// Tellings, outlets, publishers and origins are four numbers: one outlet may show two tellings,
/// one publisher's article may stand with three outlets, and all may rest on one origin.
///
/// @param words the number with its noun
/// @param note how it was counted
/// @param lines what was counted, one each
public record HeadCount(String words, String note, List<Line> lines) {

    /// One thing counted.
    ///
    /// @param sigla the tellings it stands for, each opening its evidence
    /// @param why what says so
    public record Line(String name, List<Mark> sigla, String why) {}

    static List<HeadCount> of(Scope scope) {
        return List.of(
                tellings(scope),
                named(scope, "outlet", "who shows a telling", ArticleView::outlet),
                named(scope, "publisher", "whose article it is", ArticleView::publisher),
                origins(scope));
    }

    private static HeadCount tellings(Scope scope) {
        List<Line> lines = new ArrayList<>();
        for (Telling telling : scope.tellings()) {
            String title = telling.title().isEmpty() ? "no headline" : telling.title();
            lines.add(
                    new Line(
                            title,
                            scope.sigla(scope.opening(telling.id())),
                            telling.file().isEmpty() ? telling.url() : telling.file()));
        }
        return new HeadCount(
                Counts.of(lines.size(), "telling"), "a telling is an article of this story", lines);
    }

    private static HeadCount named(
            Scope scope,
            String noun,
            String meaning,
            Function<ArticleView, Optional<String>> name) {
        Map<String, List<ArticleView>> named = new TreeMap<>();
        List<ArticleView> nameless = new ArrayList<>();
        for (Telling telling : scope.tellings()) {
            ArticleView article = scope.told().article(telling.id());
            name.apply(article)
                    .map(found -> named.computeIfAbsent(found, key -> new ArrayList<>()))
                    .orElse(nameless)
                    .add(article);
        }
        List<Line> lines = new ArrayList<>();
        named.forEach((found, articles) -> lines.add(line(scope, found, noun, articles)));
        if (!nameless.isEmpty()) {
            lines.add(line(scope, "not named", noun, nameless));
        }
        String counted = named.isEmpty() ? "no " + noun + " named" : Counts.of(named.size(), noun);
        return new HeadCount(counted, "the " + noun + " is " + meaning, lines);
    }

    private static Line line(Scope scope, String name, String fact, List<ArticleView> articles) {
        List<SpanView> openings = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (ArticleView article : articles) {
            openings.addAll(scope.opening(article.id()));
            article.known().stream()
                    .filter(known -> known.field().equals(fact))
                    .map(ArticleView.KnownView::evidence)
                    .filter(reason -> !reasons.contains(reason))
                    .forEach(reasons::add);
        }
        return new Line(name, scope.sigla(openings), String.join("; ", reasons));
    }

    private static HeadCount origins(Scope scope) {
        StoryView.OriginsView origins = scope.story().origins();
        List<Line> lines = new ArrayList<>();
        for (StoryView.NodeView node : origins.nodes()) {
            List<SpanView> spans = new ArrayList<>(node.evidence());
            for (String article : node.articles()) {
                if (spans.stream().noneMatch(span -> span.article().equals(article))) {
                    spans.addAll(scope.opening(article));
                }
            }
            lines.add(
                    new Line(
                            node.name(),
                            scope.sigla(scope.within(spans)),
                            node.kind().equals("unseen") ? "not in this pile" : ""));
        }
        String note =
                origins.lower() == origins.upper()
                        ? "an origin is where information enters"
                        : origins.upper()
                                + " where only what is certain is joined, "
                                + origins.lower()
                                + " where all that is plausible is";
        return new HeadCount(Counts.origins(origins), note, lines);
    }
}
