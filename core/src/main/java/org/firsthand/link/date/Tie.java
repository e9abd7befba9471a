package org.firsthand.link.date;

import java.util.Comparator;
import java.util.Set;

/// Two expressions of time in two articles that speak of the same event.
///
/// @param left the article that is first in order of id
/// @param leftClue the number of its time
/// @param strength how sure it is, above 0
/// @param shared names and figures that tie the two sentences
record Tie(
        Writing left,
        int leftClue,
        Writing right,
        int rightClue,
        double strength,
        Set<String> shared) {

    /// The strongest first.
    static final Comparator<Tie> ORDER =
            Comparator.comparingDouble((Tie tie) -> -tie.strength())
                    .thenComparing(tie -> tie.left().id())
                    .thenComparing(tie -> tie.right().id())
                    .thenComparingInt(Tie::leftClue)
                    .thenComparingInt(Tie::rightClue);

    Writing other(Writing writing) {
        return left == writing ? right : left;
    }
}
