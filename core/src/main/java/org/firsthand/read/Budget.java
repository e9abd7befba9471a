package org.firsthand.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import org.firsthand.read.input.Bytes;
import org.firsthand.read.input.Container;
import org.firsthand.read.input.Input;
import org.firsthand.read.input.Item;
import org.firsthand.read.input.LimitReached;
import org.firsthand.read.input.Limits;

/// What one input may still ask for: items and time.
///
/// Of one reading, for one thread.
final class Budget {

    private final String name;
    private final Limits limits;
    private final Container.Sink sink;
    private final long start = System.nanoTime();
    private int items;

    Budget(String name, Limits limits, Container.Sink sink) {
        this.name = name;
        this.limits = limits;
        this.sink = sink;
    }

    /// Hands on `item`.
    void give(Item item) throws LimitReached {
        checkTime();
        if (items >= limits.maxItems()) {
            throw new LimitReached(
                    "too many items",
                    name
                            + " holds more than "
                            + limits.maxItems()
                            + " items, which were read; split it, or raise the limit");
        }
        items++;
        sink.give(item);
    }

    /// Hands on a refusal, which is always borne.
    void refuse(Item.Refused refusal) {
        try {
            sink.give(refusal);
        } catch (LimitReached e) {
            throw new IllegalStateException("a refusal costs nothing", e);
        }
    }

    /// `input` with bytes that end when the time does.
    Input watched(Input input) {
        Bytes bytes = input.bytes();
        Bytes watched =
                new Bytes() {
                    @Override
                    public InputStream open() throws IOException {
                        return new Watched(bytes.open());
                    }

                    @Override
                    public OptionalLong size() throws IOException {
                        return bytes.size();
                    }
                };
        return new Input(input.name(), watched, input.type(), input.url(), input.seen());
    }

    private void checkTime() throws LimitReached {
        if (System.nanoTime() - start > limits.maxTime().toNanos()) {
            throw new LimitReached(
                    "too slow",
                    name
                            + " was not read after "
                            + limits.maxTime().toSeconds()
                            + " seconds; what was read before that stays; split it, or raise the"
                            + " limit");
        }
    }

    private final class Watched extends FilterInputStream {

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            checkTime();
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            checkTime();
            return super.read(bytes, from, length);
        }
    }
}
