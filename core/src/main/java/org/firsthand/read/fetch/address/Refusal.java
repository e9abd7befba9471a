package org.firsthand.read.fetch.address;

import org.firsthand.read.input.Fault;

/// Says why an address gave no page; the others are fetched all the same.
public final class Refusal extends Fault {

    private static final long serialVersionUID = 1;

    /// As for [Fault].
    public Refusal(String reason, String detail) {
        super(reason, detail);
    }
}
