package org.firsthand.trace.align;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds the counterparts of a child's lines in a parent. For one thread; keeps its working room
/// from line to line.
final class Counterparts {

    /// The least share of a line's weighted words that its counterpart has.
    private static final double LEAST_SHARED = 0.2;

    /// Two sentences must hold clearly more than one does.
    private static final double SECOND = 0.1;

    private final Version child;
    private final Version parent;
    private final double[] one;
    private final double[] two;
    private final double[] cosines;

    Counterparts(Version child, Version parent) {
        this.child = child;
        this.parent = parent;
        int lines = parent.lines().size();
        one = new double[lines];
        two = new double[lines];
        cosines = new double[lines];
    }

    /// The best counterpart of the child's line `number`, the first of equals; empty where none
    /// reaches [Match#LEAST].
    Optional<Match> best(int number) {
        int place = parent.find(child, number);
        return place >= 0 ? Optional.of(verbatim(number, place)) : rewritten(number);
    }

    private Match verbatim(int number, int place) {
        int end = place + child.lines().get(number).words().size();
        Edges edges = Edges.of(child, number, parent, place);
        return new Match(
                number,
                parent.lineAt(place),
                parent.lineAt(end - 1) + 1,
                edges.child(),
                edges.parent(),
                true,
                1,
                1,
                1);
    }

    private Optional<Match> rewritten(int number) {
        Line line = child.lines().get(number);
        share(line);
        Arrays.fill(cosines, Double.NaN);
        double weight = line.weight();
        double best = 0;
        Optional<Match> found = Optional.empty();
        for (int from = 0; from < one.length; from++) {
            for (int to = from + 1; to <= Math.min(from + 2, one.length); to++) {
                boolean single = to == from + 1;
                double shared = (single ? one : two)[from] / weight;
                if (shared < LEAST_SHARED || Match.likeness(shared, shared, 1) <= best) {
                    continue;
                }
                double cosine = cosine(number, from);
                if (!single) {
                    cosine = Math.max(cosine, cosine(number, from + 1));
                }
                // What stands there in order is no more than what stands there.
                double most = Match.likeness(shared, shared, cosine);
                if (most < Match.LEAST || most <= best) {
                    continue;
                }
                double kept = Subsequence.weight(line, parent.wordsOf(from, to)) / weight;
                if (!single) {
                    kept -= SECOND;
                    shared -= SECOND;
                }
                double likeness = Match.likeness(kept, shared, cosine);
                if (likeness >= Match.LEAST && likeness > best) {
                    best = likeness;
                    found =
                            Optional.of(
                                    new Match(
                                            number,
                                            from,
                                            to,
                                            line.span(),
                                            parent.spanOfLines(from, to),
                                            false,
                                            kept,
                                            shared,
                                            cosine));
                }
            }
        }
        return found;
    }

    /// Sums what each line of the parent, and each two that follow one another, have of a line's
    /// words. The lines that have a word are looked up, so that the work grows with what is shared.
    private void share(Line line) {
        Arrays.fill(one, 0);
        Arrays.fill(two, 0);
        List<String> words = line.words();
        for (int i = 0; i < words.size(); i++) {
            double weight = line.weights().get(i);
            int before = -1;
            for (int at : parent.linesWith(words.get(i))) {
                one[at] += weight;
                two[at] += weight;
                if (at > 0 && before != at - 1) {
                    two[at - 1] += weight;
                }
                before = at;
            }
        }
    }

    private double cosine(int number, int line) {
        if (Double.isNaN(cosines[line])) {
            cosines[line] = child.vector(number).cosine(parent.vector(line));
        }
        return cosines[line];
    }
}
