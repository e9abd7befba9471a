package org.firsthand.annotate.attribution.cue;

/// A form that a content takes beside its cue.
public enum Shape {
    /// Words in quotation marks: "X," she said.
    QUOTE,
    /// A finite clause: she says (that) X.
    CLAUSE,
    /// An infinitive, with an object or without: vowed to X, urged them to X.
    INFINITIVE,
    /// An object: criticised X.
    OBJECT,
    /// An object and what it is called: called it X.
    NAMING,
    /// An object and `as`: described it as X.
    AS,
    /// The object is who it is said to, not what is said: told them that X.
    HEARER
}
