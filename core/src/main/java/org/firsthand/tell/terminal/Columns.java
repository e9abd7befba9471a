package org.firsthand.tell.terminal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/// Measures, cuts and pads text by the columns it takes on a terminal.
final class Columns {

    private Columns() {}

    /// One line without characters that a terminal would act on: white space becomes a space,
    /// control and direction characters and lone surrogates become U+FFFD.
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            if (Character.isWhitespace(c) || c == 0xA0) {
                                if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                                    plain.append(' ');
                                }
                            } else {
                                plain.appendCodePoint(acts(c) ? 0xFFFD : c);
                            }
                        });
        return plain.toString().strip();
    }

    private static boolean acts(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            case Character.FORMAT -> c != 0x200C && c != 0x200D;
            default -> false;
        };
    }

    /// 0 for marks that stand on another character, 2 for wide ones, 1 for all others.
    static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        boolean wide =
                width == UCharacter.EastAsianWidth.WIDE
                        || width == UCharacter.EastAsianWidth.FULLWIDTH;
        return wide ? 2 : 1;
    }

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /// At most `columns` wide, with an ellipsis where something is left out.
    static String fit(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int used = 0;
        for (int c : text.codePoints().toArray()) {
            if (used + width(c) > columns - 1) {
                break;
            }
            used += width(c);
            cut.appendCodePoint(c);
        }
        return columns < 1 ? "" : cut.toString().stripTrailing() + "…";
    }

    /// Exactly `columns` wide.
    static String cell(String text, int columns) {
        String fitted = fit(text, columns);
        return fitted + " ".repeat(Math.max(0, columns - width(fitted)));
    }
}
