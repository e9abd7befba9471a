package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.firsthand.annotate.attribution.Attributed;
import org.firsthand.annotate.attribution.AttributionReader;
import org.firsthand.annotate.finding.Attribution;
import org.firsthand.annotate.name.NameReader;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.annotate.syntax.SyntaxReader;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.text.Span;

/// The task `quote`: source, cue and content of every attribution.
public final class QuotePrediction implements Task {

    @Override
    public String name() {
        return "quote";
    }

    @Override
    public void predict(Path input, Path output) throws IOException {
        SyntaxReader syntax = SyntaxReader.load();
        NameReader names = new NameReader();
        AttributionReader attributions = new AttributionReader();
        JsonLines.each(
                input,
                output,
                row -> {
                    Reading reading = reading(row, syntax);
                    return row(row, attributions.read(reading, names.read(reading)));
                });
    }

    /// The text of a row as an article.
    static Reading reading(JsonNode row, SyntaxReader syntax) {
        Article article =
                Article.plain(new ArticleId(row.get("id").asText()), row.get("text").asText());
        return new Reading(article, syntax.read(article.text()), syntax::parse);
    }

    private static ObjectNode row(JsonNode input, Attributed attributed) {
        ObjectNode row = JsonLines.JSON.createObjectNode();
        row.set("id", input.get("id"));
        ArrayNode list = row.putArray("attributions");
        for (Attribution attribution : attributed.attributions()) {
            ObjectNode item = list.addObject();
            spans(item.putArray("source"), attribution.source());
            spans(item.putArray("cue"), attribution.cue());
            spans(item.putArray("content"), attribution.content());
        }
        return row;
    }

    private static void spans(ArrayNode array, List<Span> spans) {
        for (Span span : spans) {
            array.addArray().add(span.start()).add(span.end());
        }
    }
}
