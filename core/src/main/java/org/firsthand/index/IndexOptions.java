package org.firsthand.index;

import org.firsthand.trace.literal.gram.Winnowing;

/// How an index grows.
///
/// @param winnowing which grams are kept; what a folder was begun with holds for good
/// @param heapArticles so many of the newest articles may be on the heap, about 6 KB each
/// @param merged so many segments of like size become one
/// @param segmentArticles a merged segment holds so many articles at most, since old weeks go by
///   whole segments
public record IndexOptions(Winnowing winnowing, int heapArticles, int merged, int segmentArticles) {

    public IndexOptions {
        if (heapArticles < 1 || merged < 2 || segmentArticles < 1) {
            throw new IllegalArgumentException(
                    "an index needs 1 article on the heap, 2 segments to merge and 1 article a"
                            + " segment, or more, not "
                            + heapArticles
                            + ", "
                            + merged
                            + " and "
                            + segmentArticles);
        }
    }

    public static IndexOptions defaults() {
        return new IndexOptions(Winnowing.defaults(), 20_000, 8, 400_000);
    }

    IndexOptions with(Winnowing begun) {
        return new IndexOptions(begun, heapArticles, merged, segmentArticles);
    }
}
