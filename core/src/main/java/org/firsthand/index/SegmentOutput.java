package org.firsthand.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/// Numbers and bytes into a file, little end first, summed up by CRC-32C. For one thread.
final class SegmentOutput {

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C sum = new CRC32C();
    private long flushed;

    SegmentOutput(FileChannel channel) {
        this.channel = channel;
    }

    /// How many bytes were put.
    long position() {
        return flushed + buffer.position();
    }

    /// Seven bits a byte, the lowest first, the highest bit set on all but the last byte; `number`
    /// is not negative.
    void varint(long number) throws IOException {
        room(Varints.LONGEST);
        long rest = number;
        while (rest >= 0x80) {
            buffer.put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        buffer.put((byte) rest);
    }

    void int64(long number) throws IOException {
        room(Long.BYTES);
        buffer.putLong(number);
    }

    void bytes(byte[] bytes, int length) throws IOException {
        int from = 0;
        while (from < length) {
            room(1);
            int some = Math.min(length - from, buffer.remaining());
            buffer.put(bytes, from, some);
            from += some;
        }
    }

    /// Puts the sum of all bytes so far, and hands all to the file.
    void finish() throws IOException {
        flush();
        buffer.putLong(sum.getValue());
        flush();
    }

    private void room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        sum.update(buffer.duplicate());
        flushed += buffer.remaining();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }
}
