package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.article.ArticleText;
import org.firsthand.article.Link;
import org.firsthand.article.Metadata;
import org.firsthand.article.PublicationDate;
import org.firsthand.text.Span;

/// An article of a benchmark row: `{id, text, title?, outlet?, url?, published?, links?}`, its text
/// as it is.
public final class BenchArticle {

    private BenchArticle() {}

    public static Article of(JsonNode row) {
        return new Article(
                new ArticleId(row.get("id").asText()),
                Metadata.shown(
                        word(row, "url"), word(row, "title"), word(row, "outlet"), published(row)),
                ArticleText.linked(row.path("text").asText(), links(row)));
    }

    private static List<Link> links(JsonNode row) {
        List<Link> links = new ArrayList<>();
        for (JsonNode link : row.path("links")) {
            links.add(
                    new Link(
                            new Span(link.get("start").asInt(), link.get("end").asInt()),
                            link.get("href").asText()));
        }
        return links;
    }

    /// The value of a field, where it is there and not blank.
    public static Optional<String> word(JsonNode row, String field) {
        return Optional.ofNullable(row.path(field).textValue()).filter(value -> !value.isBlank());
    }

    private static PublicationDate published(JsonNode row) {
        if (row.path("published_is_download_date").asBoolean()) {
            return PublicationDate.unknown("the input's date is that of a download");
        }
        return word(row, "published")
                .or(() -> word(row, "reference"))
                .filter(value -> value.matches("\\d{4}-\\d{2}-\\d{2}.*"))
                .map(value -> PublicationDate.stated(value, "the input's date field", List.of()))
                .orElse(PublicationDate.unknown("the input has no date"));
    }
}
