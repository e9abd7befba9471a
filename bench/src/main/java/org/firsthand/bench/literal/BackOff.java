package org.firsthand.bench.literal;

import java.util.Optional;

/// How likely the next word is one of those that followed the same words before, measured on texts
/// that were held out (Jelinek and Mercer 1980): by how many words before, and how often these were
/// met. Immutable once measured.
final class BackOff {

    private static final int CLASSES = 8;

    private final double[][] followed = new double[WordChain.ORDER + 1][CLASSES];
    private final double[][] tried = new double[WordChain.ORDER + 1][CLASSES];

    /// Measures on `held` texts what a chain of other texts foretells.
    ///
    /// @param known the numbers of the words that the chain's texts have are below this
    BackOff(WordChain chain, int[] held, int known) {
        for (int i = WordChain.ORDER; i < held.length; i++) {
            int order = WordChain.ORDER;
            boolean found = false;
            while (!found && order > 0) {
                Optional<WordChain.Followers> followers = chain.after(held, i, order);
                if (followers.isPresent()) {
                    found = followers.get().holds(held[i]);
                    count(order, size(followers.get()), found);
                }
                order--;
            }
            if (!found) {
                count(0, 0, held[i] < known);
            }
        }
    }

    private void count(int order, int size, boolean found) {
        tried[order][size]++;
        followed[order][size] += found ? 1 : 0;
    }

    /// The share of words that followed before, where the `order` words before were met and more of
    /// them led to nothing.
    double followed(int order, WordChain.Followers followers) {
        return share(order, size(followers));
    }

    /// The share of words that are known at all, where no word before says anything.
    double known() {
        return share(0, 0);
    }

    private double share(int order, int size) {
        return followed[order][size] / Math.max(1, tried[order][size]);
    }

    /// 1, 2, 3 to 4, 5 to 8, ...
    private static int size(WordChain.Followers followers) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(followers.words().length - 1);
        return Math.min(CLASSES - 1, bits);
    }
}
