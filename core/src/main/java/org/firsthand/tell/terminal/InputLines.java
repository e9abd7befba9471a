package org.firsthand.tell.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.tell.dossier.Dossier;

/// Writes what became of inputs that are no articles, and what is to be said of the others.
record InputLines(Pen pen) {

    /// How many of one reason are told in full; a feed may have hundreds of teasers.
    private static final int TOLD = 3;

    private record Line(String input, String reason, String detail) {}

    void write(Dossier dossier) {
        List<Line> rejected =
                dossier.rejected().stream()
                        .map(r -> new Line(input(r.file().or(r::url)), r.reason(), r.detail()))
                        .toList();
        List<Line> notes =
                dossier.notes().stream()
                        .map(n -> new Line(input(n.file().or(n::url)), n.reason(), n.detail()))
                        .toList();
        lines(TerminalSummary.count(rejected.size(), "input", "inputs") + " rejected:", rejected);
        lines(TerminalSummary.count(notes.size(), "note", "notes") + " on what was read:", notes);
    }

    private static String input(Optional<String> place) {
        return place.orElse("an input");
    }

    private void lines(String heading, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        pen.line(heading, Pen.Look.LABEL);
        Map<String, Integer> told = new LinkedHashMap<>();
        for (Line line : lines) {
            if (told.merge(line.reason(), 1, Integer::sum) <= TOLD) {
                pen.wrapped("  " + Columns.plain(words(line)), 4, 4, Pen.Look.PLAIN);
            }
        }
        told.forEach(
                (reason, count) -> {
                    if (count > TOLD) {
                        String more = "  and " + (count - TOLD) + " more: " + reason;
                        pen.line(Columns.plain(more), Pen.Look.QUIET);
                    }
                });
    }

    /// A detail that names the input says all.
    private static String words(Line line) {
        if (line.detail().contains(line.input())) {
            return line.detail();
        }
        boolean told = line.detail().startsWith(line.reason());
        String reason = told || line.detail().isEmpty() ? "" : line.reason() + ": ";
        String rest = line.detail().isEmpty() ? line.reason() : line.detail();
        return line.input() + ": " + reason + rest;
    }
}
