package org.firsthand.annotate.finding;

/// What a name names.
public enum NameKind {
    PERSON,
    ORGANISATION,
    PLACE
}
