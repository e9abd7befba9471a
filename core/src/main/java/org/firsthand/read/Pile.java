package org.firsthand.read;

import java.util.List;

/// All inputs of a run.
///
/// @param pages in order of id
/// @param rejected what is no article, in order of file
/// @param notes what is to be said of inputs that were read, in order of file
/// @param addresses those that were met without their articles, in order of address
public record Pile(
        List<Page> pages, List<Rejection> rejected, List<Note> notes, List<Address> addresses) {

    public Pile {
        pages = List.copyOf(pages);
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
        addresses = List.copyOf(addresses);
    }

    /// A pile of one page and nothing else.
    public static Pile of(Page page) {
        return new Pile(List.of(page), List.of(), List.of(), List.of());
    }
}
