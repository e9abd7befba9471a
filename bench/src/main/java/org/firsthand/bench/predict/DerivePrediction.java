package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.firsthand.annotate.Annotator;
import org.firsthand.annotate.finding.Annotations;

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
            tellings.add(annotator.annotate(BenchArticle.of(article)));
        }
        return tellings;
    }
}
