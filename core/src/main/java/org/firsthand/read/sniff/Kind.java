package org.firsthand.read.sniff;

import java.util.Locale;
import java.util.Optional;

/// The formats that are told apart, with the endings of names that suggest them.
///
/// An ending is believed only where the bytes may have it; [Sniffer] decides.
public enum Kind {
    TEXT("txt text"),
    HTML("html htm xhtml shtml"),
    GZIP("gz"),
    /// RSS 0.9x, 1.0, 2.0 and Atom.
    FEED("rss atom rdf"),
    JSON_FEED("jsonfeed"),
    OPML("opml"),
    SITEMAP(""),
    /// A text that holds nothing but addresses, one a line.
    ADDRESSES("urls"),
    /// WARC, and its predecessor ARC.
    CRAWL("warc arc"),
    JSON_LINES("jsonl ndjson jsonlines"),
    TABLE("csv tsv"),
    MAIL("eml mht mhtml"),
    /// JSON that is nothing of the above: a sidecar, perhaps.
    JSON("json"),
    /// XML that is nothing of the above.
    XML("xml"),
    /// Holds text, but in a format that is not read: said so even where only its folder was named.
    DOCUMENT("pdf doc docx odt rtf epub webarchive msg pages zip tar 7z bz2 xz zst mbox"),
    /// Anything else: read where it was named itself, passed over where only its folder was.
    OTHER("");

    private final String endings;

    Kind(String endings) {
        this.endings = " " + endings + " ";
    }

    /// The kind that the ending of `name` suggests.
    public static Kind named(String name) {
        return ending(name)
                .flatMap(
                        ending -> {
                            for (Kind kind : values()) {
                                if (kind.endings.contains(" " + ending + " ")) {
                                    return Optional.of(kind);
                                }
                            }
                            return Optional.empty();
                        })
                .orElse(OTHER);
    }

    /// The last segment of `name` without the endings that have a kind: `a` of `in/a.html.gz`.
    public static String stem(String name) {
        String stem = last(name);
        String plain = without(stem, GZIP);
        return ending(plain).isPresent() && named(plain) != OTHER ? cut(plain) : plain;
    }

    /// `name` without its ending where that is one of `kind`.
    public static String without(String name, Kind kind) {
        return named(name) == kind ? cut(name) : name;
    }

    /// True where one input of this kind is one article.
    public boolean single() {
        return this == TEXT || this == HTML || this == MAIL;
    }

    public static boolean hasEnding(String name) {
        return ending(name).isPresent();
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String cut(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Optional<String> ending(String name) {
        String last = last(name);
        int dot = last.lastIndexOf('.');
        return dot > 0
                ? Optional.of(last.substring(dot + 1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
