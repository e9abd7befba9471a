package org.firsthand.read.input;

import java.io.IOException;

/// Says why an input is not what it seems to be; what was read before stays.
public final class Malformed extends IOException {

    private static final long serialVersionUID = 1;

    public Malformed(String detail) {
        super(detail);
    }

    public String detail() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
