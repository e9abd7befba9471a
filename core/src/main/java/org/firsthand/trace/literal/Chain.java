package org.firsthand.trace.literal;

import java.util.List;

/// Hits that follow one another in both texts, with gaps. Immutable.
///
/// @param hits in order of place in both; never empty
public record Chain(List<Hit> hits) {

    /// A gram that stands in both texts.
    ///
    /// @param own the number of its first word in the text
    /// @param other the same in the article
    public record Hit(int own, int other) {}

    public Chain {
        hits = List.copyOf(hits);
        if (hits.isEmpty()) {
            throw new IllegalArgumentException("a chain needs a hit");
        }
    }
}
