package org.firsthand.trace.literal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Chains the hits of one article: each hit goes on with the chain that ends nearest before it in
/// both texts.
///
/// Only the last few chains are open at a time, so that the work grows with the number of hits
/// alone, however often a text repeats itself.
final class Chains {

    /// A longer stretch of other words parts two passages.
    static final int GAP = 30;

    /// The most words that a gap may be longer in one text than in the other.
    private static final int DRIFT = 15;

    private static final int OPEN = 16;

    private Chains() {}

    /// @param hits in order of place in the text, then in the article
    static List<Chain> of(List<Chain.Hit> hits) {
        List<List<Chain.Hit>> all = new ArrayList<>();
        List<List<Chain.Hit>> open = new ArrayList<>();
        for (Chain.Hit hit : hits) {
            open.removeIf(chain -> hit.own() - chain.getLast().own() > GAP);
            List<Chain.Hit> best = List.of();
            int nearest = Integer.MAX_VALUE;
            for (List<Chain.Hit> chain : open) {
                int distance = distance(chain.getLast(), hit);
                if (distance < nearest) {
                    nearest = distance;
                    best = chain;
                }
            }
            if (best.isEmpty()) {
                best = new ArrayList<>();
                all.add(best);
                open.add(best);
                if (open.size() > OPEN) {
                    open.removeFirst();
                }
            }
            best.add(hit);
        }
        return all.stream()
                .sorted(Comparator.comparingInt((List<Chain.Hit> chain) -> -chain.size()))
                .map(Chain::new)
                .toList();
    }

    /// How many words lie between two hits, those that one text has more counted doubly; the most
    /// where they cannot follow one another.
    private static int distance(Chain.Hit before, Chain.Hit after) {
        int own = after.own() - before.own();
        int other = after.other() - before.other();
        int drift = Math.abs(own - other);
        return own <= 0 || other <= 0 || other > GAP || drift > DRIFT
                ? Integer.MAX_VALUE
                : own + 2 * drift;
    }
}
