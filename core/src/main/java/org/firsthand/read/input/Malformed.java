package org.firsthand.read.input;

import java.io.IOException;

/// Says why an input is not what it seems to be; what was read before stays.
public final class Malformed extends IOException {

    private static final long serialVersionUID = 1;

    private final String reason;

    /// Says that an input is damaged.
    public Malformed(String detail) {
        this("damaged file", detail);
    }

    /// @param reason a few words, the same for all inputs of that fault
    public Malformed(String reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }

    public String detail() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
