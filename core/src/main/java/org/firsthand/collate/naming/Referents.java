package org.firsthand.collate.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Heads that name the same thing, joined two by two.
final class Referents {

    private final Map<String, String> home = new TreeMap<>();

    void join(String a, String b) {
        String x = root(a);
        String y = root(b);
        if (!x.equals(y)) {
            home.put(x.compareTo(y) < 0 ? y : x, x.compareTo(y) < 0 ? x : y);
        }
    }

    private String root(String head) {
        String at = home.computeIfAbsent(head, h -> h);
        while (!home.getOrDefault(at, at).equals(at)) {
            at = home.getOrDefault(at, at);
        }
        return at;
    }

    /// The sets of two heads and more, in order of their first.
    List<Set<String>> sets() {
        Map<String, Set<String>> sets = new TreeMap<>();
        for (String head : List.copyOf(home.keySet())) {
            sets.computeIfAbsent(root(head), r -> new TreeSet<>()).add(head);
        }
        return new ArrayList<>(sets.values());
    }
}
