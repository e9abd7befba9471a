package org.firsthand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.firsthand.bench.predict.JsonLines;

/// Runs the benchmarks' own scorers, unchanged, on the installed `python3`.
///
/// @param root the repository's root, beside which `shared` holds the scorers
record Scorer(Path root) {

    /// The figures that `measure` keeps, by their dotted path; one that the scorer does not print
    /// is an error.
    Map<String, Double> score(Measure measure, Path goldFile, Path predictions)
            throws IOException, InterruptedException {
        TreeMap<String, Double> all = new TreeMap<>();
        flatten("", run(command(measure, goldFile, predictions)), all);
        TreeMap<String, Double> kept = new TreeMap<>();
        for (String figure : measure.figures()) {
            Double value = all.get(figure);
            if (value == null) {
                throw new IOException(
                        measure.name()
                                + ": the scorer prints no figure "
                                + figure
                                + "; it prints "
                                + all.keySet());
            }
            kept.put(figure, Math.round(value * 10_000) / 10_000.0);
        }
        return kept;
    }

    private List<String> command(Measure measure, Path goldFile, Path predictions) {
        String gold = goldFile.toString();
        String predicted = predictions.toString();
        String benchmarks = root.resolve("../shared/benchmarks").toString();
        return switch (measure.task()) {
            case "story" ->
                    List.of("python3", root + "/../shared/stories/check_story.py", gold, predicted);
            case "derive" ->
                    List.of(
                            "python3",
                            benchmarks + "/derive/score_derive.py",
                            gold,
                            predicted,
                            "--json");
            case "quote" ->
                    List.of(
                            "python3",
                            benchmarks + "/score.py",
                            "quote",
                            gold,
                            predicted,
                            "--input",
                            root.resolve(measure.input()).toString());
            default ->
                    List.of("python3", benchmarks + "/score.py", measure.task(), gold, predicted);
        };
    }

    /// What the scorer prints last: one JSON object on a line, or over all lines.
    private static JsonNode run(List<String> command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(
                    "the scorer refused the predictions: " + String.join(" ", command));
        }
        JsonNode whole =
                JsonLines.JSON.readTree(
                        output.startsWith("{")
                                ? output
                                : output.substring(output.lastIndexOf('\n') + 1));
        return whole.has("metrics") ? whole.get("metrics") : whole;
    }

    private static void flatten(String path, JsonNode node, TreeMap<String, Double> all) {
        if (node.isNumber()) {
            all.put(path, node.doubleValue());
        }
        for (var field : new ArrayList<>(node.properties())) {
            flatten(
                    path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                    field.getValue(),
                    all);
        }
    }
}
