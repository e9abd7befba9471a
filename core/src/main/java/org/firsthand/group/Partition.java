package org.firsthand.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Numbers put into disjoint sets. For one thread.
final class Partition {

    private final int[] parent;

    Partition(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    int find(int item) {
        int root = item;
        while (parent[root] != root) {
            root = parent[root];
        }
        int walk = item;
        while (parent[walk] != root) {
            int next = parent[walk];
            parent[walk] = root;
            walk = next;
        }
        return root;
    }

    /// Joins the sets of `a` and `b`; the set's root is its lowest number.
    void join(int a, int b) {
        int rootA = find(a);
        int rootB = find(b);
        parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    }

    /// The sets, each in rising order, by their first numbers.
    List<List<Integer>> sets() {
        Map<Integer, List<Integer>> sets = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            sets.computeIfAbsent(find(i), root -> new ArrayList<>()).add(i);
        }
        return List.copyOf(sets.values());
    }
}
