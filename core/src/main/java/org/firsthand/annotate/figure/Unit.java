package org.firsthand.annotate.figure;

/// A unit of measure.
///
/// @param kind what it measures
/// @param code UCUM or ISO 4217, or a word where neither has one
/// @param name its English name in the singular: "square metre"
public record Unit(Kind kind, String code, String name) {

    /// What a unit measures.
    public enum Kind {
        /// Parts of a hundred.
        SHARE,
        /// Money.
        CURRENCY,
        /// How old somebody is.
        AGE,
        /// How long something takes.
        TIME,
        /// Length, weight, heat and the like.
        MEASURE
    }
}
