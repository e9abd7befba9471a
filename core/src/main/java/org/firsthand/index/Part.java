package org.firsthand.index;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import org.firsthand.trace.literal.posting.HeapPostings;
import org.firsthand.trace.literal.posting.LivePostings;
import org.firsthand.trace.literal.posting.Postings;

/// A stretch of an index, with when its articles were seen and which of them are gone.
interface Part {

    Postings postings();

    Instant seen(int article);

    TermSource terms();

    /// The numbers of the articles that are gone; not to be changed.
    BitSet gone();

    /// What is seen of it: its postings without the articles that are gone.
    default Postings live() {
        if (gone().isEmpty()) {
            return postings();
        }
        BitSet live = new BitSet();
        live.set(0, postings().bound());
        live.andNot(gone());
        return new LivePostings(postings(), live);
    }

    /// Calls `sink` for each article that is not gone.
    default void each(PartSink sink) {
        for (int i = 0; i < postings().bound(); i++) {
            if (!gone().get(i)) {
                sink.at(i, postings().key(i), seen(i));
            }
        }
    }

    /// Takes an article's number, key and time.
    @FunctionalInterface
    interface PartSink {
        void at(int article, String key, Instant seen);
    }

    /// The newest articles.
    record Newest(HeapPostings postings, List<Instant> times, BitSet gone) implements Part {

        @Override
        public Instant seen(int article) {
            return times.get(article);
        }

        @Override
        public TermSource terms() {
            return TermSource.of(postings);
        }
    }

    /// A segment.
    record Stored(Segment segment, BitSet gone) implements Part {

        @Override
        public Postings postings() {
            return segment;
        }

        @Override
        public Instant seen(int article) {
            return segment.seen(article);
        }

        @Override
        public TermSource terms() {
            return TermSource.of(segment);
        }
    }
}
