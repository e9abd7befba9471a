package org.firsthand.trace.parent;

import java.util.OptionalInt;

/// One thing that an article may derive from, with its probability.
///
/// @param child the article's number
/// @param parent the parent's number, [#ROOT] or [#UNSEEN]
/// @param second the number of a second parent, where there are two
/// @param probability among all choices of the child, 0 to 1
public record Choice(int child, int parent, OptionalInt second, double probability) {

    /// Nothing: it is an origin.
    public static final int ROOT = -1;

    /// Something outside the pile.
    public static final int UNSEEN = -2;

    public Choice(int child, int parent, double probability) {
        this(child, parent, OptionalInt.empty(), probability);
    }

    public boolean known() {
        return parent >= 0;
    }
}
