package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Colophon;
import org.firsthand.article.PublicationDate;
import org.firsthand.text.SourceMap;

/// An article of a benchmark row: `{id, text, title?, outlet?, url?, published?}`, its text as it
/// is.
public final class BenchArticle {

    private BenchArticle() {}

    public static Article of(JsonNode row) {
        String text = row.path("text").asText();
        Optional<String> outlet = word(row, "outlet");
        return new Article(
                new ArticleId(row.get("id").asText()),
                Optional.empty(),
                word(row, "url"),
                word(row, "title"),
                outlet,
                outlet,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                published(row),
                Optional.empty(),
                "en",
                text,
                text,
                SourceMap.identity(text.length()),
                List.of(),
                List.of(),
                List.of(),
                Colophon.NONE,
                List.of(),
                Optional.empty());
    }

    /// The value of a field, where it is there and not blank.
    public static Optional<String> word(JsonNode row, String field) {
        return Optional.ofNullable(row.path(field).textValue()).filter(value -> !value.isBlank());
    }

    private static PublicationDate published(JsonNode row) {
        return word(row, "published")
                .or(() -> word(row, "reference"))
                .filter(value -> value.matches("\\d{4}-\\d{2}-\\d{2}.*"))
                .map(value -> PublicationDate.stated(value, "the input's date field", List.of()))
                .orElse(PublicationDate.unknown("the input has no date"));
    }
}
