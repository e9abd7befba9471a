package org.firsthand.trace.align;

import org.firsthand.text.Span;

/// The best counterpart of a line in another article.
///
/// @param line the number of the line in the child
/// @param from the number of the first line of the counterpart in the parent
/// @param to the number behind its last line
/// @param own the line's characters in the child; those that `place` answers to
/// @param place the counterpart's characters in the parent: whole sentences where `own` is one,
///   else both begin or end at the same words and marks
/// @param verbatim true where the line's words stand together there
/// @param kept the share of the line's weighted words that stand there in the same order, 0 to 1
/// @param shared the same in any order
/// @param cosine of the sentence vectors
public record Match(
        int line,
        int from,
        int to,
        Span own,
        Span place,
        boolean verbatim,
        double kept,
        double shared,
        double cosine) {

    /// Two that are less like have nothing to do with each other.
    static final double LEAST = 0.4;

    /// From here a line counts as carried from the other.
    private static final double CARRIED = 0.5;

    /// How like the two are, 0 to 1: words in their order, in any order, and the vectors.
    public double likeness() {
        return verbatim ? 1 : likeness(kept, shared, cosine);
    }

    static double likeness(double kept, double shared, double cosine) {
        return 0.5 * kept + 0.25 * shared + 0.25 * Math.max(0, 2 * cosine - 1);
    }

    /// True where the line can come from there.
    public boolean carried() {
        return likeness() >= CARRIED;
    }
}
