package org.firsthand.annotate.time.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.text.ResourceLines;

/// Words by the class that a resource puts them in: a line is the class, then its words. Lines with
/// + and - are a test's.
public record WordClasses(String resource, Map<String, Set<String>> words) {

    public static WordClasses read(Class<?> owner, String resource) {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : ResourceLines.read(owner, resource)) {
            if (line.startsWith("+ ") || line.startsWith("- ")) {
                continue;
            }
            List<String> parts = ResourceLines.words(line);
            words.computeIfAbsent(parts.getFirst(), c -> new TreeSet<>())
                    .addAll(parts.subList(1, parts.size()));
        }
        return new WordClasses(resource, words);
    }

    public Set<String> of(String wordClass) {
        Set<String> found = words.get(wordClass);
        if (found == null) {
            throw new IllegalArgumentException(resource + " has no class " + wordClass);
        }
        return Set.copyOf(found);
    }
}
