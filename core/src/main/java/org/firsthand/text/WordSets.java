package org.firsthand.text;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Sets of words by name, from a resource whose lines are `name = word word`. Immutable.
public final class WordSets {

    private final String resource;
    private final Map<String, Set<String>> sets;

    private WordSets(String resource, Map<String, Set<String>> sets) {
        this.resource = resource;
        this.sets = Map.copyOf(sets);
    }

    /// The sets of the resource `name` that lies beside `owner`.
    ///
    /// @throws IllegalStateException where a line has no `=`
    public static WordSets read(Class<?> owner, String name) {
        Map<String, Set<String>> sets = new TreeMap<>();
        for (String line : ResourceLines.rules(owner, name)) {
            int sign = line.indexOf('=');
            if (sign < 0) {
                throw new IllegalStateException(
                        name + ": a line is 'name = words', not: " + line + "; correct it");
            }
            sets.put(
                    line.substring(0, sign).strip(),
                    Set.copyOf(ResourceLines.words(line.substring(sign + 1))));
        }
        return new WordSets(name, sets);
    }

    /// The set called `name`.
    ///
    /// @throws IllegalArgumentException where the resource has none of that name
    public Set<String> get(String name) {
        Set<String> set = sets.get(name);
        if (set == null) {
            throw new IllegalArgumentException(
                    resource + " has no set " + name + ", but " + sets.keySet());
        }
        return set;
    }
}
