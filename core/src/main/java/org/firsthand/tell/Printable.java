package org.firsthand.tell;

/// Replaces characters that a page must not carry, one for one, so that offsets stay.
///
/// Control characters, lone surrogates and the characters that embed or override the direction of
/// writing (which could make a headline read other than it stands) become U+FFFD; a carriage
/// return, which browsers turn into a line feed, becomes a space.
public final class Printable {

    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /// The same text, of the same length.
    public static String of(String text) {
        StringBuilder safe = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char shown = shown(text, i, c);
            if (shown != c) {
                if (safe == null) {
                    safe = new StringBuilder(text);
                }
                safe.setCharAt(i, shown);
            }
        }
        return safe == null ? text : safe.toString();
    }

    private static char shown(String text, int i, char c) {
        if (c == '\n' || c == '\t') {
            return c;
        }
        if (c == '\r') {
            return ' ';
        }
        if (Character.isHighSurrogate(c)) {
            boolean paired = i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            return paired ? c : REPLACEMENT;
        }
        if (Character.isLowSurrogate(c)) {
            boolean paired = i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            return paired ? c : REPLACEMENT;
        }
        boolean direction = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        boolean control = Character.isISOControl(c) || c == '\uFFFE' || c == '\uFFFF';
        return direction || control ? REPLACEMENT : c;
    }
}
