package org.firsthand.tell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.Article;
import org.firsthand.read.Rejection;
import org.firsthand.tell.dossier.ProgramView;
import org.firsthand.tell.dossier.StoryView;
import org.firsthand.tell.dossier.TextTraceView;
import org.firsthand.trace.text.TextTrace;

/// Makes the document of where a text's sentences stand. Immutable.
public final class TextTraceMaker {

    private final Map<String, String> settings;

    /// @param settings those that change results, by name
    public TextTraceMaker(Map<String, String> settings) {
        this.settings = new TreeMap<>(settings);
    }

    public TextTraceView make(TextTrace trace, List<Rejection> rejected) {
        List<Article> articles =
                trace.linked().tellings().stream().map(Annotations::article).toList();
        Spans spans =
                new Spans(
                        articles.stream()
                                .collect(Collectors.toMap(Article::id, Function.identity())));
        TraceViews traces = new TraceViews(spans);
        boolean found = !trace.sightings().isEmpty();
        Optional<StoryView.OriginsView> origins =
                found ? Optional.of(traces.origins(trace.stemma().origins())) : Optional.empty();
        return new TextTraceView(
                new ProgramView(DossierMaker.VERSION, settings),
                trace.text().value(),
                trace.sentences(),
                trace.sightings().stream()
                        .map(
                                sighting ->
                                        new TextTraceView.SightingView(
                                                spans.view(sighting.sentence()),
                                                sighting.places().stream()
                                                        .map(traces::passage)
                                                        .toList()))
                        .toList(),
                articles.stream()
                        .filter(article -> !article.id().equals(trace.text()))
                        .map(TextTraceMaker::found)
                        .toList(),
                trace.leftOut(),
                found ? traces.derivations(trace.stemma()) : List.of(),
                origins,
                rejected.stream().map(ArticleViews::view).toList());
    }

    private static TextTraceView.FoundView found(Article article) {
        return new TextTraceView.FoundView(
                article.id().value(),
                article.file(),
                article.url(),
                article.title(),
                article.outlet(),
                article.published().value());
    }
}
