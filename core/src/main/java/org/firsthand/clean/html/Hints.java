package org.firsthand.clean.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.text.ResourceLines;
import org.jsoup.nodes.Element;

/// What an element's tag, role, class and id promise about what it holds.
///
/// The names are data (`hints.txt`). Immutable and safe for use by many threads.
final class Hints {

    private static final Map<String, String> TAGS =
            Map.of(
                    "nav", "navigation",
                    "footer", "page footer",
                    "aside", "sidebar",
                    "figcaption", "photo caption",
                    "figure", "photo caption",
                    "form", "form",
                    "button", "button",
                    "dialog", "page notice",
                    "menu", "navigation");
    private static final Map<String, String> ROLES =
            Map.of(
                    "navigation", "navigation",
                    "complementary", "sidebar",
                    "contentinfo", "page footer",
                    "dialog", "page notice",
                    "search", "form",
                    "menu", "navigation",
                    "button", "button");
    // Names of these speak of the page as a whole.
    private static final Set<String> WHOLE = Set.of("html", "body", "article", "main");

    static final Hints INSTANCE = load();

    private final Map<String, List<String>> names;

    private Hints(Map<String, List<String>> names) {
        this.names = names;
    }

    /// Why what `element` holds is no part of the article, by its own names.
    Optional<String> furniture(Element element) {
        Optional<String> byTag = byTag(element);
        if (byTag.isPresent() || WHOLE.contains(element.normalName())) {
            return byTag;
        }
        String own = ownNames(element);
        if (own.length() < 3) {
            return Optional.empty();
        }
        return names.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("content"))
                .filter(entry -> entry.getValue().stream().anyMatch(own::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The same by its tag and role alone, which are harder to misuse than names.
    static Optional<String> byTag(Element element) {
        return Optional.ofNullable(TAGS.get(element.normalName()))
                .or(() -> Optional.ofNullable(ROLES.get(element.attr("role"))));
    }

    /// True where the names say that this is an article's text.
    boolean content(Element element) {
        if (element.normalName().equals("article")
                || element.attr("itemprop").equals("articleBody")) {
            return true;
        }
        String own = ownNames(element);
        return own.length() > 2
                && names.getOrDefault("content", List.of()).stream().anyMatch(own::contains);
    }

    /// The words of an element's class and id, each between hyphens: `-story-body-`.
    static String ownNames(Element element) {
        String raw =
                element.className() + " " + element.id() + " " + element.attr("data-component");
        StringBuilder own = new StringBuilder("-");
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean hump =
                    i > 0 && Character.isUpperCase(c) && Character.isLowerCase(raw.charAt(i - 1));
            if (hump || !Character.isLetterOrDigit(c)) {
                if (own.charAt(own.length() - 1) != '-') {
                    own.append(c == ' ' ? "-|-" : "-");
                }
            }
            if (Character.isLetterOrDigit(c)) {
                own.append(Character.toLowerCase(c));
            }
        }
        return own.append('-').toString();
    }

    private static Hints load() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (String line : ResourceLines.read(Hints.class, "hints.txt")) {
            int colon = line.indexOf(':');
            names.computeIfAbsent(line.substring(0, colon).strip(), name -> new ArrayList<>())
                    .addAll(words(line.substring(colon + 1)));
        }
        return new Hints(names);
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split(" +", -1)).stream()
                .map(word -> "-" + (word.endsWith("*") ? word.replace("*", "") : word + "-"))
                .toList();
    }
}
