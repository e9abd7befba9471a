package org.firsthand.vector;

/// A vector of length 1, such as a sentence's. Immutable.
public final class UnitVector {

    private final float[] values;

    /// @param values of length 1 together; copied
    public UnitVector(float[] values) {
        this.values = values.clone();
    }

    /// The cosine of the angle between the two, -1 to 1.
    public double cosine(UnitVector other) {
        return SentenceVectors.cosine(values, other.values);
    }
}
