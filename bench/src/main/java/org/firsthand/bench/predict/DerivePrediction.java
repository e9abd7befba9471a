package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.firsthand.annotate.Annotator;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.Article;
import org.firsthand.article.Link;
import org.firsthand.article.PublicationDate;
import org.firsthand.text.Span;

/// Who derives from whom: a row is a story with its articles.
public final class DerivePrediction implements Task {

    @Override
    public String name() {
        return "derive";
    }

    @Override
    public void predict(Path input, Path output) throws IOException {
        Annotator annotator = new Annotator(LoadedModels.get().syntax());
        DeriveStory story = new DeriveStory(LoadedModels.get().vectors()::vector);
        JsonLines.each(input, output, row -> story.predict(row, tellings(row, annotator)));
    }

    /// The annotated articles of a row.
    public static List<Annotations> tellings(JsonNode row, Annotator annotator) {
        List<Annotations> tellings = new ArrayList<>();
        for (JsonNode article : row.path("articles")) {
            tellings.add(annotator.annotate(article(article)));
        }
        return tellings;
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
}
