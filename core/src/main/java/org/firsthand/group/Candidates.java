package org.firsthand.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds the earlier articles that a new one may belong to, from an inverted index of each
/// article's weightiest words. A posting list keeps its newest entries alone, so that the cost of
/// an article does not grow with the archive. For one thread.
final class Candidates {

    private static final int KEYS = 40;
    private static final int POSTINGS = 200;
    private static final int LIMIT = 60;

    private final Map<String, List<Integer>> postings = new HashMap<>();

    /// The numbers of earlier articles that share most with `profile`, which then is itself entered
    /// under `number`; numbers must rise.
    List<Integer> enter(int number, Profile profile) {
        List<Map.Entry<String, Double>> keys =
                profile.words().entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Double>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(KEYS)
                        .toList();
        Map<Integer, Double> shared = new TreeMap<>();
        for (Map.Entry<String, Double> key : keys) {
            List<Integer> list = postings.computeIfAbsent(key.getKey(), k -> new ArrayList<>());
            for (int earlier : list) {
                shared.merge(earlier, key.getValue(), Double::sum);
            }
            if (list.size() == POSTINGS) {
                list.removeFirst();
            }
            list.add(number);
        }
        return shared.entrySet().stream()
                .sorted(
                        Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(LIMIT)
                .map(Map.Entry::getKey)
                .toList();
    }
}
