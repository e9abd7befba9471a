package org.firsthand.clean.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Where a page's markup may speak of its article, found in one walk.
///
/// @param metas the values of its meta elements by their names in lower case
/// @param scripts the data of its JSON-LD
/// @param properties its microdata, by property
/// @param classed elements whose class speaks of an author or a date
/// @param canonical the address that it calls its own
record Marks(
        Map<String, List<String>> metas,
        List<String> scripts,
        List<Element> headings,
        List<Element> times,
        Map<String, List<Element>> properties,
        List<Element> authors,
        List<Element> classed,
        Optional<String> canonical,
        String language,
        String window) {

    private static final List<String> SPEAKING =
            List.of(
                    "author",
                    "byline",
                    "autor",
                    "date",
                    "meta",
                    "datum",
                    "publi",
                    "posted",
                    "timestamp");
    private static final Set<String> PROPERTIES = Set.of("author", "datepublished", "name");
    // Enough of each: a page with more is no article's.
    private static final int MOST = 400;
    // A longer name, title or date is none.
    private static final int LONGEST = 1000;

    static Marks of(Document page) {
        Map<String, List<String>> metas = new HashMap<>();
        List<String> scripts = new ArrayList<>();
        List<Element> headings = new ArrayList<>();
        List<Element> times = new ArrayList<>();
        Map<String, List<Element>> properties = new HashMap<>();
        List<Element> authors = new ArrayList<>();
        List<Element> classed = new ArrayList<>();
        List<String> canonical = new ArrayList<>();
        Map<String, Boolean> speaks = new HashMap<>();
        page.stream()
                .forEach(
                        element -> {
                            switch (element.normalName()) {
                                case "meta" -> meta(element, metas);
                                case "script" -> {
                                    if (element.attr("type").contains("ld+json")) {
                                        scripts.add(element.data());
                                    }
                                }
                                case "link" -> {
                                    if (element.attr("rel").equals("canonical")) {
                                        canonical.add(address(element));
                                    }
                                }
                                case "h1" -> add(headings, element);
                                case "time" -> add(times, element);
                                default -> {}
                            }
                            if (element.attributesSize() > 0) {
                                speaking(element, properties, authors, classed, speaks);
                            }
                        });
        Element root = page.firstElementChild();
        String window = page.title().strip();
        return new Marks(
                metas,
                scripts,
                headings,
                times,
                properties,
                authors,
                classed,
                canonical.stream().filter(value -> !value.isBlank()).findFirst(),
                root == null ? "" : root.attr("lang"),
                window.length() > LONGEST ? "" : window);
    }

    private static void speaking(
            Element element,
            Map<String, List<Element>> properties,
            List<Element> authors,
            List<Element> classed,
            Map<String, Boolean> speaks) {
        String property = element.attr("itemprop").toLowerCase(Locale.ROOT);
        if (!property.isEmpty() && PROPERTIES.contains(property)) {
            add(properties.computeIfAbsent(property, key -> new ArrayList<>()), element);
        }
        if (element.attr("rel").equals("author")) {
            add(authors, element);
        }
        String names = element.className();
        if (!names.isEmpty() && classed.size() < MOST) {
            if (speaks.computeIfAbsent(names, Marks::speaks)) {
                classed.add(element);
            }
        }
    }

    private static boolean speaks(String names) {
        String plain = names.toLowerCase(Locale.ROOT);
        return SPEAKING.stream().anyMatch(plain::contains);
    }

    private static void meta(Element meta, Map<String, List<String>> metas) {
        String name =
                meta.hasAttr("property")
                        ? meta.attr("property")
                        : meta.hasAttr("name") ? meta.attr("name") : meta.attr("itemprop");
        String content = meta.attr("content").strip();
        if (!name.isEmpty() && !content.isEmpty() && content.length() <= LONGEST) {
            metas.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(content);
        }
    }

    private static String address(Element link) {
        String absolute = link.absUrl("href");
        return absolute.isEmpty() ? link.attr("href") : absolute;
    }

    private static void add(List<Element> elements, Element element) {
        if (elements.size() < MOST) {
            elements.add(element);
        }
    }

    /// The first value of the meta element `name`, which is in lower case.
    Optional<String> meta(String name) {
        return metas(name).stream().findFirst();
    }

    List<String> metas(String name) {
        return metas.getOrDefault(name, List.of());
    }

    List<Element> property(String name) {
        return properties.getOrDefault(name, List.of());
    }

    /// True where `element` lies in another of the tag `tag`, at most `levels` above it.
    static boolean inside(Element element, Set<String> tags, int levels) {
        Element at = element.parent();
        for (int i = 0; i < levels && at != null; i++) {
            if (tags.contains(at.normalName())) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
