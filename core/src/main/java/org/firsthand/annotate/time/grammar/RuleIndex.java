package org.firsthand.annotate.time.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Rules by the words they may begin with, so that most places of a text are passed over at once.
///
/// @param all the rules, in order
/// @param byWord those that may begin with a word, in the same order
record RuleIndex(List<TimeRule> all, Map<String, List<TimeRule>> byWord) {

    /// Words and marks that number slots may begin with, besides digits and number words.
    private static final Set<String> OF_NUMBERS = Set.of("q", "h", "'", "’", "‘", "½", "¼", "¾");

    /// Slots that "the last quarter" and "the final week" fill.
    private static final Set<Slot> ORDERS = Set.of(Slot.NTH, Slot.QUARTER_ORDINAL);

    static RuleIndex of(List<TimeRule> rules) {
        Map<String, List<TimeRule>> byWord = new HashMap<>();
        for (TimeRule rule : rules) {
            for (String word : beginnings(rule)) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(rule);
            }
        }
        byWord.remove(",");
        OF_NUMBERS.forEach(word -> byWord.put(word, rules));
        return new RuleIndex(rules, Map.copyOf(byWord));
    }

    private static Set<String> beginnings(TimeRule rule) {
        Set<String> words = new HashSet<>();
        for (TimeRule.Element element : rule.elements()) {
            switch (element) {
                case TimeRule.Literal literal -> words.addAll(literal.words());
                case TimeRule.Filled filled -> {
                    words.addAll(Lexicon.firstWords(filled.slot()));
                    if (ORDERS.contains(filled.slot())) {
                        words.addAll(List.of("last", "final"));
                    }
                }
            }
            if (!element.optional()) {
                break;
            }
        }
        return words;
    }

    /// The rules that may match at `at`, in order.
    List<TimeRule> at(Words words, int at) {
        if (!words.has(at)) {
            return List.of();
        }
        boolean number = words.at(at).isDigits() || words.number(at).isPresent();
        return number ? all : byWord.getOrDefault(words.at(at).word(), List.of());
    }
}
