package org.firsthand.read.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Makes characters of bytes whose encoding is not known.
///
/// In this order: a byte order mark; zero bytes in every second place (UTF-16 without a mark); an
/// encoding that a header names and that is no superset of ASCII; well-formed UTF-8, which other
/// encodings hardly ever are by chance; the encoding that a header names; the one that markup
/// declares; UTF-8 with a few broken places; detection (ICU's detector, after Li and Momoi 2001);
/// windows-1252. Half a surrogate pair becomes U+FFFD. Immutable and safe for use by many threads.
public final class Decoder {

    private static final Charset WESTERN = Encodings.WESTERN;

    /// Characters and how they were found.
    ///
    /// @param charset the encoding's name
    /// @param doubt what was doubtful about it and how it was read
    public record Decoded(String text, String charset, Optional<String> doubt) {}

    /// The characters of `bytes`; empty where they are not text.
    ///
    /// @param stated the charset that a header names, which need not exist
    /// @param markup whether the bytes may declare their encoding themselves
    public Optional<Decoded> decode(byte[] bytes, Optional<String> stated, boolean markup) {
        Optional<Charset> header = stated.flatMap(Encodings::named);
        Optional<Charset> sure =
                Encodings.marked(bytes)
                        .or(() -> Encodings.wide(bytes))
                        .or(() -> header.filter(Encodings::apart));
        if (sure.isPresent()) {
            return Optional.of(strict(bytes, sure.get(), sure.get()));
        }
        if (Encodings.binary(bytes)) {
            return Optional.empty();
        }
        Optional<String> utf8 = tryDecode(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return Optional.of(new Decoded(utf8.get(), "UTF-8", Optional.empty()));
        }
        Optional<Charset> declared =
                header.or(() -> markup ? Encodings.declared(bytes) : Optional.<Charset>empty())
                        .filter(charset -> !charset.equals(StandardCharsets.UTF_8));
        if (declared.isPresent()) {
            return Optional.of(strict(bytes, declared.get(), WESTERN));
        }
        return Optional.of(
                mostlyUtf8(bytes)
                        ? mended(bytes, StandardCharsets.UTF_8, WESTERN)
                        : detected(bytes));
    }

    /// `text` with U+FFFD for each half of a surrogate pair that stands alone.
    public static String whole(String text) {
        int at = 0;
        while (at < text.length() && !lone(text, at)) {
            at += Character.isHighSurrogate(text.charAt(at)) ? 2 : 1;
        }
        if (at >= text.length()) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text);
        for (int i = at; i < whole.length(); i++) {
            if (lone(whole, i)) {
                whole.setCharAt(i, '\uFFFD');
            } else if (Character.isHighSurrogate(whole.charAt(i))) {
                i++;
            }
        }
        return whole.toString();
    }

    private static boolean lone(CharSequence text, int at) {
        char c = text.charAt(at);
        return Character.isLowSurrogate(c)
                || (Character.isHighSurrogate(c)
                        && (at + 1 == text.length()
                                || !Character.isLowSurrogate(text.charAt(at + 1))));
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
                        : Encodings.named(match.getName()).orElse(WESTERN);
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
