package org.firsthand.annotate.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.firsthand.text.Span;

/// The stretch of time that a figure is for.
///
/// @param span its words: "in November alone", "daily"
/// @param start its first day, where it is known
/// @param end its last day, inclusive, where it is known
/// @param days its length in days, where it is known
public record Period(
        Span span, Optional<LocalDate> start, Optional<LocalDate> end, OptionalDouble days) {}
