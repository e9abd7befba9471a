package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.firsthand.annotate.Annotator;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.SourceMention;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Link;
import org.firsthand.article.PublicationDate;
import org.firsthand.group.Grouping;
import org.firsthand.group.Story;
import org.firsthand.group.StoryThread;
import org.firsthand.link.Linked;
import org.firsthand.link.Linker;
import org.firsthand.text.Span;
import org.firsthand.trace.Derivation;
import org.firsthand.trace.Parent;
import org.firsthand.trace.Relation;
import org.firsthand.trace.SentenceOrigin;
import org.firsthand.trace.Source;
import org.firsthand.trace.Stemma;
import org.firsthand.trace.Tracer;

/// Who derives from whom: a row is a story with its articles.
public final class DerivePrediction implements Task {

    @Override
    public String name() {
        return "derive";
    }

    @Override
    public void predict(Path input, Path output) throws IOException {
        Annotator annotator = new Annotator(LoadedModels.get().syntax());
        Tracer tracer = new Tracer(LoadedModels.get().vectors());
        JsonLines.each(input, output, row -> predict(row, annotator, tracer));
    }

    private static ObjectNode predict(JsonNode row, Annotator annotator, Tracer tracer) {
        List<Annotations> tellings = new ArrayList<>();
        for (JsonNode article : row.path("articles")) {
            tellings.add(annotator.annotate(article(article)));
        }
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

    private static Article article(JsonNode row) {
        Article plain = BenchArticle.of(row);
        List<Link> links = new ArrayList<>();
        for (JsonNode link : row.path("links")) {
            links.add(
                    new Link(
                            new Span(link.get("start").asInt(), link.get("end").asInt()),
                            link.get("href").asText()));
        }
        Article linked =
                new Article(
                        plain.id(),
                        plain.file(),
                        plain.url(),
                        plain.title(),
                        plain.outlet(),
                        plain.publisher(),
                        plain.byline(),
                        plain.bylinePeople(),
                        plain.wire(),
                        plain.published(),
                        plain.seen(),
                        plain.language(),
                        plain.text(),
                        plain.original(),
                        plain.map(),
                        plain.paragraphs(),
                        plain.cuts(),
                        links,
                        plain.colophon(),
                        plain.copies(),
                        plain.revision());
        return row.path("published_is_download_date").asBoolean()
                ? linked.withPublished(
                        PublicationDate.unknown("the input's date is that of a download"))
                : linked;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
