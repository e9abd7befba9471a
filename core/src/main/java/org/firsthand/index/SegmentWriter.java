package org.firsthand.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntUnaryOperator;
import org.firsthand.trace.literal.gram.Winnowing;

/// Writes one segment of several parts: their articles one after another, without those that are
/// gone. For one thread.
final class SegmentWriter {

    /// So many terms share a bucket, about.
    private static final int BUCKET = 16;

    private static final int GONE = -1;

    private final SegmentOutput out;
    private final Winnowing winnowing;
    private final List<Source> sources = new ArrayList<>();
    private final int bits;
    private final long[] directory;
    private final Varints postings = new Varints();
    private int bucket = -1;
    private long before;
    private long terms;
    private int count;
    private int last;

    /// The terms of one part, and which number each of its articles has in the segment.
    private record Source(int number, Part part, TermSource terms, IntUnaryOperator articles) {

        static final Comparator<Source> ORDER =
                Comparator.comparingLong((Source source) -> source.terms.gram())
                        .thenComparingInt(Source::number);
    }

    private SegmentWriter(SegmentOutput out, Winnowing winnowing, List<Part> parts) {
        this.out = out;
        this.winnowing = winnowing;
        int articles = 0;
        long most = 0;
        for (Part part : parts) {
            int[] numbers = new int[part.postings().bound()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = part.gone().get(i) ? GONE : articles++;
            }
            Source source = new Source(sources.size(), part, part.terms(), i -> numbers[i]);
            most += source.terms().size();
            sources.add(source);
        }
        this.bits = bits(most);
        this.directory = new long[(1 << bits) + 1];
    }

    /// Enough bits that a bucket holds [#BUCKET] of so many terms, or fewer.
    private static int bits(long terms) {
        int bits = 0;
        while (bits < 28 && (terms >>> bits) > BUCKET) {
            bits++;
        }
        return bits;
    }

    static void write(FileChannel channel, Winnowing winnowing, List<Part> parts)
            throws IOException {
        SegmentOutput out = new SegmentOutput(channel);
        SegmentWriter writer = new SegmentWriter(out, winnowing, parts);
        writer.terms();
        writer.rest();
        out.finish();
    }

    private void terms() throws IOException {
        PriorityQueue<Source> queue = new PriorityQueue<>(Source.ORDER);
        for (Source source : sources) {
            if (source.terms().next()) {
                queue.add(source);
            }
        }
        while (!queue.isEmpty()) {
            long gram = queue.element().terms().gram();
            begin();
            while (!queue.isEmpty() && queue.element().terms().gram() == gram) {
                Source source = queue.remove();
                source.terms()
                        .postings()
                        .forEach(
                                (article, place) ->
                                        posting(source.articles().applyAsInt(article), place));
                if (source.terms().next()) {
                    queue.add(source);
                }
            }
            if (count > 0) {
                end(gram);
            }
        }
        Arrays.fill(directory, bucket + 1, directory.length, out.position());
    }

    private void begin() {
        postings.clear();
        count = 0;
        last = 0;
    }

    private void posting(int article, int place) {
        if (article != GONE) {
            postings.add(article - last);
            postings.add(place);
            last = article;
            count++;
        }
    }

    private void end(long gram) throws IOException {
        int own = (int) (gram >>> (Winnowing.BITS - bits));
        if (own != bucket) {
            Arrays.fill(directory, bucket + 1, own + 1, out.position());
            bucket = own;
            before = (long) own << (Winnowing.BITS - bits);
        }
        out.varint(((gram - before) << 1) | (count > 1 ? 1 : 0));
        if (count > 1) {
            out.varint(count);
            out.varint(postings.length());
        }
        out.bytes(postings.bytes(), postings.length());
        before = gram;
        terms++;
    }

    private void rest() throws IOException {
        int articles = 0;
        for (Source source : sources) {
            articles += source.part().postings().bound() - source.part().gone().cardinality();
        }
        long[] starts = new long[articles];
        int number = 0;
        for (Source source : sources) {
            Part part = source.part();
            for (int i = 0; i < part.postings().bound(); i++) {
                if (!part.gone().get(i)) {
                    starts[number++] = out.position();
                    article(part.postings().key(i), part.seen(i));
                }
            }
        }
        long table = out.position();
        for (long start : starts) {
            out.int64(start);
        }
        long begin = out.position();
        for (long start : directory) {
            out.int64(start);
        }
        new Footer(winnowing, bits, articles, terms, table, begin).write(out);
    }

    private void article(String key, Instant seen) throws IOException {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        out.varint(Math.max(0, seen.getEpochSecond()));
        out.varint(bytes.length);
        out.bytes(bytes, bytes.length);
    }
}
