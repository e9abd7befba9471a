package org.firsthand.trace;

import java.util.Optional;
import org.firsthand.article.Evidence;
import org.firsthand.trace.align.Alignment;
import org.firsthand.trace.align.Match;

/// A stretch that a child has from its parent.
///
/// @param parent the same stretch in the parent; empty where the parent is not in the pile
public record Passage(Evidence child, Optional<Evidence> parent, Kind kind) {

    /// The passage that a line of an alignment is.
    public static Passage of(Alignment alignment, Match match) {
        return new Passage(
                Evidence.of(alignment.child().id(), match.own()),
                Optional.of(Evidence.of(alignment.parent().id(), match.place())),
                match.verbatim() ? Kind.VERBATIM : Kind.REWRITTEN);
    }

    /// How close the two are.
    public enum Kind {
        VERBATIM,
        REWRITTEN
    }
}
