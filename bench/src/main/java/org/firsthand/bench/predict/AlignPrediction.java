package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.firsthand.article.ArticleId;
import org.firsthand.likeness.Likeness;
import org.firsthand.likeness.Meanings;
import org.firsthand.likeness.Stretch;
import org.firsthand.pipeline.Models;

/// How far two headlines or propositions say the same: `{id, score}`, 0.5 where they do.
public final class AlignPrediction implements Task {

    @Override
    public String name() {
        return "align";
    }

    @Override
    public void predict(Path input, Path output) throws IOException {
        Models models = LoadedModels.get();
        JsonLines.each(
                input,
                output,
                row -> {
                    Likeness likeness = new Likeness(new Meanings(models.vectors()));
                    ObjectNode result = JsonLines.JSON.createObjectNode();
                    result.put("id", row.path("id").asText());
                    result.put(
                            "score",
                            likeness.of(
                                    stretch(models, row.path("a").asText()),
                                    stretch(models, row.path("b").asText())));
                    return result;
                });
    }

    private static Stretch stretch(Models models, String text) {
        return Stretch.of(new ArticleId("row"), text, models.syntax().read(text));
    }
}
