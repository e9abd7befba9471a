package org.firsthand.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.firsthand.bench.predict.JsonLines;

/// The figures of all measures, by measure and figure: the file `bench/results.json`.
record Scores(TreeMap<String, Map<String, Double>> byMeasure) {

    /// How far a figure may fall: what other processors' rounding of a vector can do.
    static final double TOLERANCE = 0.002;

    static Scores read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new Scores(new TreeMap<>());
        }
        return new Scores(
                JsonLines.JSON.readValue(
                        file.toFile(),
                        new TypeReference<TreeMap<String, Map<String, Double>>>() {}));
    }

    void write(Path file) throws IOException {
        String json =
                JsonLines.JSON
                        .writer(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(byMeasure);
        Files.writeString(file, json + "\n");
    }

    /// The figures of those measures alone that `other` has too.
    Scores only(Scores other) {
        TreeMap<String, Map<String, Double>> kept = new TreeMap<>(byMeasure);
        kept.keySet().retainAll(other.byMeasure.keySet());
        return new Scores(kept);
    }

    /// A sentence for each figure of `before` that has fallen or is gone.
    List<String> falls(Scores before) {
        List<String> falls = new ArrayList<>();
        for (Map.Entry<String, Map<String, Double>> measure : before.byMeasure.entrySet()) {
            Map<String, Double> now = byMeasure.getOrDefault(measure.getKey(), Map.of());
            for (Map.Entry<String, Double> figure : measure.getValue().entrySet()) {
                Double value = now.get(figure.getKey());
                if (value == null || value < figure.getValue() - TOLERANCE) {
                    falls.add(
                            measure.getKey()
                                    + ": "
                                    + figure.getKey()
                                    + " was "
                                    + figure.getValue()
                                    + " and is "
                                    + (value == null ? "gone" : value));
                }
            }
        }
        return falls;
    }
}
