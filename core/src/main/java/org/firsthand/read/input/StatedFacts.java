package org.firsthand.read.input;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The facts that an input may state of an article, and what is right for each.
public final class StatedFacts {

    /// `url`, `outlet`, `published`, `title`, `byline`, `seen`.
    public static final List<String> NAMES =
            List.of("url", "outlet", "published", "title", "byline", "seen");

    private StatedFacts() {}

    /// What is wrong with `value` as the fact `name`, and what would be right.
    public static Optional<String> fault(String name, String value) {
        if ((name.equals("published") || name.equals("seen")) && !isDate(value)) {
            return Optional.of(
                    "\""
                            + name
                            + "\" is \""
                            + shortened(value)
                            + "\"; right would be a date such as 2024-01-31 or"
                            + " 2024-01-31T08:00:00Z");
        }
        if (name.equals("url") && !isAddress(value)) {
            return Optional.of(
                    "\"url\" is \""
                            + shortened(value)
                            + "\"; right would be an address such as https://…");
        }
        return Optional.empty();
    }

    /// True for an address of the web that names a host.
    public static boolean isWeb(String url) {
        return (url.regionMatches(true, 0, "http://", 0, 7)
                        || url.regionMatches(true, 0, "https://", 0, 8))
                && isAddress(url);
    }

    /// The first characters of what may be long.
    public static String shortened(String value) {
        return value.length() <= 80 ? value : value.substring(0, 80) + "…";
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text.substring(0, Math.min(10, text.length())));
            return text.length() == 10 || text.charAt(10) == 'T' || text.charAt(10) == ' ';
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
