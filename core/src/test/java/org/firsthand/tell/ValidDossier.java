package org.firsthand.tell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// Asserts that a document is a dossier: it fits the schema, and every span is its text.
public final class ValidDossier {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(DossierSchema.text());

    private ValidDossier() {}

    /// Fails, naming what is wrong, where `document` is no valid dossier.
    public static void check(String document) throws IOException {
        JsonNode dossier = JSON.readTree(document);
        assertThat(SCHEMA.validate(dossier)).isEmpty();
        Map<String, String> texts = new HashMap<>();
        Map<String, String> originals = new HashMap<>();
        for (JsonNode article : dossier.get("articles")) {
            texts.put(article.get("id").asText(), article.get("text").asText());
            originals.put(article.get("id").asText(), article.get("original").asText());
        }
        checkSpans(dossier, texts, originals);
    }

    private static void checkSpans(
            JsonNode node, Map<String, String> texts, Map<String, String> originals) {
        if (node.has("article") && node.has("start") && node.has("end") && node.has("text")) {
            String article = node.get("article").asText();
            Map<String, String> layer = node.has("in") ? originals : texts;
            assertThat(layer).containsKey(article);
            String whole = layer.getOrDefault(article, "");
            assertThat(whole.substring(node.get("start").asInt(), node.get("end").asInt()))
                    .isEqualTo(node.get("text").asText());
        }
        node.forEach(child -> checkSpans(child, texts, originals));
    }
}
