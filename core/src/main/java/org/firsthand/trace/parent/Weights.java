package org.firsthand.trace.parent;

import java.util.EnumMap;
import java.util.Map;
import org.firsthand.text.ResourceLines;

/// The learnt weight of each feature. Immutable.
final class Weights {

    private static final String RESOURCE = "/org/firsthand/trace/parent.weights";

    private final EnumMap<Feature, Double> values;

    private Weights(EnumMap<Feature, Double> values) {
        this.values = values;
    }

    /// Reads `parent.weights`: a feature and its weight on each line.
    static Weights load() {
        EnumMap<Feature, Double> values = new EnumMap<>(Feature.class);
        for (String line : ResourceLines.read(Weights.class, RESOURCE)) {
            int space = line.indexOf(' ');
            values.put(
                    Feature.valueOf(line.substring(0, space)),
                    Double.valueOf(line.substring(space + 1)));
        }
        return new Weights(values);
    }

    /// The weighted sum of what is there.
    double sum(Map<Feature, Double> features) {
        double sum = 0;
        for (Map.Entry<Feature, Double> feature : features.entrySet()) {
            sum += feature.getValue() * values.getOrDefault(feature.getKey(), 0.0);
        }
        return sum;
    }
}
