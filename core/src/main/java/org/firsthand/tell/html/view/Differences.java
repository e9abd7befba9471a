package org.firsthand.tell.html.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.firsthand.tell.dossier.DifferenceKind;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.dossier.StatementView;

/// What the page shows of a statement's variants: the gravest first, and mere wording only where
/// nothing that can be named differs.
///
/// @param kind the gravest; wording where there is none
/// @param kinds as words, the gravest first
/// @param reasons why, in words of Firsthand's own, in the same order
/// @param spans the words to underline
record Differences(
        DifferenceKind kind, List<String> kinds, List<String> reasons, List<SpanView> spans) {

    /// A reading with a larger share of other words is another sentence: underlining all of them
    /// would point at nothing.
    private static final double SPARING = 1 / 3.0;

    static Differences of(StatementView statement) {
        Set<DifferenceKind> kinds = new LinkedHashSet<>();
        Set<String> reasons = new LinkedHashSet<>();
        List<SpanView> precise = new ArrayList<>();
        List<SpanView> others = new ArrayList<>();
        boolean named = statement.variants().stream().anyMatch(v -> DifferenceKind.of(v).precise());
        for (DifferenceKind kind : DifferenceKind.values()) {
            for (StatementView.VariantView variant : statement.variants()) {
                boolean idle = kind == DifferenceKind.WORDING && named;
                if (DifferenceKind.of(variant) == kind && !idle) {
                    kinds.add(kind);
                    reasons.add(variant.why());
                    (kind.precise() ? precise : others).addAll(variant.spans());
                }
            }
        }
        reasons.remove("");
        return new Differences(
                kinds.isEmpty() ? DifferenceKind.WORDING : kinds.iterator().next(),
                kinds.stream().map(DifferenceKind::words).toList(),
                List.copyOf(reasons),
                precise.isEmpty() ? sparing(statement, others) : List.copyOf(precise));
    }

    private static List<SpanView> sparing(StatementView statement, List<SpanView> spans) {
        List<SpanView> kept = new ArrayList<>();
        for (StatementView.ReadingView reading : statement.readings()) {
            List<SpanView> own =
                    spans.stream()
                            .filter(span -> span.article().equals(reading.article()))
                            .filter(s -> s.start() < reading.end() && s.end() > reading.start())
                            .toList();
            int length = own.stream().mapToInt(span -> span.end() - span.start()).sum();
            if (length <= SPARING * (reading.end() - reading.start())) {
                kept.addAll(own);
            }
        }
        return List.copyOf(kept);
    }
}
