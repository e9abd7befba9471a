package org.firsthand.collate.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Token;

/// The words of `slot-words.tsv`: what denies, what is wished or planned, which way things go.
///
/// @param classes the class of each word, by slot
record SlotWords(Map<String, Map<String, String>> classes) {

    static SlotWords read() {
        Map<String, Map<String, String>> classes = new HashMap<>();
        for (String[] row : ResourceLines.rows(SlotWords.class, "slot-words.tsv")) {
            for (String word : ResourceLines.words(row[2])) {
                classes.computeIfAbsent(row[0], slot -> new HashMap<>()).put(word, row[1]);
            }
        }
        return new SlotWords(Map.copyOf(classes));
    }

    boolean negates(Token token) {
        return of("negation", token.lemma()).or(() -> of("negation", token.word())).isPresent();
    }

    /// How the happening is meant: possible, wanted, offered, agreed, planned.
    Optional<String> modal(Token token) {
        return of("modal", token.lemma());
    }

    /// Up or down.
    Optional<String> direction(Token token) {
        return of("direction", token.lemma());
    }

    private Optional<String> of(String slot, String word) {
        return Optional.ofNullable(
                classes.getOrDefault(slot, Map.of()).get(word.toLowerCase(Locale.ROOT)));
    }
}
