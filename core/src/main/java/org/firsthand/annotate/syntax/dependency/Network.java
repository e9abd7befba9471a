package org.firsthand.annotate.syntax.dependency;

/// The parser's network: one hidden layer with the cube as its activation (Chen and Manning 2014,
/// section 3.2). Scores are not normalised, as only the highest counts.
///
/// Every sum has the terms of CoreNLP's `Classifier` in its order. There one score is summed after
/// the other, and each addition waits for the one before; here all sums go on side by side, four
/// terms a pass, which the compiler turns into vector instructions. Safe for use by many threads.
final class Network {

    private final Products products;
    private final float[] bias;
    private final double[][] output;

    /// @param bias of each hidden unit, of which there is a multiple of 4
    /// @param output from each hidden unit to all transitions
    Network(Products products, float[] bias, double[][] output) {
        this.products = products;
        this.bias = bias;
        this.output = output;
    }

    /// The score of each transition.
    ///
    /// @param features as many as [Features#SLOTS]
    double[] scores(int[] features) {
        double[] hidden = new double[bias.length];
        for (int slot = 0; slot < Features.SLOTS; slot += 4) {
            add(
                    hidden,
                    products.of(features[slot], slot),
                    products.of(features[slot + 1], slot + 1),
                    products.of(features[slot + 2], slot + 2),
                    products.of(features[slot + 3], slot + 3));
        }
        cube(hidden, bias);
        double[] scores = new double[output[0].length];
        for (int i = 0; i < hidden.length; i += 4) {
            add(scores, output[i], hidden[i], output[i + 1], hidden[i + 1]);
            add(scores, output[i + 2], hidden[i + 2], output[i + 3], hidden[i + 3]);
        }
        return scores;
    }

    private static void add(double[] sums, double[] a, double[] b, double[] c, double[] d) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] + a[i] + b[i] + c[i] + d[i];
        }
    }

    private static void cube(double[] hidden, float[] bias) {
        for (int i = 0; i < hidden.length; i++) {
            double x = hidden[i] + bias[i];
            hidden[i] = x * x * x;
        }
    }

    private static void add(double[] scores, double[] a, double x, double[] b, double y) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scores[i] + a[i] * x + b[i] * y;
        }
    }
}
