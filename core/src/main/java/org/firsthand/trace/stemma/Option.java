package org.firsthand.trace.stemma;

import java.util.EnumMap;
import java.util.Map;

/// One thing that an article may derive from, with what speaks for and against it.
///
/// @param parent the parent's number, [Choice#ROOT] or [Choice#UNSEEN]
public record Option(int parent, Map<Feature, Double> features) {

    public Option {
        features = new EnumMap<>(features);
    }
}
