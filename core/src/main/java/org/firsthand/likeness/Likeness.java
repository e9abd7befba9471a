package org.firsthand.likeness;

import java.util.SortedSet;

/// Tells whether two stretches say the same. For one thread at a time.
public final class Likeness {

    private final Meanings meanings;

    public Likeness(Meanings meanings) {
        this.meanings = meanings;
    }

    /// From 0 to 1; 0.5 where the two are as likely as not the same statement.
    public double of(Stretch a, Stretch b) {
        double sum =
                -13.2
                        + 16.0 * meanings.cosine(a.text(), b.text())
                        + 3.0 * dice(a.words(), b.words())
                        + 0.6 * agreement(a.numbers(), b.numbers())
                        + 0.6 * agreement(a.names(), b.names());
        return 1 / (1 + Math.exp(-sum));
    }

    /// The words both hold, as a share of all: 0 to 1.
    static double dice(SortedSet<String> a, SortedSet<String> b) {
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * shared(a, b) / (a.size() + b.size());
    }

    /// 1 where both have such words and share some, -1 where both have some and share none.
    static double agreement(SortedSet<String> a, SortedSet<String> b) {
        return a.isEmpty() || b.isEmpty() ? 0 : shared(a, b) > 0 ? 1 : -1;
    }

    static int shared(SortedSet<String> a, SortedSet<String> b) {
        return (int) a.stream().filter(b::contains).count();
    }
}
