package org.firsthand.read.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// The lines of a stream of bytes, of which none is held longer than it may be.
final class ByteLines {

    private final InputStream in;
    private final int most;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number;
    private long length;

    ByteLines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /// Goes to the next line; false where there is none.
    boolean next() throws IOException {
        line.reset();
        length = 0;
        int b = in.read();
        if (b < 0) {
            return false;
        }
        number++;
        while (b >= 0 && b != '\n') {
            if (length < most) {
                line.write(b);
            }
            length++;
            b = in.read();
        }
        return true;
    }

    /// Counts from 1.
    long number() {
        return number;
    }

    /// How long the line is, of which [#bytes] may be only the beginning.
    long length() {
        return length;
    }

    byte[] bytes() {
        return line.toByteArray();
    }
}
