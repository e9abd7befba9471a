package org.firsthand.trace.stemma;

/// One thing that an article may derive from, with its probability.
///
/// @param child the article's number
/// @param parent the parent's number, [#ROOT] or [#UNSEEN]
/// @param probability among all choices of the child, 0 to 1
public record Choice(int child, int parent, double probability) {

    /// Nothing: it is an origin.
    public static final int ROOT = -1;

    /// Something outside the pile.
    public static final int UNSEEN = -2;

    public boolean known() {
        return parent >= 0;
    }
}
