package org.firsthand.likeness;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.firsthand.vector.SentenceVectors;

/// The vectors of the texts of one run, each made once. For one thread at a time.
public final class Meanings {

    private final Function<String, float[]> vectors;
    private final Map<String, float[]> known = new HashMap<>();

    public Meanings(SentenceVectors vectors) {
        this(vectors::vector);
    }

    /// @param vectors gives a text's vector of length 1
    public Meanings(Function<String, float[]> vectors) {
        this.vectors = vectors;
    }

    /// How near the two texts are, at most 1.
    public double cosine(String a, String b) {
        return SentenceVectors.cosine(vector(a), vector(b));
    }

    private float[] vector(String text) {
        return known.computeIfAbsent(text, vectors);
    }
}
