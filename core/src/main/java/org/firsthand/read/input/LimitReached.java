package org.firsthand.read.input;

/// Says that an input holds more than is borne.
public final class LimitReached extends Fault {

    private static final long serialVersionUID = 1;

    /// As for [Fault].
    public LimitReached(String reason, String detail) {
        super(reason, detail);
    }
}
