package org.firsthand.read.address;

import java.io.IOException;
import java.util.Optional;
import org.firsthand.read.input.Container;
import org.firsthand.read.input.Input;
import org.firsthand.read.input.Limits;
import org.firsthand.read.text.WholeText;

/// Reads a text with one address a line; lines that begin with `#` are remarks.
public final class AddressListReader implements Container {

    private final Limits limits;

    public AddressListReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        String text = new WholeText(limits).of(input, false);
        Found found = new Found(input, sink);
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String plain = line.strip();
            if (!plain.isEmpty() && !plain.startsWith("#")) {
                found.add(plain, Optional.empty(), Optional.empty());
            }
        }
        found.end("a list of addresses");
    }
}
