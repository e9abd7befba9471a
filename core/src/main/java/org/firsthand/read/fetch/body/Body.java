package org.firsthand.read.fetch.body;

/// Bytes that came and do not change any more; whoever is given them leaves them as they are.
public final class Body {

    private final byte[] bytes;

    public Body(byte[] bytes) {
        this.bytes = bytes;
    }

    public byte[] bytes() {
        return bytes;
    }

    public int size() {
        return bytes.length;
    }
}
