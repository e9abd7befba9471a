package org.firsthand.index;

import java.util.Arrays;

/// Growing bytes of numbers in the form of [SegmentOutput#varint]. For one thread.
final class Varints {

    /// The most bytes of one number.
    static final int LONGEST = 10;

    private byte[] bytes = new byte[256];
    private int length;

    void add(long number) {
        if (bytes.length - length < LONGEST) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        long rest = number;
        while (rest >= 0x80) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    void clear() {
        length = 0;
    }

    /// The bytes, of which the first [#length()] count.
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }
}
