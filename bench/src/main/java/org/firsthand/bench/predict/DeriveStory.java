package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.SourceMention;
import org.firsthand.article.ArticleId;
import org.firsthand.group.Grouping;
import org.firsthand.group.Story;
import org.firsthand.group.StoryThread;
import org.firsthand.likeness.Meanings;
import org.firsthand.link.Linked;
import org.firsthand.link.Linker;
import org.firsthand.trace.Derivation;
import org.firsthand.trace.Parent;
import org.firsthand.trace.Relation;
import org.firsthand.trace.SentenceOrigin;
import org.firsthand.trace.Stemma;
import org.firsthand.trace.Tracer;
import org.firsthand.trace.source.Source;

/// Traces and compares the annotated articles of a row, and tells it in the form of the derivation
/// benchmark.
final class DeriveStory {

    private final Function<String, float[]> vectors;
    private final Tracer tracer;

    /// @param vectors gives a sentence's vector
    DeriveStory(Function<String, float[]> vectors) {
        this.vectors = vectors;
        this.tracer = new Tracer(vectors);
    }

    /// The prediction of a row whose articles have been annotated.
    ObjectNode predict(JsonNode row, List<Annotations> annotated) {
        List<Annotations> tellings = new ArrayList<>(annotated);
        tellings.sort(Comparator.comparing(telling -> telling.article().id()));
        List<ArticleId> ids = tellings.stream().map(telling -> telling.article().id()).toList();
        Story story = new Story("s", ids, List.of());
        StoryThread thread = new StoryThread("t", List.of("s"), List.of());
        Linked linked = new Linker().link(tellings, new Grouping(List.of(story), List.of(thread)));
        Stemma stemma = tracer.trace(story, linked);
        ObjectNode prediction = JsonLines.JSON.createObjectNode();
        prediction.put("story", row.path(row.has("story") ? "story" : "event").asText());
        stemma.derivations()
                .forEach(derivation -> edge(prediction.withArray("edges").addObject(), derivation));
        prediction
                .putObject("origins")
                .put("lower", stemma.origins().lower())
                .put("upper", stemma.origins().upper());
        for (SentenceOrigin origin : stemma.sentenceOrigins()) {
            prediction
                    .withArray("sentences")
                    .addObject()
                    .put("article", origin.sentence().article().value())
                    .put("start", origin.sentence().span().start())
                    .put("end", origin.sentence().span().end())
                    .put("origin", lower(origin.kind()));
        }
        for (Relation relation : stemma.relations()) {
            prediction
                    .withArray("relations")
                    .addObject()
                    .put("a", relation.a().value())
                    .put("b", relation.b().value())
                    .put("relation", lower(relation.kind()))
                    .put("direction", relation.direction());
        }
        for (Source source : tracer.sources(linked)) {
            if (isMedium(source)) {
                for (ArticleId id : source.articles()) {
                    prediction
                            .withArray("sources")
                            .addObject()
                            .put("article", id.value())
                            .put("name", source.name());
                }
            }
        }
        DifferenceRows.quotations(prediction, tellings, linked);
        DifferenceRows.figures(prediction, tellings, new Meanings(vectors));
        return prediction;
    }

    /// The gold lists outlets and agencies, not the people and papers inside the news.
    private static boolean isMedium(Source source) {
        return source.kind() == SourceMention.Kind.OUTLET
                || source.kind() == SourceMention.Kind.AGENCY;
    }

    private static void edge(ObjectNode edge, Derivation derivation) {
        edge.put("child", derivation.child().value());
        edge.put(
                "parent",
                switch (derivation.parent()) {
                    case Parent.Known(ArticleId article) -> article.value();
                    case Parent.Unseen(String id, String _) -> id;
                });
        edge.put("level", lower(derivation.level()));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
