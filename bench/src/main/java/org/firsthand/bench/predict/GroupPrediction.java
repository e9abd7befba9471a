package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.firsthand.annotate.Annotator;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.ArticleId;
import org.firsthand.group.Grouper;
import org.firsthand.group.Story;

/// Articles put into stories.
public final class GroupPrediction implements Task {

    @Override
    public String name() {
        return "group";
    }

    @Override
    public void predict(Path input, Path output) throws IOException {
        Annotator annotator = new Annotator(LoadedModels.get().syntax());
        List<JsonNode> rows = JsonLines.read(input);
        List<Annotations> articles =
                rows.parallelStream().map(row -> annotator.annotate(BenchArticle.of(row))).toList();
        Map<ArticleId, String> stories = new TreeMap<>();
        for (Story story : new Grouper(LoadedModels.get().vectors()).group(articles).stories()) {
            story.articles().forEach(id -> stories.put(id, story.id()));
        }
        List<ObjectNode> predictions = new ArrayList<>();
        for (JsonNode row : rows) {
            String id = row.get("id").textValue();
            ObjectNode prediction = JsonLines.JSON.createObjectNode();
            prediction.put("id", id);
            prediction.put("story", stories.get(new ArticleId(id)));
            predictions.add(prediction);
        }
        JsonLines.write(output, predictions);
    }
}
