package org.firsthand.link.name.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.link.name.variant.Likeness;
import org.firsthand.link.name.variant.Sex;
import org.firsthand.link.name.writing.NearWords;

/// Joins clusters of one level into larger ones: the fullest names first, each further cluster to
/// the one that it fits best. Where several fit equally, the one of most mentions gets it.
public final class Joining {

    private static final Comparator<Cluster> FULLEST_FIRST =
            Comparator.comparingInt((Cluster c) -> -c.fullest().size())
                    .thenComparing((Cluster c) -> c.fullest().size() == 1 && c.sex() != Sex.UNKNOWN)
                    .thenComparingInt(c -> -c.mentions().size())
                    .thenComparing(c -> c.fullest().key())
                    .thenComparing(c -> c.kind())
                    .thenComparing(c -> c.first().evidence());

    private final Comparison comparison;
    private final Keys keys;

    public Joining(Comparison comparison, Keys keys) {
        this.comparison = comparison;
        this.keys = keys;
    }

    /// Joins `clusters`, whose order changes nothing; those that take others in are changed.
    public List<Cluster> join(List<Cluster> clusters, Level level, Families families) {
        List<Cluster> sorted = new ArrayList<>(clusters);
        sorted.sort(FULLEST_FIRST);
        NearWords near = new NearWords();
        if (level != Level.PILE) {
            sorted.forEach(c -> c.forms().forEach(form -> form.words().forEach(near::add)));
        }
        List<Cluster> joined = new ArrayList<>();
        Map<String, Set<Integer>> index = new HashMap<>();
        for (Cluster cluster : sorted) {
            Set<Integer> fitting = new TreeSet<>();
            for (String key : keys.near(cluster, level, near)) {
                fitting.addAll(index.getOrDefault(key, Set.of()));
            }
            Set<String> own = keys.of(cluster, level);
            int home = home(cluster, fitting, joined, level, families);
            if (home < joined.size()) {
                joined.get(home).take(cluster);
            } else {
                joined.add(cluster);
            }
            own.forEach(key -> index.computeIfAbsent(key, k -> new HashSet<>()).add(home));
        }
        return joined;
    }

    /// The number of the cluster in `joined` that `cluster` fits best, or the count of these.
    private int home(
            Cluster cluster,
            Set<Integer> fitting,
            List<Cluster> joined,
            Level level,
            Families families) {
        int best = joined.size();
        Likeness bestLikeness = Likeness.NONE;
        for (int number : fitting) {
            Cluster other = joined.get(number);
            Likeness likeness = comparison.compare(cluster, other, level, families);
            boolean better =
                    likeness.isTie()
                            && (likeness.compareTo(bestLikeness) < 0
                                    || (likeness == bestLikeness
                                            && other.mentions().size()
                                                    > joined.get(best).mentions().size()));
            if (better) {
                best = number;
                bestLikeness = likeness;
            }
        }
        return best;
    }
}
