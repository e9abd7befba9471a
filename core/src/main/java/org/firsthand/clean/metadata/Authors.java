package org.firsthand.clean.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Whom a page's markup names as the writers of its article.
///
/// @param names as they stand, without "By"
/// @param people of those, without roles, agencies and the outlet
/// @param where what named them
record Authors(List<String> names, List<String> people, String where) {

    private static final List<String> TAGS =
            List.of(
                    "author",
                    "article:author",
                    "parsely-author",
                    "dc.creator",
                    "dcterms.creator",
                    "sailthru.author",
                    "byl",
                    "article:author_name",
                    "article.author",
                    "citation_author");
    private static final Set<String> CLASSES =
            Set.of(
                    "author-name",
                    "author__name",
                    "byline-name",
                    "byline__name",
                    "entry-author",
                    "post-author",
                    "article-author",
                    "byline",
                    "author",
                    "autor",
                    "c-byline__author",
                    "p-author");
    // What templates put where they know no name.
    private static final Pattern NOBODY =
            Pattern.compile(
                    "(?i)admin(?:istrator)?|webmaster|(?:no |unknown )?author|unknown|editor|staff|null|undefined|[\\W\\d_]{1,120}");
    private static final int LONGEST = 120;
    private static final int MOST_READ = 4;
    private static final int MOST = 2;
    // An article with more writers is a list of them.
    private static final int MOST_NAMES = 100;

    private record Place(String where, Supplier<List<String>> names) {}

    Authors {
        names = List.copyOf(names);
        people = List.copyOf(people);
    }

    /// The first place that names people; without one the first that names anybody.
    static Authors of(Marks marks, Structured structured, Optional<String> site) {
        List<Place> places =
                List.of(
                        new Place("JSON-LD author", structured::authors),
                        new Place("a meta element", () -> metas(marks)),
                        new Place("itemprop author", () -> properties(marks)),
                        new Place("a link of the author", () -> texts(marks.authors())),
                        new Place("the byline", () -> texts(classed(marks))));
        Authors anybody = new Authors(List.of(), List.of(), "");
        for (Place place : places) {
            List<String> names = clean(place.names().get(), site);
            List<String> people =
                    names.stream()
                            .flatMap(name -> Bylines.people(name).stream())
                            .distinct()
                            .toList();
            if (!people.isEmpty()) {
                return new Authors(names, people, place.where());
            }
            if (anybody.names().isEmpty() && !names.isEmpty()) {
                anybody = new Authors(names, people, place.where());
            }
        }
        return anybody;
    }

    /// The names as a byline shows them; empty where nobody is named.
    Optional<String> byline() {
        List<String> shown = people.isEmpty() ? names : people;
        return shown.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", shown));
    }

    private static List<String> clean(List<String> raw, Optional<String> site) {
        List<String> names = new ArrayList<>();
        for (String value : raw) {
            String whole = Bylines.withoutEnds(Bylines.withoutLead(value.replace('\u00a0', ' ')));
            String bare = Bylines.withoutRole(whole);
            String own =
                    site.filter(
                                    name ->
                                            bare.toLowerCase(Locale.ROOT)
                                                    .endsWith(" " + name.toLowerCase(Locale.ROOT)))
                            .orElse("");
            String name =
                    own.isEmpty()
                            ? whole
                            : Bylines.withoutEnds(bare.substring(0, bare.length() - own.length()));
            boolean plausible =
                    name.length() > 1
                            && name.length() < LONGEST
                            && !name.startsWith("http")
                            && !name.contains("@")
                            && !NOBODY.matcher(name).matches();
            if (plausible && !names.contains(name)) {
                names.add(name);
            }
            if (names.size() == MOST_NAMES) {
                return names;
            }
        }
        return names;
    }

    private static List<String> metas(Marks marks) {
        return TAGS.stream()
                .map(marks::metas)
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> properties(Marks marks) {
        List<Element> named =
                marks.property("name").stream().filter(Authors::belongsToAuthor).toList();
        return texts(named.isEmpty() ? marks.property("author") : named);
    }

    private static boolean belongsToAuthor(Element name) {
        Element at = name.parent();
        for (int i = 0; i < 4 && at != null; i++) {
            if (at.attr("itemprop").equals("author")) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private static List<Element> classed(Marks marks) {
        List<Element> elements = new ArrayList<>();
        for (Element element : marks.classed()) {
            String names = element.className();
            boolean author =
                    names.contains("byline")
                            || names.contains("author-name")
                            || element.classNames().stream().anyMatch(CLASSES::contains);
            if (author && elements.size() < 2 * MOST_READ) {
                elements.add(element);
                if (ElementText.of(element, LONGEST).length() >= LONGEST) {
                    elements.addAll(element.select("a").stream().limit(MOST_READ).toList());
                }
            }
        }
        return elements;
    }

    private static List<String> texts(List<Element> elements) {
        return elements.stream()
                .limit(MOST_READ)
                .map(element -> ElementText.of(element, LONGEST))
                .filter(text -> !text.isBlank() && text.length() < LONGEST)
                .limit(MOST)
                .toList();
    }
}
