package org.firsthand.annotate.number;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.firsthand.text.ResourceLines;

/// The words of `words.txt`, each with its class and value.
final class NumberWords {

    /// What a number word does in a numeral.
    enum Role {
        UNIT,
        TEN,
        HUNDRED,
        MAGNITUDE,
        DOZEN,
        SHORT,
        ORDINAL,
        NONE
    }

    /// A number word.
    ///
    /// @param plural true for "thirds", which can only be the lower half of a fraction
    record Entry(Role role, double value, boolean plural) {}

    static final Entry NONE = new Entry(Role.NONE, 0, false);

    private static final Map<String, Entry> ENTRIES = load();

    private NumberWords() {}

    static Entry of(Lexeme lexeme) {
        return lexeme.isWord() ? ENTRIES.getOrDefault(lexeme.word(), NONE) : NONE;
    }

    private static Map<String, Entry> load() {
        Map<String, Entry> entries = new HashMap<>();
        for (String line : ResourceLines.read(NumberWords.class, "words.txt")) {
            List<String> parts = ResourceLines.words(line);
            Role role = Role.valueOf(parts.get(0).toUpperCase(Locale.ROOT));
            double value = Double.parseDouble(parts.get(1));
            for (int i = 2; i < parts.size(); i++) {
                boolean plural = role == Role.ORDINAL && parts.get(i).endsWith("s");
                entries.put(parts.get(i), new Entry(role, value, plural));
                if (role == Role.MAGNITUDE) {
                    // "10 millions" is rare but seen; a bare "millions" has no number before it.
                    entries.put(parts.get(i) + "s", new Entry(role, value, false));
                }
            }
        }
        return Map.copyOf(entries);
    }
}
