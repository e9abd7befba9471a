package org.firsthand.link.name.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.link.name.variant.Likeness;
import org.firsthand.link.name.variant.Sex;

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
        List<Cluster> joined = new ArrayList<>();
        Map<String, Set<Cluster>> index = new LinkedHashMap<>();
        for (Cluster cluster : sorted) {
            Optional<Cluster> home = home(cluster, index, level, families);
            if (home.isPresent()) {
                home.get().take(cluster);
            } else {
                joined.add(cluster);
            }
            enter(index, home.orElse(cluster), level);
        }
        return joined;
    }

    private Optional<Cluster> home(
            Cluster cluster, Map<String, Set<Cluster>> index, Level level, Families families) {
        Set<Cluster> near = new LinkedHashSet<>();
        for (String key : keys.of(cluster, level)) {
            near.addAll(index.getOrDefault(key, Set.of()));
        }
        Cluster best = null;
        Likeness bestLikeness = Likeness.NONE;
        for (Cluster other : near) {
            Likeness likeness = comparison.compare(cluster, other, level, families);
            boolean better =
                    likeness.isTie()
                            && (best == null
                                    || likeness.compareTo(bestLikeness) < 0
                                    || (likeness == bestLikeness
                                            && other.mentions().size() > best.mentions().size()));
            if (better) {
                best = other;
                bestLikeness = likeness;
            }
        }
        return Optional.ofNullable(best);
    }

    private void enter(Map<String, Set<Cluster>> index, Cluster cluster, Level level) {
        for (String key : keys.of(cluster, level)) {
            index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(cluster);
        }
    }
}
