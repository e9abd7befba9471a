package org.firsthand.article;

/// How something is known.
public enum Certainty {
    /// The article says so itself.
    STATED,
    /// Worked out from other evidence, which is named.
    INFERRED,
    /// Not known.
    UNKNOWN
}
