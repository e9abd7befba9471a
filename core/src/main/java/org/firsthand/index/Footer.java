package org.firsthand.index;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;
import org.firsthand.trace.literal.gram.Winnowing;

/// The end of a segment, which says what is where: eight numbers of eight bytes, then the sum of
/// all.
///
/// A segment is: the terms, in buckets by the highest bits of their grams; the articles; where each
/// article begins; where each bucket begins; the footer.
///
/// @param bits how many bits of a gram say its bucket
/// @param articles how many there are
/// @param terms how many grams there are
/// @param table where the beginnings of the articles are
/// @param directory where the beginnings of the buckets are, one more than there are buckets
record Footer(Winnowing winnowing, int bits, int articles, long terms, long table, long directory) {

    /// "FHLIT" and the version of the format.
    private static final long MAGIC = 0x0001_5449_4C48_46L;

    private static final ValueLayout.OfLong INT64 =
            ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /// So many bytes are summed up at a time.
    private static final long CHUNK = 1 << 26;

    /// How long it is, with the sum.
    static final long BYTES = 9L * Long.BYTES;

    /// What the bytes of a segment are not.
    static final class Unfit extends Exception {

        private static final long serialVersionUID = 1;

        Unfit(String message) {
            super(message);
        }
    }

    void write(SegmentOutput out) throws IOException {
        out.int64(winnowing.gram());
        out.int64(winnowing.window());
        out.int64(bits);
        out.int64(articles);
        out.int64(terms);
        out.int64(table);
        out.int64(directory);
        out.int64(MAGIC);
    }

    /// @throws Unfit where these are not the bytes that were written
    static Footer of(MemorySegment bytes) throws Unfit {
        long start = bytes.byteSize() - BYTES;
        if (start < 0) {
            throw new Unfit("it ends before a segment can");
        }
        long end = bytes.byteSize() - Long.BYTES;
        if (int64(bytes, end - Long.BYTES) != MAGIC) {
            throw new Unfit("it does not end like a segment of this version");
        }
        if (int64(bytes, end) != sum(bytes.asSlice(0, end))) {
            throw new Unfit("its sum is not that of its bytes");
        }
        long[] numbers = new long[7];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = int64(bytes, start + (long) i * Long.BYTES);
        }
        return new Footer(
                new Winnowing((int) numbers[0], (int) numbers[1]),
                (int) numbers[2],
                (int) numbers[3],
                numbers[4],
                numbers[5],
                numbers[6]);
    }

    private static long sum(MemorySegment bytes) {
        CRC32C sum = new CRC32C();
        for (long at = 0; at < bytes.byteSize(); at += CHUNK) {
            sum.update(bytes.asSlice(at, Math.min(CHUNK, bytes.byteSize() - at)).asByteBuffer());
        }
        return sum.getValue();
    }

    static long int64(MemorySegment bytes, long at) {
        return bytes.get(INT64, at);
    }
}
