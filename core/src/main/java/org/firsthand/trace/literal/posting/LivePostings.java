package org.firsthand.trace.literal.posting;

import java.util.BitSet;

/// Some of the articles of other postings: without those that are gone, say.
///
/// A gram counts as often as it stands in these articles, so that what is common does not depend on
/// what was there before.
///
/// @param all the postings, whose numbers are kept
/// @param live the numbers of the articles that are seen; not changed any more
public record LivePostings(Postings all, BitSet live) implements Postings {

    @Override
    public int articles() {
        return live.cardinality();
    }

    @Override
    public int bound() {
        return all.bound();
    }

    @Override
    public String key(int number) {
        return all.key(number);
    }

    @Override
    public PostingList find(long gram) {
        PostingList list = all.find(gram);
        return list.size() == 0 ? list : new LiveList(list, live);
    }

    private record LiveList(PostingList all, BitSet live) implements PostingList {

        @Override
        public int size() {
            int[] count = {0};
            forEach((article, place) -> count[0]++);
            return count[0];
        }

        @Override
        public void forEach(Sink sink) {
            all.forEach(
                    (article, place) -> {
                        if (live.get(article)) {
                            sink.at(article, place);
                        }
                    });
        }
    }
}
