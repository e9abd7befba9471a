package org.firsthand.clean.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What the markup of an HTML page says about its article.
///
/// @param byline as it stands, without "By"
/// @param date the date that it states, ISO, and in whose words
public record PageFacts(
        Optional<String> title,
        Optional<String> site,
        Optional<String> publisher,
        Optional<String> byline,
        List<String> people,
        Optional<StatedDate> date,
        Optional<String> url,
        String declaredLanguage,
        Structured structured) {

    /// A date in the markup.
    ///
    /// @param value an ISO date or date-time
    /// @param where what stated it
    public record StatedDate(String value, String where) {}

    private static final String DATE_TAGS =
            "article:published_time og:published_time article.published_time datepublished date"
                    + " pubdate publishdate publish-date publish_date publication_date dc.date"
                    + " dc.date.issued dcterms.created dcterms.date dcterms.issued dc.date.created"
                    + " sailthru.date parsely-pub-date article.published"
                    + " cxenseparse:recs:publishtime cxenseparse:publishtime article.created"
                    + " originalpublicationdate citation_publication_date citation_online_date"
                    + " date.created last-modified rnews:datepublished shareaholic:article_published_time";

    private static final String[] AUTHOR_TAGS = {
        "author",
        "article:author",
        "parsely-author",
        "dc.creator",
        "dcterms.creator",
        "sailthru.author",
        "byl",
        "article:author_name",
        "article.author"
    };
    private static final String AUTHOR_ELEMENTS =
            ".author-name, .author__name, .byline-name, .byline__name, .byline a, .author a,"
                    + " .entry-author, .post-author, .article-author, .byline, .author, .autor,"
                    + " [class*=byline], [class*=author-name], .c-byline__author, .p-author";
    // What templates put where they know no name.
    private static final Pattern NOBODY =
            Pattern.compile(
                    "(?i)admin(?:istrator)?|webmaster|(?:no |unknown )?author|editor|staff|null|undefined|[\\W\\d_]{1,120}");

    public PageFacts {
        people = List.copyOf(people);
    }

    /// Reads the markup of `page`.
    ///
    /// @param address where the page was fetched, where known
    public static PageFacts of(Document page, Optional<String> address) {
        Structured structured = Structured.of(page);
        Optional<String> site =
                meta(page, "og:site_name")
                        .or(structured::publisher)
                        .or(() -> meta(page, "application-name"))
                        .or(() -> meta(page, "publisher"));
        Optional<String> url =
                attribute(page, "link[rel=canonical]", "href")
                        .or(() -> meta(page, "og:url"))
                        .filter(PageFacts::isAddress)
                        .or(structured::url)
                        .or(() -> address);
        List<String> named = authors(page, structured, site);
        Optional<String> byline =
                named.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", named));
        List<String> people =
                named.stream().flatMap(name -> Bylines.people(name).stream()).distinct().toList();
        return new PageFacts(
                Headline.of(page, structured, site),
                site.or(() -> url.or(() -> address).flatMap(PageFacts::host)),
                structured.publisher(),
                byline,
                people,
                date(page, structured, address.or(() -> url)),
                url,
                page.select("html").attr("lang"),
                structured);
    }

    /// The host of an address, without `www.`
    public static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(new URI(url).getHost())
                    .map(host -> host.startsWith("www.") ? host.substring(4) : host);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isAddress(String url) {
        return url.startsWith("http") && host(url).isPresent();
    }

    /// The first place that names people; without one the first that names anybody.
    private static List<String> authors(
            Document page, Structured structured, Optional<String> site) {
        List<List<String>> places =
                Stream.of(
                                structured.authors(),
                                metas(page, AUTHOR_TAGS),
                                texts(page, "[itemprop=author] [itemprop=name], [itemprop=author]"),
                                texts(page, "a[rel=author], [rel=author]"),
                                texts(page, AUTHOR_ELEMENTS))
                        .map(raw -> clean(raw, site))
                        .filter(names -> !names.isEmpty())
                        .toList();
        return places.stream()
                .filter(names -> names.stream().anyMatch(name -> !Bylines.people(name).isEmpty()))
                .findFirst()
                .or(() -> places.stream().findFirst())
                .orElse(List.of());
    }

    private static List<String> clean(List<String> raw, Optional<String> site) {
        List<String> names = new ArrayList<>();
        for (String value : raw) {
            String whole = Bylines.withoutLead(value.replace('\u00a0', ' '));
            String own = site.filter(name -> whole.endsWith(" " + name)).orElse("");
            String name = whole.substring(0, whole.length() - own.length()).strip();
            boolean plausible =
                    name.length() > 1
                            && name.length() < 120
                            && !name.startsWith("http")
                            && !name.contains("@")
                            && !NOBODY.matcher(name).matches();
            if (plausible && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static Optional<StatedDate> date(
            Document page, Structured structured, Optional<String> url) {
        String language = page.select("html").attr("lang");
        String code = language.isEmpty() ? "en" : language;
        Stream<Optional<StatedDate>> stated =
                Stream.of(
                        structured
                                .published()
                                .flatMap(Dates::machine)
                                .map(value -> new StatedDate(value, "JSON-LD datePublished")),
                        Stream.of(DATE_TAGS.split(" ", -1))
                                .flatMap(
                                        name ->
                                                meta(page, name)
                                                        .flatMap(Dates::machine)
                                                        .map(v -> new StatedDate(v, "meta " + name))
                                                        .stream())
                                .findFirst(),
                        element(page, "[itemprop=datePublished]", "itemprop datePublished", code),
                        element(
                                page,
                                "time[pubdate], time.published, time.entry-date",
                                "time",
                                code),
                        element(page, "article time[datetime], main time[datetime]", "time", code),
                        element(page, "time[datetime]", "time", code),
                        url.flatMap(Dates::inAddress)
                                .map(day -> new StatedDate(day.toString(), "the address")),
                        element(
                                page,
                                ".date-published, .published, .post-date, .entry-date, .pubdate,"
                                        + " .publish-date, .posted-on, .article-date, .dateline,"
                                        + " .timestamp, .date, .datum, [class*=date], [class*=meta],"
                                        + " .byline, time",
                                "the page's date line",
                                code),
                        structured
                                .modified()
                                .or(() -> meta(page, "article:modified_time"))
                                .flatMap(Dates::machine)
                                .map(
                                        value ->
                                                new StatedDate(
                                                        value, "the date of its last change")));
        return stated.flatMap(Optional::stream).findFirst();
    }

    private static Optional<StatedDate> element(
            Document page, String query, String where, String language) {
        return page.select(query).stream()
                .limit(30)
                .flatMap(
                        element ->
                                Stream.of("datetime", "content", "title")
                                        .map(element::attr)
                                        .filter(value -> !value.isBlank())
                                        .flatMap(value -> Dates.machine(value).stream())
                                        .findFirst()
                                        .or(() -> inText(element, language))
                                        .stream())
                .map(value -> new StatedDate(value, where))
                .findFirst();
    }

    private static Optional<String> inText(Element element, String language) {
        String text = element.text();
        return text.length() > 300
                ? Optional.empty()
                : Dates.first(text, language).map(Object::toString);
    }

    static Optional<String> meta(Document page, String name) {
        return metas(page, name).stream().findFirst();
    }

    private static List<String> metas(Document page, String... names) {
        for (String name : names) {
            List<String> values = new ArrayList<>();
            for (Element meta : page.getElementsByTag("meta")) {
                String own =
                        meta.hasAttr("property")
                                ? meta.attr("property")
                                : meta.hasAttr("name") ? meta.attr("name") : meta.attr("itemprop");
                if (own.equalsIgnoreCase(name) && !meta.attr("content").isBlank()) {
                    values.add(meta.attr("content").strip());
                }
            }
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }

    private static List<String> texts(Document page, String query) {
        return page.select(query).stream()
                .limit(4)
                .map(Element::text)
                .filter(text -> !text.isBlank() && text.length() < 120)
                .limit(2)
                .toList();
    }

    private static Optional<String> attribute(Document page, String query, String name) {
        return page.select(query).stream()
                .map(
                        element ->
                                element.absUrl(name).isEmpty()
                                        ? element.attr(name)
                                        : element.absUrl(name))
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
