package org.firsthand.annotate.finding;

import java.util.Optional;
import java.util.OptionalDouble;
import org.firsthand.text.Span;

/// A number that says something.
///
/// Either `value` is there, or `low` and `high` are.
///
/// @param span the words with bound, number and what is counted: "nearly $56 billion"
/// @param unit UCUM or ISO 4217 where one exists, else a noun in the singular
/// @param of what is counted or measured, in the article's words
/// @param period the stretch of time it is for
/// @param speaker who gave it, where the article says so
public record Figure(
        Span span,
        OptionalDouble value,
        OptionalDouble low,
        OptionalDouble high,
        String unit,
        String of,
        Bound bound,
        Optional<Period> period,
        Optional<Change> change,
        Optional<Speaker> speaker) {

    public Figure {
        if (low.isPresent() != high.isPresent() || value.isPresent() == low.isPresent()) {
            throw new IllegalArgumentException(
                    "a figure has a value or both ends of a range, but has "
                            + value
                            + ", "
                            + low
                            + ", "
                            + high);
        }
    }

    /// Whether the number is the count itself or a limit of it.
    public enum Bound {
        EXACT,
        ABOUT,
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN
    }

    /// Which way the quantity went.
    public enum Change {
        RISE,
        FALL
    }
}
