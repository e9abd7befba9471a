package org.firsthand.annotate.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.firsthand.text.Span;

/// A stretch of days that two dates bound: "from May 3 to June 9". A layer above the dates: both
/// stay expressions of their own, as TIMEX3 has them.
///
/// @param span both dates with the words that bind them
/// @param from the earlier date, with the year that the range gives it
/// @param to the later date, likewise
public record TimeRange(Span span, TimeExpression from, TimeExpression to) {

    /// Its first day.
    public Optional<LocalDate> start() {
        return from.start();
    }

    /// Its last day, inclusive: "May to September" ends with September.
    public Optional<LocalDate> end() {
        return to.end();
    }
}
