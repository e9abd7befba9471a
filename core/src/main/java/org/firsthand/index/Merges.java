package org.firsthand.index;

import java.util.List;
import java.util.Optional;

/// Says which segments become one: the first so many that follow one another and of which none is
/// larger than all the others together, so that an article is written anew a few times only, and
/// neighbours in time stay together (after Lucene's log merge policy).
record Merges(IndexOptions options) {

    /// Numbers of segments, from `from` to `to` (exclusive).
    record Range(int from, int to) {}

    /// What is to be merged next of segments of so many articles, in order.
    ///
    /// @param gone how many of each are gone
    Optional<Range> next(List<Integer> articles, List<Integer> gone) {
        for (int i = 0; i < articles.size(); i++) {
            if (gone.get(i) * 4 > articles.get(i)) {
                return Optional.of(new Range(i, i + 1));
            }
        }
        for (int from = 0; from + options.merged() <= articles.size(); from++) {
            int to = from + options.merged();
            List<Integer> some = articles.subList(from, to);
            long total = some.stream().mapToLong(Integer::longValue).sum();
            long largest = some.stream().mapToLong(Integer::longValue).max().orElse(0);
            if (total <= options.segmentArticles() && 2 * largest <= total) {
                return Optional.of(new Range(from, to));
            }
        }
        return Optional.empty();
    }
}
