package org.firsthand.link.name.variant;

/// What a title or a given name tells of a person.
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN;

    /// True where both are known and differ.
    public boolean contradicts(Sex other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }
}
