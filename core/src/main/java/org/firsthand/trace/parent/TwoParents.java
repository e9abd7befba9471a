package org.firsthand.trace.parent;

import static org.firsthand.trace.parent.Feature.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.firsthand.trace.beside.Comparison;

/// Two articles of the pile as the parents of one child: the second has lines of the child that the
/// first lacks.
final class TwoParents {

    /// The least share of the child's lines that the second parent alone accounts for.
    private static final double LEAST = 0.2;

    /// And how many lines that is at the least.
    private static final int LEAST_LINES = 2;

    /// How many second parents are tried with each first.
    private static final int TRIED = 2;

    /// How many articles are tried in pairs: those that have most of the child.
    private static final int NEAREST = 12;

    private static final double TIE = 1e-9;

    private final Comparison story;
    private final int child;
    private final List<LineKin> lines;

    TwoParents(Comparison story, int child, List<LineKin> lines) {
        this.story = story;
        this.child = child;
        this.lines = lines;
    }

    /// What a second parent adds.
    private record Addition(int second, int lines) {}

    /// The pairs of which each accounts for lines that the other lacks.
    List<Option> of(List<Option> known) {
        List<Option> nearest =
                known.stream()
                        .sorted(Comparator.comparingDouble((Option option) -> -option.of(SHARE)))
                        .limit(NEAREST)
                        .toList();
        List<Option> pairs = new ArrayList<>();
        for (Option first : nearest) {
            List<Addition> additions = new ArrayList<>();
            for (Option second : nearest) {
                int adds = only(second.parent(), first.parent());
                if (adds >= Math.max(LEAST_LINES, LEAST * count(first))
                        && adds <= only(first.parent(), second.parent())
                        && story.minutes(second.parent(), child).orElse(0L) >= -60) {
                    additions.add(new Addition(second.parent(), adds));
                }
            }
            additions.sort(
                    Comparator.comparingInt(Addition::lines)
                            .reversed()
                            .thenComparingInt(Addition::second));
            for (Addition addition : additions.subList(0, Math.min(TRIED, additions.size()))) {
                Option second =
                        known.stream()
                                .filter(option -> option.parent() == addition.second())
                                .findFirst()
                                .orElseThrow();
                pairs.add(pair(first, second, addition.lines()));
            }
        }
        return pairs;
    }

    private Option pair(Option first, Option second, int adds) {
        double count = Math.max(1, count(first));
        double carried = 0;
        double closest = 0;
        for (LineKin line : lines) {
            double here = Math.max(line.likeness(first.parent()), line.likeness(second.parent()));
            carried += here > 0 ? 1 : 0;
            closest += here > 0 && here >= line.best() - TIE ? 1 : 0;
        }
        Map<Feature, Double> features = new EnumMap<>(first.features());
        for (Feature feature : List.of(VERBATIM, CONTAINMENT)) {
            features.put(feature, Math.min(1, first.of(feature) + second.of(feature)));
        }
        for (Feature feature :
                List.of(
                        CITES,
                        CITED,
                        MINUTES_AFTER,
                        HOURS_AFTER,
                        DAY_AFTER,
                        CONTAINMENT_BACK,
                        NUMBER_ALONE,
                        NUMBER_SHARED)) {
            features.put(feature, Math.max(first.of(feature), second.of(feature)));
        }
        features.put(NUMBER_LOST, Math.min(first.of(NUMBER_LOST), second.of(NUMBER_LOST)));
        features.put(SHARE, carried / count);
        features.put(LOST, (lines.size() - carried) / count);
        features.put(CLOSEST, closest / count);
        features.put(TURNS_LOST, Math.max(0, first.of(TURNS_LOST) + second.of(TURNS_LOST) - 1));
        features.put(BETWEEN, 0.0);
        features.put(STAR, 0.0);
        features.put(
                ASYMMETRY, carried / count - Math.max(back(first.parent()), back(second.parent())));
        features.put(TWO, 1.0);
        features.put(TWO_ADDS, adds / count);
        return new Option(first.parent(), OptionalInt.of(second.parent()), features);
    }

    /// The share of another's lines that the child has.
    private double back(int other) {
        return story.alignment(other, child).share();
    }

    private double count(Option first) {
        return story.alignment(child, first.parent()).lines();
    }

    /// How many lines `one` has and `other` lacks.
    private int only(int one, int other) {
        return (int)
                lines.stream()
                        .filter(line -> line.likeness(one) > 0 && line.likeness(other) == 0)
                        .count();
    }
}
