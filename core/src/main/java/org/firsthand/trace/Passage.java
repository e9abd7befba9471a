package org.firsthand.trace;

import java.util.Optional;
import org.firsthand.article.Evidence;

/// A stretch that a child has from its parent.
///
/// @param parent the same stretch in the parent; empty where the parent is not in the pile
public record Passage(Evidence child, Optional<Evidence> parent, Kind kind) {

    /// How close the two are.
    public enum Kind {
        VERBATIM,
        REWRITTEN
    }
}
