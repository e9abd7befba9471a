package org.firsthand.link.name.variant;

/// How well two forms of a name fit together, the best first.
public enum Likeness {
    /// The same words.
    SAME,
    /// The same words but for nicknames, initials, order or a company's suffix.
    VARIED,
    /// One is initials of the other.
    ACRONYM,
    /// One is the other without some of its words.
    SHORTENED,
    /// One is a first name of the other alone, or the first word of an organisation's name.
    GIVEN,
    /// One is probably a slip for the other.
    MISSPELT,
    /// Nothing ties them.
    NONE;

    public boolean isTie() {
        return this != NONE;
    }

    /// The better of the two.
    public Likeness best(Likeness other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
