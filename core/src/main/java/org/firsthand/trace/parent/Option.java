package org.firsthand.trace.parent;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/// One thing that an article may derive from, with what speaks for and against it.
///
/// @param parent the parent's number, [Choice#ROOT] or [Choice#UNSEEN]
/// @param second the number of a second parent, which adds what the first lacks
public record Option(int parent, OptionalInt second, Map<Feature, Double> features) {

    public Option {
        features = new EnumMap<>(features);
    }

    double of(Feature feature) {
        return features.getOrDefault(feature, 0.0);
    }
}
