package org.firsthand.link.name;

/// What a title or a given name tells of a person.
enum Sex {
    FEMALE,
    MALE,
    UNKNOWN;

    /// True where both are known and differ.
    boolean contradicts(Sex other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }
}
