package org.firsthand.annotate.time.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.firsthand.annotate.finding.TimeExpression;

/// What an expression comes to.
///
/// @param basis what had to be known for it
/// @param counted the day that an amount leads to
public record Resolved(
        TimeExpression.Type type,
        String value,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Basis basis,
        Optional<LocalDate> counted) {

    Resolved(
            TimeExpression.Type type,
            String value,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            Basis basis) {
        this(type, value, start, end, basis, Optional.empty());
    }

    /// What had to be known.
    public enum Basis {
        /// Nothing but its words.
        WORDS,
        /// The day of writing.
        WRITING,
        /// The day spoken of before.
        CONTEXT,
        /// More than is known.
        MISSING
    }

    public static Resolved span(String value, LocalDate start, LocalDate end, Basis basis) {
        return new Resolved(
                TimeExpression.Type.DATE, value, Optional.of(start), Optional.of(end), basis);
    }

    public static Resolved day(LocalDate day, Basis basis) {
        return span(day.toString(), day, day, basis);
    }

    public static Resolved plain(TimeExpression.Type type, String value) {
        return new Resolved(type, value, Optional.empty(), Optional.empty(), Basis.WORDS);
    }

    public static Resolved missing(String value) {
        return new Resolved(
                TimeExpression.Type.DATE, value, Optional.empty(), Optional.empty(), Basis.MISSING);
    }

    public Resolved withClock(String clock) {
        return new Resolved(TimeExpression.Type.TIME, value + clock, start, end, basis, counted);
    }

    public Resolved as(TimeExpression.Type other) {
        return new Resolved(other, value, start, end, basis, counted);
    }

    Resolved counting(Optional<LocalDate> day) {
        return new Resolved(type, value, start, end, basis, day);
    }
}
