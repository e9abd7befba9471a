package org.firsthand.collate.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.firsthand.text.ResourceLines;

/// Countries and bodies by the words that stand for them. Immutable.
final class Countries {

    private static final int LONGEST = 4;

    private final Map<String, String> byWords;

    private Countries(Map<String, String> byWords) {
        this.byWords = Map.copyOf(byWords);
    }

    static Countries load() {
        Map<String, String> byWords = new HashMap<>();
        for (String[] row : ResourceLines.rows(Countries.class, "countries.tsv")) {
            byWords.put(row[0], row[0]);
            for (String word : row[1].split(",", -1)) {
                byWords.put(word, row[0]);
            }
        }
        return new Countries(byWords);
    }

    /// The first country that `text` names, by the longest words that stand for one.
    Optional<String> in(String text) {
        String[] words = text.split("[\\s,;:()\"“”]+");
        for (int i = 0; i < words.length; i++) {
            for (int length = Math.min(LONGEST, words.length - i); length > 0; length--) {
                String found = byWords.get(bare(join(words, i, length)));
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private static String join(String[] words, int from, int length) {
        StringBuilder joined = new StringBuilder(words[from]);
        for (int i = 1; i < length; i++) {
            joined.append(' ').append(words[from + i]);
        }
        return joined.toString();
    }

    private static String bare(String words) {
        String end =
                words.endsWith("'s") || words.endsWith("’s")
                        ? words.substring(0, words.length() - 2)
                        : words;
        boolean dotted = end.indexOf('.') >= 0 && end.indexOf('.') < end.length() - 1;
        return end.endsWith(".") && !dotted ? end.substring(0, end.length() - 1) : end;
    }
}
