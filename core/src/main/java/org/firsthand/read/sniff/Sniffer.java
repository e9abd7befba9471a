package org.firsthand.read.sniff;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.firsthand.read.input.Input;

/// Tells an input's kind by its first bytes, its name and its content type.
///
/// Bytes go before the content type, the content type before the name, since servers and people
/// name feeds as they like. Immutable.
public final class Sniffer {

    /// How many bytes it wants to see.
    public static final int LOOK = 4096;

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s<>\"]+");
    private static final Pattern HEADER =
            Pattern.compile(
                    "(?i)(?:return-path|received|delivered-to|from|to|date|subject|message-id"
                            + "|mime-version|reply-to|list-id|x-[a-z-]{1,40}|snapshot-content-location):[^\n]*");
    private static final Pattern ARC =
            Pattern.compile("filedesc://[^\\s]{1,300} [0-9.]{7,15} [0-9]{8,14} [^\n]*");

    private Sniffer() {}

    /// The kind of `input`, whose first bytes are `head`.
    public static Kind kind(Input input, byte[] head) {
        if (head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B) {
            return Kind.GZIP;
        }
        // Without zero bytes and marks, so that UTF-16 shows its Latin letters too.
        String text =
                new String(head, StandardCharsets.ISO_8859_1)
                        .replace("\0", "")
                        .replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
        String start = text.stripLeading();
        if (text.startsWith("WARC/") || ARC.matcher(text).lookingAt()) {
            return Kind.CRAWL;
        }
        Kind said = said(input);
        if (said == Kind.DOCUMENT) {
            return said;
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return json(start, said);
        }
        Kind markup = markup(said == Kind.FEED || said == Kind.XML ? fromMark(start) : start);
        if (markup != Kind.OTHER && said != Kind.TABLE) {
            return markup == Kind.XML && said.single() ? said : markup;
        }
        if (said == Kind.TEXT || said == Kind.OTHER || said == Kind.ADDRESSES) {
            return plain(text, said, head.length == LOOK);
        }
        return said;
    }

    private static Kind said(Input input) {
        Kind named = Kind.named(input.name());
        return input.type()
                .map(
                        type ->
                                switch (type.type()) {
                                    case "text/html", "application/xhtml+xml" -> Kind.HTML;
                                    case "application/rss+xml",
                                            "application/atom+xml",
                                            "application/rdf+xml" ->
                                            Kind.FEED;
                                    case "application/feed+json" -> Kind.JSON_FEED;
                                    case "text/x-opml" -> Kind.OPML;
                                    case "application/warc" -> Kind.CRAWL;
                                    case "application/x-ndjson", "application/jsonl" ->
                                            Kind.JSON_LINES;
                                    case "text/csv", "text/tab-separated-values" -> Kind.TABLE;
                                    case "message/rfc822" -> Kind.MAIL;
                                    case "application/json" -> Kind.JSON;
                                    case "text/xml", "application/xml" -> Kind.XML;
                                    case "application/pdf", "application/zip" -> Kind.DOCUMENT;
                                    case "text/plain" ->
                                            named == Kind.HTML || named == Kind.DOCUMENT
                                                    ? Kind.TEXT
                                                    : named;
                                    default -> named;
                                })
                .orElse(named);
    }

    private static Kind json(String start, Kind said) {
        String head = start.replace("\\/", "/");
        if (head.startsWith("{") && head.contains("://jsonfeed.org/version/")) {
            return Kind.JSON_FEED;
        }
        if (said == Kind.TEXT || said == Kind.HTML || said == Kind.TABLE || said == Kind.MAIL) {
            return said;
        }
        int end = start.indexOf('\n');
        boolean lines =
                end > 0
                        && start.substring(0, end).strip().endsWith("}")
                        && start.substring(end).strip().startsWith("{");
        return said == Kind.JSON_LINES || (start.startsWith("{") && lines)
                ? Kind.JSON_LINES
                : said == Kind.JSON_FEED ? said : Kind.JSON;
    }

    private static String fromMark(String text) {
        int mark = text.indexOf('<');
        return mark < 0 ? text : text.substring(mark);
    }

    /// The kind of markup that `text` begins with.
    private static Kind markup(String text) {
        boolean declared = text.startsWith("<?xml");
        String rest = text;
        while (rest.startsWith("<?") || rest.startsWith("<!")) {
            if (rest.regionMatches(true, 0, "<!doctype html", 0, 14)) {
                return Kind.HTML;
            }
            String close =
                    rest.startsWith("<?") ? "?>" : rest.startsWith("<!--") ? "-->" : doctype(rest);
            int end = rest.indexOf(close);
            if (end < 0) {
                return declared ? Kind.XML : Kind.OTHER;
            }
            rest = rest.substring(end + close.length()).stripLeading();
        }
        int end = 1;
        while (end < rest.length() && ">/ \t\r\n".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        if (!rest.startsWith("<") || end < 2) {
            return declared ? Kind.XML : Kind.OTHER;
        }
        String name = rest.substring(1, end).toLowerCase(Locale.ROOT);
        return switch (name.substring(name.indexOf(':') + 1)) {
            case "rss", "rdf", "feed" -> Kind.FEED;
            case "opml" -> Kind.OPML;
            case "urlset", "sitemapindex" -> Kind.SITEMAP;
            case "html", "head", "body" -> Kind.HTML;
            default ->
                    rest.toLowerCase(Locale.ROOT).contains("<html")
                            ? Kind.HTML
                            : declared ? Kind.XML : Kind.OTHER;
        };
    }

    private static String doctype(String rest) {
        int subset = rest.indexOf('[');
        int end = rest.indexOf('>');
        return subset >= 0 && subset < end ? "]>" : ">";
    }

    /// A mail, a list of addresses or a text.
    private static Kind plain(String text, Kind said, boolean more) {
        if (mail(text)) {
            return Kind.MAIL;
        }
        String[] lines = text.split("\\R", -1);
        int addresses = 0;
        for (int i = 0; i < lines.length - (more ? 1 : 0); i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!ADDRESS.matcher(line).matches()) {
                return html(text) ? Kind.HTML : said;
            }
            addresses++;
        }
        return addresses > 0 ? Kind.ADDRESSES : said;
    }

    private static boolean html(String text) {
        String head = text.substring(0, Math.min(1024, text.length())).toLowerCase(Locale.ROOT);
        return head.contains("<!doctype html") || head.contains("<html");
    }

    /// True where it begins with the headers of a message, one of sender and one of subject.
    private static boolean mail(String text) {
        boolean from = false;
        boolean subject = false;
        for (String line : text.split("\\r?\\n", -1)) {
            if (line.isEmpty()) {
                break;
            }
            boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
            if (!folded && !line.matches("[A-Za-z][A-Za-z0-9-]{0,60}:.*")) {
                return false;
            }
            from |= line.regionMatches(true, 0, "From:", 0, 5) && line.contains("@");
            subject |= line.regionMatches(true, 0, "Subject:", 0, 8);
        }
        return from && subject && HEADER.matcher(text).lookingAt();
    }
}
