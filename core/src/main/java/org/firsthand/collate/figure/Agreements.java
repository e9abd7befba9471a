package org.firsthand.collate.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.firsthand.annotate.finding.Figure;

/// Says how the figures of a group stand to each other.
final class Agreements {

    private Agreements() {}

    /// @param parts whether the smaller numbers count a part of what the larger do
    static FigureGroup group(String id, List<FigureRef> figures, boolean parts) {
        Figure first = figures.getFirst().figure();
        boolean sameValue = figures.stream().allMatch(f -> Values.same(f.figure(), first));
        boolean sameBound = figures.stream().allMatch(f -> f.figure().bound() == first.bound());
        String of =
                figures.stream()
                        .map(f -> f.figure().of())
                        .max(Comparator.comparingInt(String::length))
                        .orElse("");
        if (sameValue && sameBound) {
            return new FigureGroup(
                    id, of, figures, FigureGroup.Agreement.AGREE, "all tellings give the same");
        }
        if (sameValue) {
            String bounds =
                    figures.stream()
                            .map(f -> f.figure().bound())
                            .distinct()
                            .map(b -> b.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                            .collect(Collectors.joining(", "));
            return new FigureGroup(
                    id,
                    of,
                    figures,
                    FigureGroup.Agreement.BOUND,
                    "the same number with other bounds: " + bounds);
        }
        if (isUpdate(figures)) {
            return new FigureGroup(
                    id,
                    of,
                    figures,
                    FigureGroup.Agreement.UPDATE,
                    "the same quantity on other days: " + Values.written(figures));
        }
        if (parts) {
            return new FigureGroup(
                    id,
                    of,
                    figures,
                    FigureGroup.Agreement.SCOPE,
                    "one counts a part of what the other counts: " + Values.written(figures));
        }
        return new FigureGroup(
                id,
                of,
                figures,
                FigureGroup.Agreement.DIFFER,
                "the same quantity with other numbers: " + Values.written(figures));
    }

    /// True where each number belongs to a day of its own, and at least one day is told.
    private static boolean isUpdate(List<FigureRef> figures) {
        Map<String, Set<Double>> byDay = new TreeMap<>();
        for (FigureRef ref : figures) {
            String day =
                    ref.figure().period().flatMap(p -> p.start()).map(d -> d.toString()).orElse("");
            byDay.computeIfAbsent(day, d -> new TreeSet<>()).add(Values.middle(ref.figure()));
        }
        return byDay.size() > 1 && byDay.values().stream().allMatch(values -> values.size() == 1);
    }
}
