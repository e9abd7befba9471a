package org.firsthand.read.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What bytes show or say of their encoding.
final class Encodings {

    static final Charset WESTERN = Charset.forName("windows-1252");

    private static final int LOOK = 4096;
    private static final Pattern DECLARED =
            Pattern.compile(
                    "(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w:.-]{2,40})");

    private Encodings() {}

    /// The encoding that a byte order mark shows.
    static Optional<Charset> marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0) || starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32"));
        }
        return starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)
                ? Optional.of(StandardCharsets.UTF_16)
                : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /// UTF-16 where every second byte is zero.
    static Optional<Charset> wide(byte[] bytes) {
        int look = Math.min(LOOK, bytes.length) / 2 * 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < look; i++) {
            if (bytes[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        // Latin letters, digits and spaces have a zero byte in UTF-16; a third is enough for text
        // with many others.
        int enough = Math.max(2, look / 6);
        if (odd >= enough && even * 10 < odd) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even >= enough && odd * 10 < even
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /// True for an encoding whose text may look like ASCII and mean something else.
    static boolean apart(Charset charset) {
        String name = charset.name();
        return name.startsWith("ISO-2022")
                || name.startsWith("UTF-16")
                || name.startsWith("UTF-32");
    }

    /// True where the bytes are no text in any encoding that marks itself in no other way.
    static boolean binary(byte[] bytes) {
        int look = Math.min(LOOK * 4, bytes.length);
        int controls = 0;
        for (int i = 0; i < look; i++) {
            int b = bytes[i] & 0xFF;
            if (b == 0) {
                return true;
            }
            boolean control = b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f';
            controls += control || b == 0x7F ? 1 : 0;
        }
        return controls * 50 > look;
    }

    /// The encoding that a `meta` element or an XML declaration names.
    static Optional<Charset> declared(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(LOOK, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    /// The encoding of that name, where there is one.
    static Optional<Charset> named(String name) {
        // What calls itself Latin-1 is windows-1252 to every browser (WHATWG Encoding, 4.2).
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.equals("iso-8859-1") || plain.equals("us-ascii") || plain.equals("latin1")) {
            return Optional.of(WESTERN);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
