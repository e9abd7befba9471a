package org.firsthand.bench.literal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.firsthand.bench.predict.JsonLines;

/// The stories of the derivation benchmark: their articles, and which derive from which.
///
/// @param texts by id
record GoldStories(Map<String, String> texts, List<Edge> edges) {

    /// A child and a parent that is in the pile too.
    record Edge(String child, String parent, String level) {}

    static GoldStories read(Path folder) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (JsonNode story : JsonLines.read(folder.resolve("stories.jsonl"))) {
            for (JsonNode article : story.path("articles")) {
                texts.put(id(story, article.path("id")), article.path("text").asText());
            }
        }
        List<Edge> edges = new ArrayList<>();
        for (JsonNode story : JsonLines.read(folder.resolve("gold.jsonl"))) {
            for (JsonNode edge : story.path("edges")) {
                Edge one =
                        new Edge(
                                id(story, edge.path("child")),
                                id(story, edge.path("parent")),
                                edge.path("level").asText());
                if (texts.containsKey(one.parent())) {
                    edges.add(one);
                }
            }
        }
        return new GoldStories(texts, edges);
    }

    /// @throws IllegalArgumentException where no article has that id
    String text(String id) {
        String text = texts.get(id);
        if (text == null) {
            throw new IllegalArgumentException("no story has an article " + id);
        }
        return text;
    }

    private static String id(JsonNode story, JsonNode own) {
        return story.path("story").asText() + "/" + own.asText();
    }
}
