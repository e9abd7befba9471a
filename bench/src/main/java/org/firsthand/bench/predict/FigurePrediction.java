package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.annotate.figure.Changes;
import org.firsthand.annotate.figure.CountedNoun;
import org.firsthand.annotate.figure.Designation;
import org.firsthand.annotate.figure.Quantity;
import org.firsthand.annotate.figure.QuantityReader;
import org.firsthand.annotate.figure.Unit;
import org.firsthand.annotate.finding.Figure;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.annotate.syntax.SyntaxReader;
import org.firsthand.annotate.time.TimeReader;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.text.Sentence;

/// All amounts of a text, below the question whether they say something: the rows hold bare
/// numbers. Dates and numbers in names are no amounts.
public final class FigurePrediction implements Task {

    private static final TimeReader TIMES = new TimeReader();

    private static final int REACH = 12;

    private static final Pattern EQUAL =
            Pattern.compile("\\bequal(?:s|ing)?(?: to)?\\s$", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "figure";
    }

    @Override
    public void predict(Path input, Path output) throws IOException {
        SyntaxReader syntax = SyntaxReader.load();
        QuantityReader quantities = new QuantityReader();
        JsonLines.each(input, output, row -> predict(row, syntax, quantities));
    }

    private static ObjectNode predict(
            JsonNode row, SyntaxReader syntax, QuantityReader quantities) {
        String text = row.get("text").asText();
        ObjectNode prediction = JsonLines.JSON.createObjectNode();
        prediction.set("id", row.get("id"));
        ArrayNode found = prediction.putArray("figures");
        Article article = Article.plain(new ArticleId("row"), text);
        Reading reading = new Reading(article, syntax.read(text), syntax::parse);
        List<TimeExpression> times = TIMES.read(reading);
        for (Sentence sentence : reading.sentences()) {
            List<TimeExpression> own =
                    times.stream().filter(time -> sentence.span().contains(time.span())).toList();
            Designation designation = new Designation(text, sentence, own);
            for (Quantity quantity :
                    quantities.read(text, sentence.span().start(), sentence.span().end())) {
                if (designation.is(quantity, CountedNoun.behind(sentence, quantity))) {
                    continue;
                }
                ObjectNode figure = found.addObject();
                values(text, quantity, figure);
                figure.put("unit", unit(sentence, quantity))
                        .put("bound", bound(quantity.bound()))
                        .put("start", quantity.span().start())
                        .put("end", quantity.span().end());
                change(sentence, quantity).ifPresent(change -> figure.put("change", change));
            }
        }
        return prediction;
    }

    /// An equality ("equal to 20") is an interval in the specifications, whose ends are one number.
    private static void values(String text, Quantity quantity, ObjectNode figure) {
        int from = quantity.span().start();
        Matcher equal = EQUAL.matcher(text).region(Math.max(0, from - REACH), from);
        boolean exact = quantity.bound() == Figure.Bound.EXACT;
        if (exact && equal.find() && quantity.value().isPresent()) {
            figure.put("low", quantity.value().getAsDouble());
            figure.put("high", quantity.value().getAsDouble());
            return;
        }
        quantity.value().ifPresent(value -> figure.put("value", value));
        quantity.low().ifPresent(low -> figure.put("low", low));
        quantity.high().ifPresent(high -> figure.put("high", high));
    }

    private static String unit(Sentence sentence, Quantity quantity) {
        return quantity.unit()
                .map(Unit::name)
                .or(() -> CountedNoun.behind(sentence, quantity).map(CountedNoun::singular))
                .orElse("");
    }

    /// Which way the number went, where no bound says what it is.
    private static Optional<String> change(Sentence sentence, Quantity quantity) {
        return quantity.bound() == Figure.Bound.EXACT
                ? Changes.of(sentence, quantity)
                        .map(change -> change == Figure.Change.RISE ? "up" : "down")
                : Optional.empty();
    }

    private static String bound(Figure.Bound bound) {
        return switch (bound) {
            case EXACT -> "exact";
            case ABOUT -> "about";
            case AT_LEAST, MORE_THAN -> "above";
            case AT_MOST, LESS_THAN -> "below";
        };
    }
}
