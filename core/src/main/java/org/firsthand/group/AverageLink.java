package org.firsthand.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Average-link clustering by nearest-neighbour chains (Murtagh 1983): quadratic in the number of
/// items, and the tree does not depend on their order but for exact ties.
final class AverageLink {

    /// Two clusters, named by an item of each, that belong together at `likeness`.
    record Merge(int a, int b, double likeness) {}

    private AverageLink() {}

    /// All merges of likeness `least` or more.
    ///
    /// @param likeness symmetric; is overwritten
    static List<Merge> merges(double[][] likeness, double least) {
        int count = likeness.length;
        int[] size = new int[count];
        boolean[] open = new boolean[count];
        Arrays.fill(size, 1);
        Arrays.fill(open, true);
        List<Merge> merges = new ArrayList<>();
        int[] chain = new int[count + 1];
        int length = 0;
        int next = 0;
        while (true) {
            if (length == 0) {
                while (next < count && !open[next]) {
                    next++;
                }
                if (next == count) {
                    return merges;
                }
                chain[length++] = next;
            }
            int top = chain[length - 1];
            int before = length > 1 ? chain[length - 2] : -1;
            int nearest = nearest(likeness[top], open, top, before);
            if (nearest < 0 || likeness[top][nearest] < least) {
                // Averages never rise above their parts: nothing will come nearer.
                open[top] = false;
                length = 0;
            } else if (nearest == before) {
                merges.add(new Merge(before, top, likeness[top][before]));
                join(likeness, size, open, before, top);
                length -= 2;
            } else {
                chain[length++] = nearest;
            }
        }
    }

    /// The open item nearest to `top`; of equals the one `before` it in the chain, then the first.
    private static int nearest(double[] row, boolean[] open, int top, int before) {
        int best = before;
        for (int i = 0; i < row.length; i++) {
            if (open[i] && i != top && (best < 0 || row[i] > row[best])) {
                best = i;
            }
        }
        return best;
    }

    private static void join(double[][] likeness, int[] size, boolean[] open, int kept, int gone) {
        int both = size[kept] + size[gone];
        for (int i = 0; i < likeness.length; i++) {
            double mean = (likeness[kept][i] * size[kept] + likeness[gone][i] * size[gone]) / both;
            likeness[kept][i] = mean;
            likeness[i][kept] = mean;
        }
        size[kept] = both;
        open[gone] = false;
    }
}
