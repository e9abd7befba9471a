package org.firsthand.collate.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.firsthand.article.Certainty;
import org.firsthand.article.Evidence;

/// A dated happening.
///
/// @param what a sentence or clause of the pile
public record Happening(
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Certainty certainty,
        String what,
        List<Evidence> evidence) {

    public Happening {
        evidence = List.copyOf(evidence);
    }
}
