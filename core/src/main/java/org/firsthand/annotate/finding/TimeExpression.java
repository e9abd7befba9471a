package org.firsthand.annotate.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.firsthand.article.Certainty;
import org.firsthand.text.Span;

/// An expression of time, after TIMEX3 (ISO-TimeML).
///
/// @param value the TIMEX3 value: `2023-12-27`, `2023-W52`, `2023-11`, `P3Y`, `PRESENT_REF`; with
///   `X` for digits that are not known, as in `XXXX-WXX-5` for a Friday
/// @param start its first day, where it is known
/// @param end its last day, inclusive, where it is known
/// @param certainty stated where the article gives all that is needed, inferred where another's
///   date was used, unknown where it could not be resolved
/// @param anchor what it was resolved against
/// @param counted the day that an amount leads to, where that is narrower than what is said: "two
///   months ago" is a month, and counts to one day of it
/// @param direction whether its clause speaks of what was or of what will be, which decides between
///   the Friday before and the Friday after the day of writing
public record TimeExpression(
        Span span,
        Type type,
        String value,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Certainty certainty,
        Optional<String> anchor,
        Direction direction,
        Optional<LocalDate> counted) {

    /// An expression whose clause points neither way.
    public TimeExpression(
            Span span,
            Type type,
            String value,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            Certainty certainty,
            Optional<String> anchor) {
        this(span, type, value, start, end, certainty, anchor, Direction.NEITHER, Optional.empty());
    }

    /// What it denotes.
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /// Which way a clause points in time.
    public enum Direction {
        PAST,
        FUTURE,
        NEITHER
    }

    /// The same expression, said of other days.
    public TimeExpression on(
            String otherValue, Optional<LocalDate> first, Optional<LocalDate> last) {
        return new TimeExpression(
                span, type, otherValue, first, last, certainty, anchor, direction, counted);
    }
}
