package org.firsthand.annotate.syntax.dependency;

import java.util.BitSet;

/// Remembers what one feature adds to the hidden layer: its embedding times the weights of its
/// slot. To make a product takes tens of times as long as to add it, and most features come again.
///
/// A table of fixed size in which a new product takes the place of an older one. Safe for use by
/// many threads, two of which may make the same twice.
final class Products {

    // 8 kB each: at most 128 MB, which some thirty long articles fill.
    private static final int BITS = 14;

    /// Its fields are final, so that a thread that finds it finds all of it.
    private static final class Product {
        private final int feature;
        private final double[] sums;

        Product(int feature, double[] sums) {
            this.feature = feature;
            this.sums = sums;
        }
    }

    private final float[][] embeddings;
    private final float[][] input;
    private final BitSet frequent;
    private final Product[] table = new Product[1 << BITS];

    /// @param embeddings of each word, tag and label
    /// @param input from each dimension of each slot, slot by slot, to all hidden units
    /// @param frequent the features, token times slots plus slot, whose products CoreNLP keeps in
    ///   full precision; it rounds the others
    Products(float[][] embeddings, float[][] input, BitSet frequent) {
        this.embeddings = embeddings;
        this.input = input;
        this.frequent = frequent;
    }

    /// That of `token`, the number of a word, tag or label, in `slot`; not to be changed.
    double[] of(int token, int slot) {
        int feature = token * Features.SLOTS + slot;
        int place = (feature * 0x9E3779B9) >>> (Integer.SIZE - BITS); // Fibonacci hashing
        Product known = table[place];
        if (known == null || known.feature != feature) {
            known = new Product(feature, made(token, slot));
            table[place] = known;
        }
        return known.sums;
    }

    private double[] made(int token, int slot) {
        float[] embedding = embeddings[token];
        double[] sums = new double[input[0].length];
        for (int i = 0; i < embedding.length; i++) {
            add(sums, input[slot * embedding.length + i], embedding[i]);
        }
        if (!frequent.get(token * Features.SLOTS + slot)) {
            round(sums);
        }
        return sums;
    }

    private static void add(double[] sums, float[] weights, float value) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[i] * value; // of single precision, as in CoreNLP
        }
    }

    private static void round(double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (float) sums[i];
        }
    }
}
