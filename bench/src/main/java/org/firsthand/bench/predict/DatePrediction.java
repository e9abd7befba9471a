package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.annotate.syntax.SyntaxReader;
import org.firsthand.annotate.time.TimeReader;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.article.PublicationDate;

/// Times of a text, resolved against the reference that the row gives.
public final class DatePrediction implements Task {

    @Override
    public String name() {
        return "date";
    }

    @Override
    public void predict(Path input, Path output) throws IOException {
        SyntaxReader syntax = SyntaxReader.load();
        TimeReader times = new TimeReader();
        JsonLines.each(input, output, row -> predict(row, syntax, times));
    }

    /// The row's text as an article written at its reference.
    static Reading reading(JsonNode row, SyntaxReader syntax) {
        String text = row.get("text").asText();
        Article article =
                Article.plain(new ArticleId("row"), text)
                        .withPublished(
                                PublicationDate.stated(
                                        row.get("reference").asText(),
                                        "the row's reference",
                                        List.of()));
        return new Reading(article, syntax.read(text), syntax::parse);
    }

    private static ObjectNode predict(JsonNode row, SyntaxReader syntax, TimeReader times) {
        ObjectNode prediction = JsonLines.JSON.createObjectNode();
        prediction.set("id", row.get("id"));
        ArrayNode found = prediction.putArray("times");
        for (TimeExpression time : times.read(reading(row, syntax))) {
            found.addObject()
                    .put("start", time.span().start())
                    .put("end", time.span().end())
                    .put("type", time.type().name())
                    .put("value", time.value());
        }
        return prediction;
    }
}
