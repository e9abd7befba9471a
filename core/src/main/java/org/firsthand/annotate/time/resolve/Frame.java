package org.firsthand.annotate.time.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.firsthand.annotate.finding.TimeExpression.Direction;

/// What an expression is resolved against.
///
/// @param now the day of writing
/// @param context the day that was spoken of last
/// @param stretch the first day of the date that was spoken of last, be it a day, a month or a year
/// @param direction whether the clause speaks of what was or of what will be
public record Frame(
        Optional<LocalDate> now,
        Optional<LocalDate> context,
        Optional<LocalDate> stretch,
        Direction direction) {}
