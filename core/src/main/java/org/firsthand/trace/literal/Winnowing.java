package org.firsthand.trace.literal;

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

    private static final long BASE = 0x9E3779B97F4A7C15L;

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
        long[] grams = hashes(words);
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

    /// The hash of the gram at each word that has one.
    private long[] hashes(RunningWords words) {
        long[] grams = new long[Math.max(0, words.size() - gram + 1)];
        long leaving = 1;
        for (int i = 1; i < gram; i++) {
            leaving *= BASE;
        }
        long rolling = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i >= gram) {
                rolling -= leaving * words.hash(i - gram);
            }
            rolling = rolling * BASE + words.hash(i);
            if (i >= gram - 1) {
                grams[i - gram + 1] = mix(rolling) >>> (64 - BITS);
            }
        }
        return grams;
    }

    /// The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
    private static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
