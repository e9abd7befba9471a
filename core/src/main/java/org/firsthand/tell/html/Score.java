package org.firsthand.tell.html;

import java.util.List;

/// How often one kind of finding is right, as measured.
///
/// @param finding what is found: "who said it"
/// @param measure the figure with its name: "F1 0.81"
/// @param on what it was measured on, with its date
public record Score(String finding, String measure, String on) {

    /// What the benchmarks measured for this version, one a kind of finding.
    public static List<Score> measured() {
        return Assets.text("scores.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .map(
                        row ->
                                new Score(
                                        row.get(0),
                                        row.get(3) + ", " + row.get(1),
                                        row.get(4) + ", " + row.get(5)))
                .toList();
    }
}
