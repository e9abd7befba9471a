package org.firsthand.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.firsthand.read.input.Bytes;
import org.firsthand.read.input.Container;
import org.firsthand.read.input.Input;
import org.firsthand.read.input.Item;
import org.firsthand.read.input.LimitReached;
import org.firsthand.read.input.Limits;
import org.firsthand.read.sniff.Kind;

/// Gives what a gzip file (RFC 1952) holds, all its members as one input; a bomb is refused.
record GzipReader(Limits limits) implements Container {

    /// From how many bytes on the ratio counts: little inputs may be very even.
    private static final long GRACE = 1 << 20;

    @Override
    public void read(Input input, Sink sink) throws IOException {
        Bytes expanded = () -> expand(input);
        String name = Kind.without(input.name(), Kind.GZIP);
        sink.give(
                new Item.Inner(new Input(name, expanded, input.type(), input.url(), input.seen())));
    }

    private InputStream expand(Input input) throws IOException {
        InputStream packed = input.bytes().open();
        try {
            return new Expanded(
                    input.name(), limits, new Counting(new BufferedInputStream(packed, 1 << 16)));
        } catch (IOException | RuntimeException e) {
            packed.close();
            throw e;
        }
    }

    private static final class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count += Math.max(0, read);
            return read;
        }
    }

    private static final class Expanded extends FilterInputStream {

        private final String name;
        private final Limits limits;
        private final Counting packed;
        private long count;

        Expanded(String name, Limits limits, Counting packed) throws IOException {
            super(new GZIPInputStream(packed, 1 << 13));
            this.name = name;
            this.limits = limits;
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count += Math.max(0, read);
            if (count > limits.maxExpanded()) {
                throw new LimitReached(
                        "too large",
                        name
                                + " holds more than "
                                + limits.maxExpanded()
                                + " bytes when decompressed; split it, or raise the limit");
            }
            if (count > GRACE && count / limits.maxRatio() > packed.count) {
                throw new LimitReached(
                        "gzip bomb",
                        name
                                + " grows to more than "
                                + limits.maxRatio()
                                + " times its size when decompressed ("
                                + packed.count
                                + " to "
                                + count
                                + " bytes so far), which no text does; leave it out, or raise the"
                                + " limit if it is meant so");
            }
            return read;
        }
    }
}
