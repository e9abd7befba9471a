package org.firsthand.trace.literal;

import java.util.List;

/// An article that shares grams with a text.
///
/// @param key what the article was added under
/// @param weight of the grams that it shares, each once, rare ones weighing more
/// @param chains of these, the longest first
public record Candidate(String key, double weight, List<Chain> chains) {

    public Candidate {
        chains = List.copyOf(chains);
    }
}
