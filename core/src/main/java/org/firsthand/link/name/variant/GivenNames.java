package org.firsthand.link.name.variant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.firsthand.text.ResourceLines;

/// Which given names stand for one another, and which are merely alike.
public final class GivenNames {

    private static final Pattern BLANK = Pattern.compile(" ");

    private final Map<String, Set<String>> full = new HashMap<>();
    private final Set<String> alike = new HashSet<>();

    public GivenNames() {
        for (List<String> line : lines("nicknames.txt")) {
            for (String name : line) {
                full.computeIfAbsent(name, n -> new HashSet<>()).add(line.getFirst());
            }
        }
        lines("given-names.txt").forEach(alike::addAll);
    }

    private static List<List<String>> lines(String file) {
        return ResourceLines.rules(GivenNames.class, file).stream()
                .map(line -> BLANK.splitAsStream(line).toList())
                .toList();
    }

    /// True where one is an initial of the other, or both are forms of one name.
    boolean agree(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0);
        }
        Set<String> ones = full.getOrDefault(one, Set.of());
        return full.getOrDefault(other, Set.of()).stream().anyMatch(ones::contains);
    }

    /// True where `name` is a short form and no full one.
    public boolean isShort(String name) {
        Set<String> names = full.get(name);
        return name.length() == 1 || (names != null && !names.contains(name));
    }

    /// True where both are given names in their own right.
    public boolean areBothNames(String one, String other) {
        return isName(one) && isName(other);
    }

    private boolean isName(String name) {
        return alike.contains(name) || full.containsKey(name);
    }
}
