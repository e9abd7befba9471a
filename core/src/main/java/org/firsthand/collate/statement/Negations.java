package org.firsthand.collate.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Token;

/// Finds the words that deny, without those of a phrase that denies nothing ("in no small part").
///
/// @param words what denies by itself
/// @param phrases the words of each line of `not-negations.txt`, in lower case
record Negations(SlotWords words, List<List<String>> phrases) {

    static Negations read(SlotWords words) {
        return new Negations(
                words,
                ResourceLines.rules(Negations.class, "not-negations.txt").stream()
                        .map(ResourceLines::words)
                        .toList());
    }

    /// Those among `tokens`, which follow one another, in order.
    List<Token> in(List<Token> tokens) {
        List<Token> found = new ArrayList<>();
        int next = 0;
        while (next < tokens.size()) {
            int phrase = phrase(tokens, next);
            if (phrase == 0 && words.negates(tokens.get(next))) {
                found.add(tokens.get(next));
            }
            next += Math.max(1, phrase);
        }
        return found;
    }

    /// How many tokens the longest phrase that begins at `first` has, or 0.
    private int phrase(List<Token> tokens, int first) {
        return phrases.stream()
                .filter(phrase -> begins(tokens, first, phrase))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private static boolean begins(List<Token> tokens, int first, List<String> phrase) {
        if (first + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!tokens.get(first + i).word().toLowerCase(Locale.ROOT).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
