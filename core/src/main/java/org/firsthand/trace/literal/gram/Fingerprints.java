package org.firsthand.trace.literal.gram;

/// The picked grams of one text, in order of place. Immutable.
public final class Fingerprints {

    private final long[] grams;
    private final int[] places;

    Fingerprints(long[] grams, int[] places) {
        this.grams = grams;
        this.places = places;
    }

    public int size() {
        return grams.length;
    }

    /// The hash of the gram `number`, [Winnowing#BITS] bits.
    public long gram(int number) {
        return grams[number];
    }

    /// The number of the word that the gram `number` begins at, below [RunningWords#MOST].
    public int place(int number) {
        return places[number];
    }
}
