package org.firsthand.annotate.attribution.speaker;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.firsthand.text.ResourceLines;

/// Nouns that may stand for one another when an article takes a thing up again. Immutable.
final class Rings {

    private final Map<String, Set<String>> rings;

    private Rings(Map<String, Set<String>> rings) {
        this.rings = rings;
    }

    static Rings load() {
        Map<String, Set<String>> rings = new TreeMap<>();
        for (String line : ResourceLines.rules(Rings.class, "rings.txt")) {
            Set<String> ring = new LinkedHashSet<>(List.of(line.split("\\s+", -1)));
            ring.forEach(noun -> rings.put(noun, ring));
        }
        return new Rings(rings);
    }

    boolean knows(String noun) {
        return rings.containsKey(noun);
    }

    /// True where both are the same noun, or stand in one ring.
    boolean same(String first, String second) {
        return first.equals(second) || rings.getOrDefault(first, Set.of()).contains(second);
    }
}
