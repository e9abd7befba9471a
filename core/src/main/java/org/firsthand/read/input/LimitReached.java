package org.firsthand.read.input;

import java.io.IOException;

/// Says that an input holds more than is borne; what was read before stays.
public final class LimitReached extends IOException {

    private static final long serialVersionUID = 1;

    private final String reason;

    /// @param reason a few words, the same for all inputs of that fault: `too large`
    /// @param detail the value met, what would have been right and the next step
    public LimitReached(String reason, String detail) {
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
