package org.firsthand.clean.line;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.text.Span;

/// Facts of a single line.
public final class Lines {

    private static final String ENDS = ".!?…。！？";
    private static final String CLOSERS = "\"'”’»)]“";

    private Lines() {}

    /// The lines of a text, without their ends (`\n`, `\r\n`, `\r`, and Unicode's own).
    public static List<Span> of(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                lines.add(new Span(start, i));
                start = i + 1;
            }
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }

    /// A line as rules see it: single spaces, straight quotes, nothing invisible, trimmed.
    public static String plain(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else if (c == '’' || c == '‘') {
                plain.append('\'');
            } else if (c == '“' || c == '”') {
                plain.append('"');
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.append(c);
            }
        }
        return plain.toString().stripTrailing();
    }

    public static int words(String line) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) || (inside && (c == '\'' || c == '’'));
            words += letter && !inside ? 1 : 0;
            // A script without spaces counts two characters a word.
            words += inside && i % 2 == 0 && Character.isIdeographic(c) ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    /// True where the line ends as a sentence does, quotation marks and brackets aside.
    public static boolean endsSentence(String line) {
        int end = line.length();
        while (end > 0
                && (CLOSERS.indexOf(line.charAt(end - 1)) >= 0
                        || Character.isWhitespace(line.charAt(end - 1))
                        || Character.isSpaceChar(line.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && ENDS.indexOf(line.charAt(end - 1)) >= 0;
    }

    /// True where the line reads as running text: a sentence of some length, or a long line.
    public static boolean isProse(String line) {
        return isProse(line, words(line));
    }

    /// The same of a line whose words are counted.
    public static boolean isProse(String line, int words) {
        return words >= 30 || (words >= 8 && endsSentence(line));
    }

    /// The share of capitals among the letters that have case; 0 without letters.
    public static double capitals(String line) {
        int upper = 0;
        int cased = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            upper += Character.isUpperCase(c) ? 1 : 0;
            cased += Character.isUpperCase(c) || Character.isLowerCase(c) ? 1 : 0;
        }
        return cased == 0 ? 0 : (double) upper / cased;
    }
}
