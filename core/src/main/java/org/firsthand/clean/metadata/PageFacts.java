package org.firsthand.clean.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/// What the markup of an HTML page says about its article.
///
/// @param byline as it stands, without "By"
/// @param bylineFrom what stated the byline; empty without one
/// @param date the date that it states, and in whose words
/// @param modified when it says that it was last changed
/// @param section the part of the outlet that it appeared in
public record PageFacts(
        Optional<String> title,
        Optional<String> site,
        Optional<String> publisher,
        Optional<String> byline,
        String bylineFrom,
        List<String> people,
        Optional<StatedDate> date,
        Optional<StatedDate> modified,
        Optional<String> section,
        Optional<String> url,
        String declaredLanguage,
        Structured structured) {

    public PageFacts {
        people = List.copyOf(people);
    }

    /// Reads the markup of `page`.
    ///
    /// @param address where the page was fetched, where known
    public static PageFacts of(Document page, Optional<String> address) {
        Marks marks = Marks.of(page);
        Structured structured = Structured.of(marks.scripts());
        Optional<String> site =
                marks.meta("og:site_name")
                        .or(structured::publisher)
                        .or(() -> marks.meta("application-name"))
                        .or(() -> marks.meta("publisher"));
        Optional<String> url =
                marks.canonical()
                        .or(() -> marks.meta("og:url"))
                        .filter(PageFacts::isAddress)
                        .or(structured::url)
                        .or(() -> address);
        Authors authors = Authors.of(marks, structured, site);
        return new PageFacts(
                Headline.of(marks, structured, site),
                site.or(() -> url.or(() -> address).flatMap(PageFacts::host)),
                structured.publisher(),
                authors.byline(),
                authors.where(),
                authors.people(),
                StatedDate.published(marks, structured, address.or(() -> url)),
                StatedDate.modified(marks, structured),
                structured
                        .section()
                        .or(() -> marks.meta("article:section"))
                        .or(() -> marks.meta("parsely-section")),
                url,
                marks.language(),
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
}
