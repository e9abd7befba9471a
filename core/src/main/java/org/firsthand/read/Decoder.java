package org.firsthand.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes characters of bytes whose encoding is not known.
///
/// In this order: a byte order mark; zero bytes in every second place (UTF-16 without a mark);
/// well-formed UTF-8, which other encodings hardly ever are by chance; the encoding that an HTML
/// page declares; UTF-8 with a few broken places; detection (ICU's detector, after Li and Momoi
/// 2001); windows-1252. Immutable and safe for use by many threads.
public final class Decoder {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LOOK = 4096;
    private static final Pattern DECLARED =
            Pattern.compile(
                    "(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w:.-]{2,40})");

    /// Characters and how they were found.
    ///
    /// @param charset the encoding's name
    /// @param doubt what was doubtful about it and how it was read
    public record Decoded(String text, String charset, Optional<String> doubt) {}

    /// The characters of `bytes`; empty where they are not text.
    public Optional<Decoded> decode(byte[] bytes, Page.Format format) {
        Optional<Charset> marked = mark(bytes);
        if (marked.isPresent()) {
            return Optional.of(strict(bytes, marked.get(), marked.get()));
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return Optional.of(strict(bytes, wide.get(), wide.get()));
        }
        if (binary(bytes)) {
            return Optional.empty();
        }
        Optional<String> utf8 = tryDecode(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return Optional.of(new Decoded(utf8.get(), "UTF-8", Optional.empty()));
        }
        Optional<Charset> declared =
                format == Page.Format.HTML ? declared(bytes) : Optional.<Charset>empty();
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            return Optional.of(strict(bytes, declared.get(), WESTERN));
        }
        return Optional.of(
                mostlyUtf8(bytes)
                        ? mended(bytes, StandardCharsets.UTF_8, WESTERN)
                        : detected(bytes));
    }

    private static Optional<Charset> mark(byte[] bytes) {
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

    private static Optional<Charset> wide(byte[] bytes) {
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

    private static boolean binary(byte[] bytes) {
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

    private static Optional<Charset> declared(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(LOOK, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
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

    private static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                continue;
            }
            int follow = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : b >= 0xC2 ? 1 : 0;
            boolean whole = follow > 0 && i + follow < bytes.length;
            for (int j = 1; whole && j <= follow; j++) {
                whole = (bytes[i + j] & 0xC0) == 0x80;
            }
            good += whole ? 1 : 0;
            bad += whole ? 0 : 1;
            i += whole ? follow : 0;
        }
        return good > bad;
    }

    private static Decoded detected(byte[] bytes) {
        CharsetMatch match =
                new CharsetDetector()
                        .setText(Arrays.copyOf(bytes, Math.min(bytes.length, 1 << 16)))
                        .detect();
        Charset charset =
                match == null || match.getConfidence() < 30
                        ? WESTERN
                        : charset(match.getName()).orElse(WESTERN);
        Decoded decoded = mended(bytes, charset, WESTERN);
        return new Decoded(
                decoded.text(),
                decoded.charset(),
                Optional.of(
                        "its bytes are not UTF-8 and nothing says what they are, so they were read"
                                + " as "
                                + charset.name()
                                + "; save it as UTF-8 if letters look wrong"));
    }

    private static Decoded strict(byte[] bytes, Charset charset, Charset otherwise) {
        return tryDecode(bytes, charset)
                .map(text -> new Decoded(unmarked(text), charset.name(), Optional.empty()))
                .orElseGet(() -> mended(bytes, charset, otherwise));
    }

    private static Optional<String> tryDecode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// Reads every broken place of `charset` byte by byte as `otherwise`.
    private static Decoded mended(byte[] bytes, Charset charset, Charset otherwise) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StringBuilder text = new StringBuilder(bytes.length);
        CharBuffer out = CharBuffer.allocate(8192);
        int broken = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            text.append(out.flip());
            out.clear();
            if (result.isError()) {
                broken++;
                byte[] stretch = new byte[Math.min(result.length(), in.remaining())];
                in.get(stretch);
                boolean wide = charset.name().startsWith("UTF-16") || charset.equals(otherwise);
                text.append(wide ? "\uFFFD" : new String(stretch, otherwise));
                decoder.reset();
            } else if (result.isUnderflow()) {
                break;
            }
        }
        Optional<String> doubt =
                broken == 0
                        ? Optional.empty()
                        : Optional.of(
                                "it is not well-formed "
                                        + charset.name()
                                        + " in "
                                        + broken
                                        + (broken == 1
                                                ? " place, which was"
                                                : " places, which were")
                                        + " read as "
                                        + otherwise.name()
                                        + "; save it as UTF-8 if letters look wrong");
        return new Decoded(unmarked(text.toString()), charset.name(), doubt);
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
