package org.firsthand.read.input;

import java.util.Locale;
import java.util.Optional;

/// What a header `Content-Type` says (RFC 9110, 8.3): `text/html; charset=utf-8`.
///
/// @param type type and subtype in small letters, without parameters
/// @param charset the charset as it is named, which need not exist
public record ContentType(String type, Optional<String> charset) {

    private static final int LONGEST = 1000;

    /// Reads a header's value; empty where it names no type.
    public static Optional<ContentType> parse(String header) {
        String[] parts = header.substring(0, Math.min(LONGEST, header.length())).split(";", -1);
        String type = parts[0].strip().toLowerCase(Locale.ROOT);
        if (!type.matches("[a-z0-9!#$&^_.+-]{1,60}/[a-z0-9!#$&^_.+-]{1,80}")) {
            return Optional.empty();
        }
        Optional<String> charset = Optional.empty();
        for (int i = 1; i < parts.length && charset.isEmpty(); i++) {
            int equals = parts[i].indexOf('=');
            if (equals > 0 && parts[i].substring(0, equals).strip().equalsIgnoreCase("charset")) {
                String name = parts[i].substring(equals + 1).replace('"', ' ').strip();
                charset = Optional.of(name).filter(value -> !value.isEmpty());
            }
        }
        return Optional.of(new ContentType(type, charset));
    }
}
