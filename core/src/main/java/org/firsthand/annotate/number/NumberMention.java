package org.firsthand.annotate.number;

import org.firsthand.text.Span;

/// A number as it stands in a text.
///
/// @param span its place in the text
/// @param value what it comes to
/// @param kind how it is used
/// @param from its first lexeme
/// @param to the lexeme behind its last
public record NumberMention(Span span, double value, Kind kind, int from, int to) {

    /// How a number is used.
    public enum Kind {
        /// How many: "40,000", "three dozen".
        CARDINAL,
        /// A part of one: "two thirds", "1/4", "half".
        FRACTION,
        /// A place in an order: "third", "21st".
        ORDINAL
    }
}
