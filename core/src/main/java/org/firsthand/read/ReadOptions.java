package org.firsthand.read;

import java.io.Serializable;

/// What reading allows.
///
/// @param maxBytes the largest input that is read, in bytes
public record ReadOptions(long maxBytes) implements Serializable {

    public static ReadOptions defaults() {
        return new ReadOptions(10L << 20);
    }
}
