package org.firsthand.clean.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;

/// The article of a page as schema.org's JSON-LD states it.
///
/// @param authors names, people before organisations
public record Structured(
        Optional<String> headline,
        List<String> authors,
        Optional<String> published,
        Optional<String> modified,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> language,
        Optional<String> section,
        Optional<String> body) {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();
    private static final int MOST_NODES = 5000;
    private static final int MOST_AUTHORS = 200;
    // A longer name, title or section is none.
    private static final int LONGEST = 1000;

    public Structured {
        authors = List.copyOf(authors);
    }

    /// The article that a page states, or the page itself where it states none.
    ///
    /// @param scripts the data of the JSON-LD of a page
    public static Structured of(List<String> scripts) {
        List<JsonNode> nodes = new ArrayList<>();
        for (String script : scripts) {
            try {
                flatten(JSON.readTree(script), nodes);
            } catch (JsonProcessingException e) {
                // A broken block says nothing; the page's other signs remain.
            }
        }
        JsonNode article =
                nodes.stream()
                        .filter(Structured::isArticle)
                        .findFirst()
                        .or(() -> nodes.stream().filter(Structured::isPage).findFirst())
                        .orElse(JSON.createObjectNode());
        return new Structured(
                text(article.path("headline")).or(() -> text(article.path("name"))),
                authors(article, nodes),
                text(article.path("datePublished")),
                text(article.path("dateModified")),
                text(article.path("publisher").path("name"))
                        .or(() -> text(article.path("publisher").path(0).path("name")))
                        .or(() -> text(reference(article.path("publisher"), nodes).path("name"))),
                text(article.path("url"))
                        .or(() -> text(article.path("mainEntityOfPage").path("@id")))
                        .or(() -> text(article.path("mainEntityOfPage")))
                        .filter(url -> url.startsWith("http")),
                text(article.path("inLanguage")),
                text(article.path("articleSection"))
                        .or(() -> text(article.path("articleSection").path(0))),
                whole(article.path("articleBody")));
    }

    private static void flatten(JsonNode root, List<JsonNode> nodes) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty() && nodes.size() < MOST_NODES) {
            JsonNode node = open.poll();
            if (node.isObject()) {
                nodes.add(node);
            }
            node.forEach(open::add);
        }
    }

    private static boolean isArticle(JsonNode node) {
        return type(node, "article") || type(node, "blogposting") || type(node, "report");
    }

    private static boolean isPage(JsonNode node) {
        return node.has("datePublished") && (type(node, "webpage") || type(node, "recipe"));
    }

    private static boolean type(JsonNode node, String ending) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (each.asText().toLowerCase(Locale.ROOT).endsWith(ending)) {
                    return true;
                }
            }
        }
        return type.asText().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static List<String> authors(JsonNode article, List<JsonNode> nodes) {
        List<String> people = new ArrayList<>();
        List<String> others = new ArrayList<>();
        JsonNode authors = article.path("author");
        int read = 0;
        for (JsonNode author : authors.isArray() ? authors : JSON.createArrayNode().add(authors)) {
            if (read++ == MOST_AUTHORS) {
                break;
            }
            JsonNode whole = author.has("name") ? author : reference(author, nodes);
            Optional<String> name =
                    author.isTextual()
                            ? text(author)
                            : text(whole.path("name")).or(() -> text(whole.path("name").path(0)));
            boolean organisation = type(whole, "organization");
            name.filter(text -> !text.startsWith("http"))
                    .ifPresent((organisation ? others : people)::add);
        }
        return people.isEmpty() ? others : people;
    }

    private static JsonNode reference(JsonNode node, List<JsonNode> nodes) {
        String id = node.path("@id").asText();
        return nodes.stream()
                .filter(other -> !id.isEmpty() && other.path("@id").asText().equals(id))
                .filter(other -> other.has("name"))
                .findFirst()
                .orElse(node);
    }

    private static Optional<String> text(JsonNode node) {
        return node.asText().length() > LONGEST ? Optional.empty() : whole(node);
    }

    private static Optional<String> whole(JsonNode node) {
        if (!node.isTextual() || node.asText().isBlank()) {
            return Optional.empty();
        }
        String raw = node.asText();
        // Many sites escape characters in JSON as they would in HTML.
        String plain = raw.indexOf('&') >= 0 || raw.indexOf('<') >= 0 ? unescaped(raw) : raw;
        return Optional.of(plain.strip()).filter(text -> !text.isEmpty());
    }

    private static String unescaped(String raw) {
        return Jsoup.parse(raw.replace("\n", "<br>")).wholeText();
    }
}
