package org.firsthand.annotate.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.firsthand.text.Span;

/// What several expressions of time say together. A layer above them: each stays an expression of
/// its own, as TIMEX3 has them.
public sealed interface JoinedTime permits TimeRange, CountedTime {

    /// All its expressions with the words that bind them.
    Span span();

    /// Its first day.
    Optional<LocalDate> start();

    /// Its last day, inclusive.
    Optional<LocalDate> end();

    /// The expression that its days rest on most.
    TimeExpression anchor();
}
