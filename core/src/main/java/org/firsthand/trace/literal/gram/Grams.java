package org.firsthand.trace.literal.gram;

/// Hashes of word sequences, rolled over the hashes of their words (Karp and Rabin 1987).
public final class Grams {

    private static final long BASE = 0x9E3779B97F4A7C15L;

    private Grams() {}

    /// The hash of the sequence of `length` words that begins at each word that has one, 64 bits.
    ///
    /// @param words the hash of each word, as of [RunningWords#hash(CharSequence)]
    public static long[] of(long[] words, int length) {
        long[] grams = new long[Math.max(0, words.length - length + 1)];
        long leaving = 1;
        for (int i = 1; i < length; i++) {
            leaving *= BASE;
        }
        long rolling = 0;
        for (int i = 0; i < words.length; i++) {
            if (i >= length) {
                rolling -= leaving * words[i - length];
            }
            rolling = rolling * BASE + words[i];
            if (i >= length - 1) {
                grams[i - length + 1] = mix(rolling);
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
