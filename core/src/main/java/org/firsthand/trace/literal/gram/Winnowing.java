package org.firsthand.trace.literal.gram;

import java.util.Arrays;

/// Picks of a text's grams the few that are kept: in each window of grams the one with the smallest
/// hash, the last of equals (Schleimer, Wilkerson and Aiken 2003). What is picked depends on the
/// window's words alone.
///
/// @param gram how many words a gram has
/// @param window of how many grams that follow one another at least one is picked
public record Winnowing(int gram, int window) {

    /// So many bits of a gram's hash are kept: two grams of an article and of a million others are
    /// mistaken for each other once in ten thousand times, which their words then show.
    public static final int BITS = 40;

    public Winnowing {
        if (gram < 1 || window < 1) {
            throw new IllegalArgumentException(
                    "winnowing needs grams of 1 word or more and windows of 1 gram or more, not "
                            + gram
                            + " and "
                            + window);
        }
    }

    /// Grams of five words, of which every fourth or so is picked.
    public static Winnowing defaults() {
        return new Winnowing(5, 4);
    }

    /// Two texts that share a run of so many words share a picked gram of it.
    public int guarantee() {
        return gram + window - 1;
    }

    /// The picked grams of `words`, in order of place.
    public Fingerprints of(RunningWords words) {
        long[] grams = Grams.of(words.hashes(), gram);
        for (int i = 0; i < grams.length; i++) {
            grams[i] >>>= Long.SIZE - BITS;
        }
        long[] picked = new long[grams.length];
        int[] places = new int[grams.length];
        int size = 0;
        int last = -1;
        for (int end = Math.min(window, grams.length); end <= grams.length && end > 0; end++) {
            int smallest = Math.max(0, end - window);
            for (int i = smallest + 1; i < end; i++) {
                smallest = grams[i] <= grams[smallest] ? i : smallest;
            }
            if (smallest > last) {
                last = smallest;
                picked[size] = grams[smallest];
                places[size++] = smallest;
            }
        }
        return new Fingerprints(Arrays.copyOf(picked, size), Arrays.copyOf(places, size));
    }
}
