package org.firsthand.read.fetch.option;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who asks, as the header `User-Agent` says it (RFC 9110, 10.1.5).
///
/// @param version of this program
/// @param page an address that tells a server's keeper what this program does
/// @param contact how to reach whoever runs it: a mail address, say
public record UserAgent(String version, Optional<String> page, Optional<String> contact) {

    /// The name that robots.txt may speak to.
    public static final String PRODUCT = "Firsthand";

    public UserAgent {
        check("version", version);
        page.ifPresent(text -> check("page", text));
        contact.ifPresent(text -> check("contact", text));
    }

    private static void check(String what, String text) {
        if (text.isBlank() || !text.matches("[\\x20-\\x7E&&[^();]]{1,200}")) {
            throw new IllegalArgumentException(
                    "the "
                            + what
                            + " of the user agent is \""
                            + text
                            + "\"; right is up to 200 letters, digits and signs of ASCII but ( ) ;");
        }
    }

    /// `Firsthand/0.1.0 (+https://…; desk@…)`.
    public String header() {
        String more =
                Stream.concat(page.map(url -> "+" + url).stream(), contact.stream())
                        .collect(Collectors.joining("; "));
        return PRODUCT + "/" + version + (more.isEmpty() ? "" : " (" + more + ")");
    }
}
