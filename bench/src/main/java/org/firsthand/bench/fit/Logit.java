package org.firsthand.bench.fit;

import java.util.Arrays;
import java.util.List;

/// A conditional logit (McFadden 1974): of several options one is right, and the log-odds of each
/// are a weighted sum of its features. Fitted by Adam (Kingma and Ba 2015) over all cases at once,
/// with a penalty on the squares of the weights, so that the same cases always give the same
/// weights.
final class Logit {

    private static final int STEPS = 1500;
    private static final double RATE = 0.03;

    /// One choice to learn from.
    ///
    /// @param group cases of one group are never split between fitting and testing
    /// @param options the features of each option
    /// @param right for each option whether it is right; at least one is
    record Case(int group, List<double[]> options, List<Boolean> right) {}

    private Logit() {}

    /// The weights that make the right options likeliest.
    ///
    /// @param penalty on the sum of squares, for each case one
    static double[] fit(List<Case> cases, int features, double penalty) {
        double[] weights = new double[features];
        double[] mean = new double[features];
        double[] square = new double[features];
        for (int step = 1; step <= STEPS; step++) {
            double[] slope = slope(cases, weights);
            for (int i = 0; i < features; i++) {
                double down = penalty * weights[i] - slope[i] / cases.size();
                mean[i] = 0.9 * mean[i] + 0.1 * down;
                square[i] = 0.999 * square[i] + 0.001 * down * down;
                double first = mean[i] / (1 - Math.pow(0.9, step));
                double second = square[i] / (1 - Math.pow(0.999, step));
                weights[i] -= RATE * first / (Math.sqrt(second) + 1e-8);
            }
        }
        return weights;
    }

    /// The share of cases whose likeliest option is right.
    static double accuracy(List<Case> cases, double[] weights) {
        long right =
                cases.stream().filter(one -> one.right().get(best(chances(one, weights)))).count();
        return right / (double) Math.max(1, cases.size());
    }

    private static double[] slope(List<Case> cases, double[] weights) {
        double[] slope = new double[weights.length];
        for (Case one : cases) {
            double[] chances = chances(one, weights);
            double right = 0;
            for (int o = 0; o < chances.length; o++) {
                right += one.right().get(o) ? chances[o] : 0;
            }
            for (int o = 0; o < chances.length; o++) {
                double pull =
                        (one.right().get(o) ? chances[o] / Math.max(1e-12, right) : 0) - chances[o];
                double[] features = one.options().get(o);
                for (int i = 0; i < slope.length; i++) {
                    slope[i] += pull * features[i];
                }
            }
        }
        return slope;
    }

    private static double[] chances(Case one, double[] weights) {
        double[] scores =
                one.options().stream()
                        .mapToDouble(
                                features -> {
                                    double sum = 0;
                                    for (int i = 0; i < weights.length; i++) {
                                        sum += weights[i] * features[i];
                                    }
                                    return sum;
                                })
                        .toArray();
        double highest = Arrays.stream(scores).max().orElseThrow();
        double[] chances = Arrays.stream(scores).map(s -> Math.exp(s - highest)).toArray();
        double all = Arrays.stream(chances).sum();
        return Arrays.stream(chances).map(c -> c / all).toArray();
    }

    private static int best(double[] chances) {
        int best = 0;
        for (int o = 1; o < chances.length; o++) {
            best = chances[o] > chances[best] ? o : best;
        }
        return best;
    }
}
