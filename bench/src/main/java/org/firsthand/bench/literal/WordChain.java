package org.firsthand.bench.literal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/// What follows each run of one to four words in a running text of numbered words. Immutable.
final class WordChain {

    /// The words before that a word depends on.
    static final int ORDER = 4;

    private final List<Map<Long, Followers>> byOrder = new ArrayList<>();

    /// What follows one run of words, as often as it does.
    @SuppressWarnings("ArrayRecordComponent") // millions of numbers, read by this package alone
    record Followers(int[] words, Set<Integer> distinct) {

        boolean holds(int word) {
            return distinct.contains(word);
        }

        int draw(SplittableRandom random) {
            return words[random.nextInt(words.length)];
        }
    }

    WordChain(int[] running) {
        for (int order = 1; order <= ORDER; order++) {
            Map<Long, List<Integer>> lists = new HashMap<>();
            for (int i = order; i < running.length; i++) {
                lists.computeIfAbsent(context(running, i, order), key -> new ArrayList<>(2))
                        .add(running[i]);
            }
            Map<Long, Followers> all = new HashMap<>();
            lists.forEach(
                    (context, list) ->
                            all.put(
                                    context,
                                    new Followers(
                                            list.stream().mapToInt(Integer::intValue).toArray(),
                                            list.size() == 1
                                                    ? Set.of(list.getFirst())
                                                    : new HashSet<>(list))));
            byOrder.add(all);
        }
    }

    /// What follows the `order` words before `end`.
    Optional<Followers> after(int[] running, int end, int order) {
        return Optional.ofNullable(byOrder.get(order - 1).get(context(running, end, order)));
    }

    private static long context(int[] running, int end, int order) {
        long hash = order;
        for (int i = end - order; i < end; i++) {
            hash = (hash ^ (running[i] + 0x9E3779B9L)) * 0xBF58476D1CE4E5B9L;
            hash ^= hash >>> 31;
        }
        return hash;
    }
}
