package org.firsthand.annotate.number;

import org.firsthand.text.Span;

/// A word, a number in digits, or a mark, as the grammars of numbers and times see it.
///
/// @param span its place in the text
/// @param word its characters in lower case
/// @param kind what it is made of
/// @param spaced true where white space or the beginning stands before it
public record Lexeme(Span span, String word, Kind kind, boolean spaced) {

    private static final int GROUP_LENGTH = 3;

    /// What a lexeme is made of.
    public enum Kind {
        /// Letters, also with inner full stops: "p.m.".
        WORD,
        /// Digits with their separators: "1,250.5".
        DIGITS,
        /// Any other character.
        MARK
    }

    public boolean is(String other) {
        return word.equals(other);
    }

    /// The digits as `Double.parseDouble` reads them: groups joined, a decimal comma made a point.
    public String plainDigits() {
        int comma = word.lastIndexOf(',');
        boolean decimal =
                comma >= 0 && word.indexOf('.') < 0 && word.length() - comma - 1 < GROUP_LENGTH;
        String point = decimal ? word.substring(0, comma) + "." + word.substring(comma + 1) : word;
        return point.replace(",", "");
    }

    public boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }
}
