package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.annotate.syntax.SyntaxReader;
import org.firsthand.annotate.time.TimeReader;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.article.PublicationDate;

/// Times of a text, resolved against the reference that the row gives: `{start, end, type, value,
/// kind}`.
///
/// The sets follow two guidelines, and no field of a row says which. TIMEX3 annotates articles:
/// each expression by itself, its value as said (`2013-Q1`, `P3Y`). The specifications of a library
/// annotate utterances: what belongs together is one time, its value is resolved to first and last
/// day, and it has a `kind`. An article's reference is the day or minute of its creation; an
/// utterance's is a moment, to the second, and that is how they are told apart here. Every time
/// carries its kind under both, so that any output may be filtered by it.
public final class DatePrediction implements Task {

    private static final Pattern MOMENT = Pattern.compile(".*T\\d\\d:\\d\\d:\\d\\d.*");

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

    private static ObjectNode predict(JsonNode row, SyntaxReader syntax, TimeReader times) {
        ObjectNode prediction = JsonLines.JSON.createObjectNode();
        prediction.set("id", row.get("id"));
        ArrayNode found = prediction.putArray("times");
        String reference = row.get("reference").asText();
        Reading reading = reading(row, reference, syntax);
        List<TimeExpression> read = times.read(reading);
        if (MOMENT.matcher(reference).matches()) {
            new UtteranceTimes(
                            reading.text(),
                            read,
                            reading.article().published().start().orElseThrow())
                    .write(found);
        } else {
            for (TimeExpression time : read) {
                found.addObject()
                        .put("start", time.span().start())
                        .put("end", time.span().end())
                        .put("type", time.type().name())
                        .put("value", time.value())
                        .put("kind", kind(time));
            }
        }
        return prediction;
    }

    private static String kind(TimeExpression time) {
        return switch (time.type()) {
            case DATE -> time.start().equals(time.end()) ? "date" : "daterange";
            case TIME -> "datetime";
            case DURATION -> "duration";
            case SET -> "set";
        };
    }

    /// The row's text as an article written at its reference.
    private static Reading reading(JsonNode row, String reference, SyntaxReader syntax) {
        String text = row.get("text").asText();
        Article article =
                Article.plain(new ArticleId("row"), text)
                        .withPublished(
                                PublicationDate.stated(
                                        reference, "the row's reference", List.of()));
        return new Reading(article, syntax.read(text), syntax::parse);
    }
}
