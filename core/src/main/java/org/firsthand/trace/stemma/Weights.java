package org.firsthand.trace.stemma;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

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
        try (InputStream in = Weights.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException(RESOURCE + " is not on the class path");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int space = line.indexOf(' ');
                if (space > 0 && !line.startsWith("#")) {
                    values.put(
                            Feature.valueOf(line.substring(0, space)),
                            Double.valueOf(line.substring(space + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the weights " + RESOURCE, e);
        }
        for (Feature feature : Feature.values()) {
            if (!values.containsKey(feature)) {
                throw new IllegalStateException(RESOURCE + " has no weight for " + feature);
            }
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
