package org.firsthand.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.read.input.StatedFacts;

/// What a `name.json` says about the article beside it.
///
/// A bad field is left out and said so; the others hold.
///
/// @param fields the known fields that are good
/// @param faults what was wrong with the others
record Sidecar(Map<String, String> fields, List<String> faults) {

    static final Sidecar NONE = new Sidecar(Map.of(), List.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    static Sidecar parse(String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            return fault(
                    "it is not JSON"
                            + (place == null ? "" : " (line " + place.getLineNr() + ")")
                            + "; right would be {\"url\": \"https://…\", \"outlet\": \"…\"}");
        }
        if (root == null || !root.isObject()) {
            return fault(
                    "it holds "
                            + (root == null ? "nothing" : kind(root))
                            + " where an object such as {\"url\": \"https://…\"} would be right");
        }
        Map<String, String> fields = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        for (String name : StatedFacts.NAMES) {
            JsonNode value = root.path(name);
            if (value.isMissingNode() || value.isNull()) {
                continue;
            }
            Optional<String> fault = check(name, value);
            fault.ifPresent(faults::add);
            if (fault.isEmpty() && !value.textValue().isBlank()) {
                fields.put(name, value.textValue().strip());
            }
        }
        return new Sidecar(fields, faults);
    }

    private static Sidecar fault(String fault) {
        return new Sidecar(Map.of(), List.of(fault));
    }

    private static Optional<String> check(String name, JsonNode value) {
        if (!value.isTextual()) {
            return Optional.of(
                    "\"" + name + "\" is " + kind(value) + "; right would be a text in quotes");
        }
        String text = value.textValue().strip();
        return text.isEmpty() ? Optional.empty() : StatedFacts.fault(name, text);
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT, POJO -> "an object";
            case NUMBER -> "the number " + node.asText();
            case BOOLEAN -> node.asText();
            case STRING -> "a text";
            case NULL -> "null";
            case BINARY, MISSING -> "nothing";
        };
    }
}
