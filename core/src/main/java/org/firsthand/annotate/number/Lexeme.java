package org.firsthand.annotate.number;

import org.firsthand.text.Span;

/// A word, a number in digits, or a mark, as the grammars of numbers and times see it.
///
/// @param span its place in the text
/// @param word its characters in lower case
/// @param kind what it is made of
/// @param spaced true where white space or the beginning stands before it
public record Lexeme(Span span, String word, Kind kind, boolean spaced) {

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

    public boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }
}
