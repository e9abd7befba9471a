package org.firsthand.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One data set to measure: a row of `bench/measures.tsv`.
///
/// @param input below the repository's root
/// @param gold below the repository's root
/// @param figures dotted paths into the scorer's JSON, those that are kept
/// @param filter what of gold and predictions is scored, where that is not all
public record Measure(
        String name,
        String task,
        String input,
        String gold,
        List<String> figures,
        Optional<Filter> filter) {

    public Measure {
        figures = List.copyOf(figures);
    }

    /// Reads the rows of a table.
    static List<Measure> read(Path table) throws IOException {
        return Files.readAllLines(table).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> row(line, table))
                .toList();
    }

    private static Measure row(String line, Path table) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != 5 && cells.size() != 6) {
            throw new IllegalArgumentException(
                    table + ": a row has 5 or 6 cells, but this has " + cells.size() + ": " + line);
        }
        return new Measure(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                List.of(cells.get(4).split(",")),
                cells.size() == 6 ? Optional.of(Filter.parse(cells.get(5))) : Optional.empty());
    }

    /// True for its own name, and for that of its task, which may have several.
    boolean isCalled(String word) {
        return name.equals(word) || task.equals(word);
    }
}
