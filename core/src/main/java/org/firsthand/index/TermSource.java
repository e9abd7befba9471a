package org.firsthand.index;

import org.firsthand.trace.literal.posting.HeapPostings;
import org.firsthand.trace.literal.posting.PostingList;

/// The terms of some postings, one after another in order of gram. For one thread.
interface TermSource {

    /// Goes to the next term; false where there is none.
    boolean next();

    long gram();

    PostingList postings();

    /// How many terms there are.
    long size();

    static TermSource of(HeapPostings postings) {
        return new OfHeap(postings);
    }

    static TermSource of(Segment segment) {
        return new OfSegment(segment);
    }

    /// The terms of the heap.
    final class OfHeap implements TermSource {

        private final HeapPostings postings;
        private final long[] grams;
        private int at = -1;

        private OfHeap(HeapPostings postings) {
            this.postings = postings;
            this.grams = postings.grams();
        }

        @Override
        public boolean next() {
            return ++at < grams.length;
        }

        @Override
        public long gram() {
            return grams[at];
        }

        @Override
        public PostingList postings() {
            return postings.find(grams[at]);
        }

        @Override
        public long size() {
            return grams.length;
        }
    }

    /// The terms of a segment.
    final class OfSegment implements TermSource {

        private final Segment segment;
        private Bucket bucket;
        private long following = 1;

        private OfSegment(Segment segment) {
            this.segment = segment;
            this.bucket = segment.bucket(0);
        }

        @Override
        public boolean next() {
            while (!bucket.next()) {
                if (following == segment.buckets()) {
                    return false;
                }
                bucket = segment.bucket(following++);
            }
            return true;
        }

        @Override
        public long gram() {
            return bucket.gram();
        }

        @Override
        public PostingList postings() {
            return bucket.postings();
        }

        @Override
        public long size() {
            return segment.terms();
        }
    }
}
