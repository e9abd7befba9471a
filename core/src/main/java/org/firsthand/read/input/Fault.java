package org.firsthand.read.input;

import java.io.IOException;

/// Says why something gave nothing to read, or not all; what was read before it stays.
public abstract class Fault extends IOException {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final String detail;

    /// @param reason a few words, the same for everything with that fault: `too large`
    /// @param detail the value met, what would have been right and the next step
    protected Fault(String reason, String detail) {
        super(detail);
        this.reason = reason;
        this.detail = detail;
    }

    public final String reason() {
        return reason;
    }

    public final String detail() {
        return detail;
    }
}
