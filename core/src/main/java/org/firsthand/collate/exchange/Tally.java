package org.firsthand.collate.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How often each name was met. For one thread at a time.
final class Tally {

    private final Map<String, Integer> counts = new TreeMap<>();

    void add(String name) {
        add(name, 1);
    }

    void add(String name, int times) {
        counts.merge(name, times, Integer::sum);
    }

    /// The name met most often; of several the first in the order of characters.
    Optional<String> most() {
        return most(1).stream().findFirst();
    }

    /// At most `limit` names, the one met most often first.
    List<String> most(int limit) {
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }
}
