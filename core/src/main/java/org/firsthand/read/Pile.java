package org.firsthand.read;

import java.util.List;

/// All inputs of a run: pages in order of id, and what was refused in order of file.
public record Pile(List<Page> pages, List<Rejection> rejected) {

    public Pile {
        pages = List.copyOf(pages);
        rejected = List.copyOf(rejected);
    }
}
