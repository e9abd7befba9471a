package org.firsthand.clean.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// A date in a page's markup.
///
/// @param value an ISO date or date-time
/// @param where what stated it
public record StatedDate(String value, String where) {

    private static final List<String> PUBLISHED =
            List.of(
                    ("article:published_time og:published_time article.published_time datepublished"
                                    + " date pubdate publishdate publish-date publish_date"
                                    + " publication_date dc.date dc.date.issued dcterms.created"
                                    + " dcterms.date dcterms.issued dc.date.created sailthru.date"
                                    + " parsely-pub-date article.published"
                                    + " cxenseparse:recs:publishtime cxenseparse:publishtime"
                                    + " article.created originalpublicationdate"
                                    + " citation_publication_date citation_online_date date.created"
                                    + " rnews:datepublished"
                                    + " shareaholic:article_published_time")
                            .split(" ", -1));
    private static final List<String> MODIFIED =
            List.of(
                    "article:modified_time",
                    "og:updated_time",
                    "datemodified",
                    "dcterms.modified",
                    "dc.date.modified",
                    "last-modified");
    private static final List<String> CLASSES =
            List.of(
                    "date",
                    "meta",
                    "published",
                    "posted-on",
                    "timestamp",
                    "dateline",
                    "datum",
                    "pubdate",
                    "byline");
    private static final Set<String> ARTICLE = Set.of("article", "main");
    private static final int MOST = 30;
    private static final int LEVELS = 40;
    private static final int LONGEST = 300;

    /// When a page says that its article was published: its markup first, then its address, then
    /// what it shows, last the date of its last change.
    static Optional<StatedDate> published(
            Marks marks, Structured structured, Optional<String> url) {
        String code = marks.language().isEmpty() ? "en" : marks.language();
        return first(
                List.of(
                        () -> machine(structured.published(), "JSON-LD datePublished"),
                        () -> meta(marks, PUBLISHED),
                        () ->
                                element(
                                        marks.property("datepublished"),
                                        "itemprop datePublished",
                                        code),
                        () -> element(times(marks, StatedDate::isPublication), "time", code),
                        () ->
                                element(
                                        times(marks, time -> Marks.inside(time, ARTICLE, LEVELS)),
                                        "time",
                                        code),
                        () -> element(times(marks, time -> time.hasAttr("datetime")), "time", code),
                        () ->
                                url.flatMap(CalendarDates::inAddress)
                                        .map(day -> new StatedDate(day.toString(), "the address")),
                        () -> element(classed(marks), "the page's date line", code),
                        () -> element(marks.times(), "the page's date line", code),
                        () ->
                                modified(marks, structured)
                                        .map(
                                                date ->
                                                        new StatedDate(
                                                                date.value(),
                                                                "the date of its last change"))));
    }

    /// When a page says that its article was last changed.
    static Optional<StatedDate> modified(Marks marks, Structured structured) {
        return first(
                List.of(
                        () -> machine(structured.modified(), "JSON-LD dateModified"),
                        () -> meta(marks, MODIFIED)));
    }

    private static Optional<StatedDate> first(List<Supplier<Optional<StatedDate>>> places) {
        return places.stream().flatMap(place -> place.get().stream()).findFirst();
    }

    private static Optional<StatedDate> machine(Optional<String> value, String where) {
        return value.flatMap(CalendarDates::machine).map(date -> new StatedDate(date, where));
    }

    private static Optional<StatedDate> meta(Marks marks, List<String> names) {
        return names.stream()
                .flatMap(name -> machine(marks.meta(name), "meta " + name).stream())
                .findFirst();
    }

    private static List<Element> times(Marks marks, Predicate<Element> which) {
        return marks.times().stream().filter(which).toList();
    }

    private static boolean isPublication(Element time) {
        return time.hasAttr("pubdate") || time.hasClass("published") || time.hasClass("entry-date");
    }

    private static List<Element> classed(Marks marks) {
        return marks.classed().stream()
                .filter(
                        element -> {
                            String names = element.className().toLowerCase(Locale.ROOT);
                            return CLASSES.stream().anyMatch(names::contains);
                        })
                .toList();
    }

    private static Optional<StatedDate> element(
            List<Element> elements, String where, String language) {
        return elements.stream()
                .limit(MOST)
                .flatMap(element -> read(element, language).stream())
                .map(value -> new StatedDate(value, where))
                .findFirst();
    }

    private static Optional<String> read(Element element, String language) {
        return Stream.of("datetime", "content", "title")
                .map(element::attr)
                .filter(value -> !value.isBlank())
                .flatMap(value -> CalendarDates.machine(value).stream())
                .findFirst()
                .or(() -> inText(element, language));
    }

    private static Optional<String> inText(Element element, String language) {
        String text = ElementText.of(element, LONGEST + 1);
        return text.length() > LONGEST
                ? Optional.empty()
                : CalendarDates.first(text, language).map(Object::toString);
    }
}
