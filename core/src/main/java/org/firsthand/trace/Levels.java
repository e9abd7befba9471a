package org.firsthand.trace;

import org.firsthand.trace.Derivation.Level;
import org.firsthand.trace.align.Alignment;

/// How much of the parent's wording a child keeps, after the definitions of the derivation
/// benchmark, whose thresholds are moved by what damage and another splitting into sentences do.
final class Levels {

    private static final double WHOLE = 0.7;
    private static final double MOST = 0.55;
    private static final double LITTLE = 0.35;

    private Levels() {}

    /// The level of a derivation from an article of the pile.
    ///
    /// @param cites true where the child names the parent
    /// @param mixed true where the child has another parent too
    static Level of(Alignment alignment, boolean cites, boolean mixed) {
        if (alignment.share() < (cites ? LITTLE : 0.1)) {
            return Level.CITES;
        }
        if (mixed) {
            return Level.PARTIAL;
        }
        double verbatim = alignment.verbatim();
        boolean whole = alignment.share() >= WHOLE && alignment.cover() >= MOST;
        if (verbatim >= 0.75 && whole) {
            return Level.VERBATIM;
        }
        if (verbatim >= 0.5 && !whole) {
            return Level.PARTIAL;
        }
        return verbatim <= 0.2 && alignment.likeness() < 0.93 ? Level.HEAVY : Level.LIGHT;
    }
}
