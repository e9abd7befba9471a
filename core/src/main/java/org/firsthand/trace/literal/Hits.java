package org.firsthand.trace.literal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.firsthand.trace.literal.gram.RunningWords;
import org.firsthand.trace.literal.posting.PostingList;
import org.firsthand.trace.literal.posting.Postings;

/// Hits of one text in very many articles, packed: the article above, then the place in the text,
/// then the place in the article, so that sorted numbers are hits in order.
final class Hits {

    private static final int PLACE_BITS = Integer.numberOfTrailingZeros(RunningWords.MOST);
    private static final int ARTICLE_BITS = Long.SIZE - 1 - 2 * PLACE_BITS;

    private final List<? extends Postings> parts;
    private final long[] bases;
    private final double[] weights;
    private long[] packed = new long[1024];
    private int size;

    /// @param words how many words the text has at least
    Hits(List<? extends Postings> parts, int words) {
        this.parts = parts;
        this.weights = new double[words];
        this.bases = new long[parts.size() + 1];
        for (int i = 0; i < parts.size(); i++) {
            bases[i + 1] = bases[i] + parts.get(i).bound();
        }
        if (bases[parts.size()] >>> ARTICLE_BITS > 0) {
            throw new IllegalArgumentException(
                    bases[parts.size()]
                            + " articles are more than the "
                            + (1L << ARTICLE_BITS)
                            + " that can be searched at once; search them in several indexes");
        }
    }

    /// Adds the places of a gram in the postings `part`.
    ///
    /// @param own where it stands in the text
    /// @param weight what it counts in an article that has it
    void add(int part, PostingList list, List<Integer> own, double weight) {
        for (int place : own) {
            weights[place] = weight / own.size();
        }
        list.forEach(
                (article, there) -> {
                    long above = (bases[part] + article) << PLACE_BITS;
                    for (int place : own) {
                        add(((above | place) << PLACE_BITS) | there);
                    }
                });
    }

    private void add(long hit) {
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, 2 * size);
        }
        packed[size++] = hit;
    }

    /// An article's hits: those from `from` to `to` (exclusive).
    private record Group(String key, double weight, int from, int to) {

        static final Comparator<Group> HEAVIEST =
                Comparator.comparingDouble((Group group) -> -group.weight)
                        .thenComparing(Group::key);
    }

    /// The `most` articles of the largest weight, equals in order of key.
    List<Candidate> heaviest(int most) {
        Arrays.sort(packed, 0, size);
        double least = least(most);
        List<Group> groups = new ArrayList<>();
        for (int from = 0; from < size; ) {
            int to = end(from);
            double weight = weight(from, to);
            if (weight >= least) {
                groups.add(new Group(key(article(packed[from])), weight, from, to));
            }
            from = to;
        }
        groups.sort(Group.HEAVIEST);
        return groups.stream()
                .limit(most)
                .map(group -> new Candidate(group.key(), group.weight(), chains(group)))
                .toList();
    }

    /// The weight that `most` articles reach, or 0 where there are fewer.
    private double least(int most) {
        double[] all = new double[size];
        int count = 0;
        for (int from = 0; from < size; ) {
            int to = end(from);
            all[count++] = weight(from, to);
            from = to;
        }
        Arrays.sort(all, 0, count);
        return count <= most ? 0 : all[count - most];
    }

    private int end(int from) {
        long article = article(packed[from]);
        int to = from + 1;
        while (to < size && article(packed[to]) == article) {
            to++;
        }
        return to;
    }

    private double weight(int from, int to) {
        double weight = 0;
        int before = -1;
        for (int i = from; i < to; i++) {
            int own = own(packed[i]);
            weight += own == before ? 0 : weights[own];
            before = own;
        }
        return weight;
    }

    private List<Chain> chains(Group group) {
        List<Chain.Hit> hits = new ArrayList<>();
        for (int i = group.from(); i < group.to(); i++) {
            hits.add(new Chain.Hit(own(packed[i]), (int) packed[i] & (RunningWords.MOST - 1)));
        }
        return Chains.of(hits);
    }

    private String key(long article) {
        int part = Arrays.binarySearch(bases, article);
        part = part < 0 ? -part - 2 : part;
        while (bases[part + 1] == bases[part]) {
            part++;
        }
        return parts.get(part).key((int) (article - bases[part]));
    }

    private static long article(long hit) {
        return hit >>> (2 * PLACE_BITS);
    }

    private static int own(long hit) {
        return (int) (hit >>> PLACE_BITS) & (RunningWords.MOST - 1);
    }
}
