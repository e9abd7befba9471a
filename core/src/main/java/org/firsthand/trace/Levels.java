package org.firsthand.trace;

import org.firsthand.trace.Derivation.Level;
import org.firsthand.trace.align.Alignment;

/// How much of the parent's wording a child keeps, by the thresholds of the derivation benchmark.
final class Levels {

    private static final double WHOLE = 0.75;
    private static final double MOST = 0.55;
    private static final double LITTLE = 0.35;

    private Levels() {}

    /// The level of a derivation.
    ///
    /// @param cites true where the child names the parent
    static Level of(Alignment alignment, boolean cites) {
        if (alignment.share() < (cites ? LITTLE : 0.12)) {
            return Level.CITES;
        }
        double verbatim = alignment.verbatim();
        boolean whole = alignment.share() >= WHOLE && alignment.cover() >= MOST;
        if (verbatim >= 0.8 && whole) {
            return Level.VERBATIM;
        }
        if (verbatim >= 0.6 && !whole) {
            return Level.PARTIAL;
        }
        return verbatim <= 0.15 && alignment.likeness() < 0.85 ? Level.HEAVY : Level.LIGHT;
    }
}
