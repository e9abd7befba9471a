package org.firsthand.index;

import java.lang.foreign.MemorySegment;
import org.firsthand.trace.literal.posting.PostingList;

/// The terms of a segment that share the highest bits of their grams, one after another. For one
/// thread.
///
/// A term is: how much its gram is above the one before (the first: above the bucket's lowest),
/// doubled, and one more where it has several postings; then these. One posting is the article's
/// number and the place. Several are their count, the length of their bytes, then each article's
/// number less the one before, and the place.
final class Bucket {

    private final MemorySegment bytes;
    private final SegmentInput in;
    private final long end;
    private long gram;
    private int count;
    private long postings;

    Bucket(MemorySegment bytes, long lowest, long start, long end) {
        this.bytes = bytes;
        this.in = new SegmentInput(bytes, start);
        this.gram = lowest;
        this.end = end;
    }

    /// Goes to the next term; false where there is none.
    boolean next() {
        if (in.position() >= end) {
            return false;
        }
        long head = in.varint();
        gram += head >>> 1;
        if ((head & 1) == 0) {
            count = 1;
            postings = in.position();
            in.varint();
            in.varint();
        } else {
            count = (int) in.varint();
            long length = in.varint();
            postings = in.position();
            in.skip(length);
        }
        return true;
    }

    long gram() {
        return gram;
    }

    /// The postings of this term, which may be read at any time.
    PostingList postings() {
        return new Stored(bytes, postings, count);
    }

    private record Stored(MemorySegment bytes, long start, int size) implements PostingList {

        @Override
        public void forEach(Sink sink) {
            SegmentInput in = new SegmentInput(bytes, start);
            int article = 0;
            for (int i = 0; i < size; i++) {
                article += (int) in.varint();
                sink.at(article, (int) in.varint());
            }
        }
    }
}
