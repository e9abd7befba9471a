package org.firsthand.trace.align;

import java.util.List;

/// The longest common subsequence of words, weighed by how rare they are.
final class Subsequence {

    /// Longer lines are compared by their beginnings: a page without marks is one endless line.
    private static final int LONGEST = 200;

    private Subsequence() {}

    /// The largest weight of words of `line` that stand in `other` in the same order.
    static double weight(Line line, List<String> other) {
        int rows = Math.min(LONGEST, line.words().size());
        int columns = Math.min(LONGEST, other.size());
        double[] before = new double[columns + 1];
        double[] now = new double[columns + 1];
        for (int i = 0; i < rows; i++) {
            String word = line.words().get(i);
            double weight = line.weights().get(i);
            for (int j = 0; j < columns; j++) {
                now[j + 1] =
                        word.equals(other.get(j))
                                ? before[j] + weight
                                : Math.max(before[j + 1], now[j]);
            }
            double[] swap = before;
            before = now;
            now = swap;
        }
        return before[columns];
    }
}
