package org.firsthand.read.crawl;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.firsthand.read.input.Item;

/// Counts the records that hold no article, by what they are.
final class RecordTally {

    private final Map<String, Integer> counts = new TreeMap<>();

    void add(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /// One line for all of them; empty where there are none.
    Optional<Item> note(String name) {
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        String all =
                counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", "));
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        return Optional.of(
                new Item.Noted(
                        Optional.empty(),
                        "records passed over",
                        name
                                + (sum == 1 ? ": 1 record holds" : ": " + sum + " records hold")
                                + " no article: "
                                + all));
    }
}
