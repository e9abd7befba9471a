package org.firsthand.index;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.firsthand.trace.literal.gram.Winnowing;
import org.firsthand.trace.literal.posting.PostingList;
import org.firsthand.trace.literal.posting.Postings;

/// Postings in a file that never changes, read through memory mapping. Immutable, safe for use by
/// many threads; the file may be deleted while it is read.
final class Segment implements Postings {

    private final Path file;
    private final MemorySegment bytes;
    private final Footer footer;

    private Segment(Path file, MemorySegment bytes, Footer footer) {
        this.file = file;
        this.bytes = bytes;
        this.footer = footer;
    }

    /// @throws DamagedIndexException where the bytes are not those that were written
    static Segment open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MemorySegment bytes =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
            Footer footer = Footer.of(bytes);
            return new Segment(file, bytes, footer);
        } catch (Footer.Unfit unfit) {
            throw new DamagedIndexException(
                    file,
                    "one of its " + file.toFile().length() + " bytes",
                    String.valueOf(unfit.getMessage()));
        }
    }

    Path file() {
        return file;
    }

    Winnowing winnowing() {
        return footer.winnowing();
    }

    long byteSize() {
        return bytes.byteSize();
    }

    @Override
    public int articles() {
        return footer.articles();
    }

    @Override
    public int bound() {
        return footer.articles();
    }

    /// When the article `number` was seen, to the second.
    Instant seen(int number) {
        return Instant.ofEpochSecond(article(number).varint());
    }

    @Override
    public String key(int number) {
        SegmentInput article = article(number);
        article.varint();
        long length = article.varint();
        return new String(
                bytes.asSlice(article.position(), length).toArray(ValueLayout.JAVA_BYTE),
                StandardCharsets.UTF_8);
    }

    private SegmentInput article(int number) {
        return new SegmentInput(
                bytes, Footer.int64(bytes, footer.table() + (long) number * Long.BYTES));
    }

    @Override
    public PostingList find(long gram) {
        Bucket terms = bucket(gram >>> (Winnowing.BITS - footer.bits()));
        while (terms.next()) {
            if (terms.gram() >= gram) {
                return terms.gram() == gram ? terms.postings() : PostingList.NONE;
            }
        }
        return PostingList.NONE;
    }

    long terms() {
        return footer.terms();
    }

    int buckets() {
        return 1 << footer.bits();
    }

    Bucket bucket(long number) {
        long start = footer.directory() + number * Long.BYTES;
        return new Bucket(
                bytes,
                number << (Winnowing.BITS - footer.bits()),
                Footer.int64(bytes, start),
                Footer.int64(bytes, start + Long.BYTES));
    }
}
