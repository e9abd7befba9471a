package org.firsthand.read.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.read.input.Container;
import org.firsthand.read.input.Input;
import org.firsthand.read.input.Item;
import org.firsthand.read.input.Limits;
import org.firsthand.read.input.Malformed;
import org.firsthand.read.text.BoundedJson;
import org.firsthand.read.text.WholeText;

/// Reads JSON Feed (https://jsonfeed.org/version/1.1).
public final class JsonFeedReader implements Container {

    private final Limits limits;
    private final ObjectMapper json;

    public JsonFeedReader(Limits limits) {
        this.limits = limits;
        this.json = BoundedJson.within(limits);
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        String text = new WholeText(limits).of(input, false);
        JsonNode feed = tree(input, text);
        JsonNode items = feed.path("items");
        if (!items.isArray() || items.isEmpty()) {
            sink.give(
                    new Item.Refused(
                            input.url(),
                            "empty feed",
                            input.name()
                                    + " is a JSON Feed without items; fetch it again when it has some"));
        }
        int number = 0;
        for (JsonNode item : items) {
            number++;
            entry(item, feed).give(input.name(), number, input.seen(), sink);
        }
    }

    private JsonNode tree(Input input, String text) throws Malformed {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new Malformed(
                    input.name()
                            + " is not JSON that is read ("
                            + e.getOriginalMessage()
                            + "); fetch it again, or ask its publisher");
        }
    }

    private static Entry entry(JsonNode item, JsonNode feed) {
        Map<String, String> facts = new TreeMap<>();
        put(facts, "url", text(item, "url").or(() -> text(item, "external_url")));
        put(facts, "title", text(item, "title"));
        put(facts, "published", text(item, "date_published"));
        put(facts, "outlet", text(feed, "title"));
        put(facts, "byline", byline(item).or(() -> byline(feed)));
        Optional<Entry.Words> html =
                text(item, "content_html").map(words -> new Entry.Words(words, true));
        return new Entry(
                text(item, "id"),
                html.or(() -> plain(item, "content_text")),
                plain(item, "summary"),
                facts);
    }

    private static void put(Map<String, String> facts, String name, Optional<String> value) {
        value.ifPresent(stated -> facts.put(name, stated));
    }

    private static Optional<Entry.Words> plain(JsonNode item, String name) {
        return text(item, name).map(words -> new Entry.Words(words, false));
    }

    private static Optional<String> text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isTextual() || value.isNumber()
                ? Optional.of(value.asText().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /// Version 1.1 has `authors`, version 1 `author`.
    private static Optional<String> byline(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.path("authors").forEach(author -> text(author, "name").ifPresent(names::add));
        if (names.isEmpty()) {
            text(node.path("author"), "name").ifPresent(names::add);
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }
}
