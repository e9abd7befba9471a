package org.firsthand.read;

import java.util.List;

/// All inputs of a run: pages in order of id, what was refused in order of file, and the addresses
/// that were met in order of address.
public record Pile(List<Page> pages, List<Rejection> rejected, List<Address> addresses) {

    public Pile {
        pages = List.copyOf(pages);
        rejected = List.copyOf(rejected);
        addresses = List.copyOf(addresses);
    }

    public Pile(List<Page> pages, List<Rejection> rejected) {
        this(pages, rejected, List.of());
    }
}
