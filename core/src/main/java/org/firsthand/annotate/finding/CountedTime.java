package org.firsthand.annotate.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.firsthand.text.Span;

/// Days counted from a date: "two weeks before Christmas", "three days starting next Monday".
///
/// @param span the amount, the date and the words that bind them
/// @param first its first day
/// @param last its last day, inclusive; `first` where the amount leads to one day
/// @param anchor the date that is counted from
public record CountedTime(Span span, LocalDate first, LocalDate last, TimeExpression anchor)
        implements JoinedTime {

    @Override
    public Optional<LocalDate> start() {
        return Optional.of(first);
    }

    @Override
    public Optional<LocalDate> end() {
        return Optional.of(last);
    }
}
