package org.firsthand.read.fetch.address;

import java.io.IOException;

/// Says why an address gave no page; the others are fetched all the same.
public final class Refusal extends IOException {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final String detail;

    /// @param reason a few words, the same for all addresses of that fault: `page not found`
    /// @param detail the value met, what would have been right and the next step
    public Refusal(String reason, String detail) {
        super(detail);
        this.reason = reason;
        this.detail = detail;
    }

    public String reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}
