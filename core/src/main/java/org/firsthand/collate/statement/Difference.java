package org.firsthand.collate.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.firsthand.article.Evidence;

/// Two values between which readings differ, gathered from every pair of them, so that what many
/// readings differ in is told once. Grows while the readings are compared.
final class Difference {

    private final Statement.Kind kind;
    private final String why;
    private final String first;
    private final String second;
    private final NavigableSet<Integer> readings = new TreeSet<>();
    private final List<Evidence> spans = new ArrayList<>();

    Difference(Statement.Kind kind, String why, String first, String second) {
        this.kind = kind;
        this.why = why;
        this.first = first;
        this.second = second;
    }

    void between(Slots.Filled a, Slots.Filled b) {
        for (Slots.Filled side : List.of(a, b)) {
            readings.add(side.reading());
            if (!spans.contains(side.evidence())) {
                spans.add(side.evidence());
            }
        }
    }

    Statement.Variant variant() {
        return new Statement.Variant(
                kind,
                List.copyOf(readings),
                spans,
                why + ": \"" + first + "\" and \"" + second + "\"");
    }
}
