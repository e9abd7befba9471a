package org.firsthand.index;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Reads what [SegmentOutput] wrote, from a place on. For one thread.
final class SegmentInput {

    private final MemorySegment bytes;
    private long at;

    SegmentInput(MemorySegment bytes, long at) {
        this.bytes = bytes;
        this.at = at;
    }

    long position() {
        return at;
    }

    void skip(long count) {
        at += count;
    }

    long varint() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get(ValueLayout.JAVA_BYTE, at++);
            number |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
