package org.firsthand.article;

import java.util.List;
import java.util.Optional;

/// What a page says about how its article came out, and how each thing about it is known.
///
/// @param section the part of the outlet that it appeared in
/// @param modified when it was last changed, where the page says so
/// @param grounds how its facts are known, in the order of [Fact], each at most once
public record Colophon(
        Optional<String> section, Optional<PublicationDate> modified, List<Grounds> grounds) {

    /// Nothing is said.
    public static final Colophon NONE = new Colophon(Optional.empty(), Optional.empty(), List.of());

    /// What can be known about an article beside its text and its date.
    public enum Fact {
        TITLE,
        BYLINE,
        OUTLET,
        PUBLISHER,
        URL,
        LANGUAGE,
        SECTION
    }

    /// How one fact is known.
    ///
    /// @param evidence what it rests on, in words of Firsthand's own
    public record Grounds(Fact fact, Certainty certainty, String evidence) {}

    public Colophon {
        grounds = List.copyOf(grounds);
    }

    /// How `fact` is known; empty where the article lacks it.
    public Optional<Grounds> of(Fact fact) {
        return grounds.stream().filter(known -> known.fact() == fact).findFirst();
    }
}
