package org.firsthand.annotate.time.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.firsthand.text.ResourceLines;

/// The words of `lexicon.txt`, found by the slot they fill.
public final class Lexicon {

    /// What fills a slot.
    ///
    /// @param end the lexeme behind it
    public record Filling(double value, int end) {}

    public static final Filling NOTHING = new Filling(0, -1);

    private record Phrase(List<String> words, boolean capital, double value) {}

    private static final Map<Slot, Map<String, List<Phrase>>> PHRASES = load();

    private Lexicon() {}

    /// The longest phrase of `slot` at `at`, or [#NOTHING].
    public static Filling at(Slot slot, Words words, int at) {
        if (!words.has(at)) {
            return NOTHING;
        }
        List<Phrase> phrases =
                PHRASES.getOrDefault(slot, Map.of()).getOrDefault(words.at(at).word(), List.of());
        for (Phrase phrase : phrases) {
            if (fits(phrase, words, at)) {
                return new Filling(phrase.value(), at + phrase.words().size());
            }
        }
        return NOTHING;
    }

    /// The first words of the phrases of `slot`; none where numbers fill it.
    public static Set<String> firstWords(Slot slot) {
        return PHRASES.getOrDefault(slot, Map.of()).keySet();
    }

    private static boolean fits(Phrase phrase, Words words, int at) {
        for (int i = 1; i < phrase.words().size(); i++) {
            if (!words.is(at + i, phrase.words().get(i))) {
                return false;
            }
        }
        return !phrase.capital() || words.capital(at);
    }

    private static Map<Slot, Map<String, List<Phrase>>> load() {
        Map<Slot, Map<String, List<Phrase>>> phrases = new EnumMap<>(Slot.class);
        for (String line : ResourceLines.read(Lexicon.class, "lexicon.txt")) {
            int equals = line.indexOf(" = ");
            List<String> head = ResourceLines.words(line.substring(0, equals));
            Slot slot = Slot.valueOf(head.getFirst().toUpperCase(Locale.ROOT));
            double value = Double.parseDouble(head.get(1));
            List<String> words = ResourceLines.words(line.substring(equals + 3));
            int from = 0;
            for (int i = 0; i <= words.size(); i++) {
                if (i == words.size() || words.get(i).equals("|")) {
                    add(phrases, slot, words.subList(from, i), value);
                    from = i + 1;
                }
            }
        }
        phrases.put(Slot.UNIT2, phrases.getOrDefault(Slot.UNIT, Map.of()));
        return phrases;
    }

    private static void add(
            Map<Slot, Map<String, List<Phrase>>> phrases,
            Slot slot,
            List<String> words,
            double value) {
        boolean capital = words.stream().anyMatch(word -> word.startsWith("^"));
        List<String> plain = words.stream().map(word -> word.replace("^", "")).toList();
        List<Phrase> same =
                phrases.computeIfAbsent(slot, s -> new HashMap<>())
                        .computeIfAbsent(plain.getFirst(), w -> new ArrayList<>());
        same.add(new Phrase(plain, capital && plain.size() == 1, value));
        same.sort(Comparator.comparingInt((Phrase phrase) -> phrase.words().size()).reversed());
    }
}
