package org.firsthand.tell.dossier;

import java.util.Optional;
import java.util.OptionalDouble;

/// A number that says something.
///
/// @param bound exact, about, at least, more than, at most or less than
/// @param change rise or fall
/// @param attributedTo an entity's id, or the words for who
/// @param group the id of its figure group
public record FigureView(
        String article,
        int start,
        int end,
        String text,
        OptionalDouble value,
        OptionalDouble low,
        OptionalDouble high,
        String unit,
        String of,
        String bound,
        Optional<PeriodView> period,
        Optional<String> change,
        Optional<String> attributedTo,
        Optional<String> group) {

    /// The stretch of time it is for.
    ///
    /// @param start ISO date
    /// @param end ISO date, inclusive
    public record PeriodView(
            String text, Optional<String> start, Optional<String> end, OptionalDouble days) {}
}
