package org.firsthand.annotate.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import org.firsthand.annotate.finding.Figure.Bound;
import org.firsthand.text.Span;

/// A number with its unit and bound, before anybody asks whether it says something.
///
/// Either `value` is there, or `low` and `high` are.
///
/// @param span bound, number and unit
/// @param number the number alone, with its unit's sign
public record Quantity(
        Span span,
        Span number,
        OptionalDouble value,
        OptionalDouble low,
        OptionalDouble high,
        Optional<Unit> unit,
        Bound bound) {}
