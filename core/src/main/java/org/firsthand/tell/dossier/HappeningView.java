package org.firsthand.tell.dossier;

import java.util.List;
import java.util.Optional;

/// A dated happening.
public record HappeningView(DateView date, String what, List<SpanView> evidence) {

    /// The days that fit, or none where they are not known.
    ///
    /// @param start ISO date
    /// @param end ISO date, inclusive
    public record DateView(Optional<String> start, Optional<String> end, String certainty) {}
}
