package org.firsthand.read.input;

/// Says why an input is not what it seems to be.
public final class Malformed extends Fault {

    private static final long serialVersionUID = 1;

    /// Says that an input is damaged.
    public Malformed(String detail) {
        this("damaged file", detail);
    }

    /// As for [Fault].
    public Malformed(String reason, String detail) {
        super(reason, detail);
    }
}
