package org.firsthand.collate.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.firsthand.text.ResourceLines;

/// Words for titles, and words that stand for somebody named before. Immutable.
final class Roles {

    private final Map<String, Set<String>> sets;

    private Roles(Map<String, Set<String>> sets) {
        this.sets = Map.copyOf(sets);
    }

    static Roles load() {
        Map<String, Set<String>> sets = new HashMap<>();
        ResourceLines.rows(Roles.class, "roles.tsv")
                .forEach(row -> sets.put(row[0], Set.of(row[1].split(" "))));
        return new Roles(sets);
    }

    /// True where the last word of `text` is a title.
    boolean endsInTitle(String text) {
        return is("title", last(text));
    }

    /// True where `words` name nobody but stand for somebody named before.
    boolean standsIn(String words) {
        return is("stand-in", last(words));
    }

    /// True where `word` is in the named set.
    boolean is(String set, String word) {
        return sets.getOrDefault(set, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    private static String last(String text) {
        String[] words = text.strip().split("[\\s,]+", -1);
        return words.length == 0 ? "" : words[words.length - 1];
    }
}
