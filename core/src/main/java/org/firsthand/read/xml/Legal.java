package org.firsthand.read.xml;

/// The characters that XML 1.0 allows (section 2.2).
final class Legal {

    private Legal() {}

    /// `text` with U+FFFD for each character that XML forbids.
    static String of(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        boolean same = true;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean allowed = isAllowed(c);
            legal.appendCodePoint(allowed ? c : 0xFFFD);
            same &= allowed;
            i += Character.charCount(c);
        }
        return same ? text : legal.toString();
    }

    static boolean isAllowed(int c) {
        return c == 0x9
                || c == 0xA
                || c == 0xD
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
