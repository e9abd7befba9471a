package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.firsthand.annotate.figure.CountedNoun;
import org.firsthand.annotate.figure.Quantity;
import org.firsthand.annotate.figure.QuantityReader;
import org.firsthand.annotate.figure.Unit;
import org.firsthand.annotate.finding.Figure;
import org.firsthand.annotate.syntax.SyntaxReader;
import org.firsthand.text.Sentence;

/// All numbers of a text, below the question whether they say something: the rows hold bare
/// numbers.
public final class FigurePrediction implements Task {

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
        for (Sentence sentence : syntax.read(text)) {
            for (Quantity quantity :
                    quantities.read(text, sentence.span().start(), sentence.span().end())) {
                ObjectNode figure = found.addObject();
                quantity.value().ifPresent(value -> figure.put("value", value));
                quantity.low().ifPresent(low -> figure.put("low", low));
                quantity.high().ifPresent(high -> figure.put("high", high));
                figure.put("unit", unit(sentence, quantity))
                        .put("bound", bound(quantity.bound()))
                        .put("start", quantity.span().start())
                        .put("end", quantity.span().end());
            }
        }
        return prediction;
    }

    private static String unit(Sentence sentence, Quantity quantity) {
        return quantity.unit()
                .map(Unit::name)
                .or(() -> CountedNoun.behind(sentence, quantity).map(CountedNoun::singular))
                .orElse("");
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
