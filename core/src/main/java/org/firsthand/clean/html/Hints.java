package org.firsthand.clean.html;

import java.util.ArrayList;
import java.util.HashMap;
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

    private static final String CONTENT = "content";
    // No name in the list has more words than this.
    private static final int LONGEST = 3;

    static final Hints INSTANCE = load();

    /// The reasons in their order; names and beginnings of names with the index of their reason.
    private final List<String> reasons;

    private final Map<String, Integer> names;
    private final Map<String, Integer> beginnings;

    /// What names promise: furniture of a reason, by its index, an article's text, or neither.
    private record Promise(int reason, boolean content) {

        static final Promise NONE = new Promise(Integer.MAX_VALUE, false);

        Promise and(Promise other) {
            return new Promise(Math.min(reason, other.reason), content || other.content);
        }
    }

    private Hints(
            List<String> reasons, Map<String, Integer> names, Map<String, Integer> beginnings) {
        this.reasons = List.copyOf(reasons);
        this.names = Map.copyOf(names);
        this.beginnings = Map.copyOf(beginnings);
    }

    /// Why what `element` holds is no part of the article, by its own names.
    Optional<String> furniture(Element element) {
        Optional<String> byTag = byTag(element);
        if (byTag.isPresent() || WHOLE.contains(element.normalName())) {
            return byTag;
        }
        int reason = promise(element).reason();
        return reason < reasons.size() ? Optional.of(reasons.get(reason)) : Optional.empty();
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
        return promise(element).content();
    }

    private Promise promise(Element element) {
        if (element.attributesSize() == 0) {
            return Promise.NONE;
        }
        Promise promise = named(element.attr("class"));
        promise = promise.and(named(element.attr("id")));
        return promise.and(named(element.attr("data-component")));
    }

    /// What the value of one attribute promises.
    private Promise named(String raw) {
        if (raw.length() < 2) {
            return Promise.NONE;
        }
        return promise(ownNames(raw));
    }

    private Promise promise(String own) {
        int first = Integer.MAX_VALUE;
        boolean content = false;
        for (String name : own.split("\\|", -1)) {
            String[] words = name.split("-", -1);
            for (int from = 0; from < words.length; from++) {
                StringBuilder run = new StringBuilder();
                for (int to = from; to < Math.min(words.length, from + LONGEST); to++) {
                    run.append(to == from ? "" : "-").append(words[to]);
                    int reason = names.getOrDefault(run.toString(), Integer.MAX_VALUE);
                    boolean text = reason < reasons.size() && reasons.get(reason).equals(CONTENT);
                    content |= text;
                    first = text ? first : Math.min(first, reason);
                }
                for (var beginning : beginnings.entrySet()) {
                    if (words[from].startsWith(beginning.getKey())) {
                        first = Math.min(first, beginning.getValue());
                    }
                }
            }
        }
        return first == Integer.MAX_VALUE && !content ? Promise.NONE : new Promise(first, content);
    }

    /// The words of an element's class and id, each between hyphens: `-story-body-`.
    static String ownNames(String raw) {
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
        List<String> reasons = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> beginnings = new HashMap<>();
        for (String line : ResourceLines.read(Hints.class, "hints.txt")) {
            int colon = line.indexOf(':');
            reasons.add(line.substring(0, colon).strip());
            for (String word : ResourceLines.words(line.substring(colon + 1))) {
                Map<String, Integer> target = word.endsWith("*") ? beginnings : names;
                target.putIfAbsent(word.replace("*", ""), reasons.size() - 1);
            }
        }
        return new Hints(reasons, names, beginnings);
    }
}
