package org.firsthand.annotate.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.firsthand.article.Certainty;
import org.firsthand.text.Span;

/// A stretch of days that two dates bound: "from May 3 to June 9". Where only one of the two names
/// its year, the other has it too.
///
/// @param span both dates with the words that bind them
/// @param from the earlier date, with the year that the range gives it
/// @param to the later date, likewise
public record TimeRange(Span span, TimeExpression from, TimeExpression to) implements JoinedTime {

    @Override
    public Optional<LocalDate> start() {
        return from.start();
    }

    /// Its last day, inclusive: "May to September" ends with September.
    @Override
    public Optional<LocalDate> end() {
        return to.end();
    }

    @Override
    public TimeExpression anchor() {
        return to.certainty() == Certainty.STATED ? from : to;
    }
}
