package org.firsthand.read.crawl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// The records of a stream, which can go on behind a damaged one.
///
/// Reading goes forward only, so that a file of nothing but damage costs no more than its length.
final class Records {

    private static final byte[] START = "WARC/".getBytes(StandardCharsets.US_ASCII);

    private final ReadableByteChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 15).flip();
    private final long[] read = new long[1];
    private Optional<WarcReader> reader = Optional.empty();
    private long base;

    Records(InputStream in) {
        ReadableByteChannel plain = Channels.newChannel(in);
        this.channel =
                new ReadableByteChannel() {
                    @Override
                    public int read(ByteBuffer into) throws IOException {
                        int count = plain.read(into);
                        read[0] += Math.max(0, count);
                        return count;
                    }

                    @Override
                    public boolean isOpen() {
                        return plain.isOpen();
                    }

                    @Override
                    public void close() throws IOException {
                        plain.close();
                    }
                };
    }

    Optional<WarcRecord> next() throws IOException {
        if (reader.isEmpty()) {
            base = read[0] - buffer.remaining();
            WarcReader fresh = new WarcReader(channel, buffer);
            fresh.setLenient(true);
            reader = Optional.of(fresh);
        }
        return reader.get().next();
    }

    /// The byte at which the current record begins.
    long position() {
        return base + reader.map(WarcReader::position).orElse(0L);
    }

    /// Goes to the next line that begins a record; false where there is none.
    boolean resume() throws IOException {
        reader = Optional.empty();
        int last = '\n';
        // The place that failed may itself look like a beginning.
        if (buffer.hasRemaining() || fill()) {
            last = buffer.get();
        }
        while (true) {
            while (buffer.remaining() >= START.length) {
                if (last == '\n' && starts()) {
                    return true;
                }
                last = buffer.get();
            }
            if (!fill()) {
                return false;
            }
        }
    }

    private boolean starts() {
        for (int i = 0; i < START.length; i++) {
            if (buffer.get(buffer.position() + i) != START[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean fill() throws IOException {
        buffer.compact();
        try {
            return channel.read(buffer) > 0;
        } finally {
            buffer.flip();
        }
    }
}
