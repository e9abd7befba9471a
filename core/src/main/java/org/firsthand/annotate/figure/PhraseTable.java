package org.firsthand.annotate.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.annotate.number.Lexeme;

/// Phrases with what they mean, found by where they begin or where they end.
///
/// @param <T> what a phrase means
final class PhraseTable<T> {

    /// A phrase in a text.
    ///
    /// @param from its first lexeme
    /// @param to the lexeme behind its last
    record Hit<T>(T meaning, int from, int to) {}

    private record Phrase<T>(List<String> words, boolean touching, T meaning) {}

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

    /// Adds the alternatives of `words`, divided by `|`.
    void add(List<String> words, T meaning) {
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).equals("|")) {
                put(List.copyOf(words.subList(from, i)), meaning);
                from = i + 1;
            }
        }
    }

    private void put(List<String> words, T meaning) {
        boolean touching = words.getFirst().startsWith("~") && words.getFirst().length() > 1;
        List<String> plain = touching ? List.of(words.getFirst().substring(1)) : words;
        Phrase<T> phrase = new Phrase<>(plain, touching, meaning);
        insert(byFirst.computeIfAbsent(plain.getFirst(), w -> new ArrayList<>()), phrase);
        String last = plain.getLast();
        boolean close = plain.size() > 1 && last.length() > 1 && last.startsWith("=");
        insert(
                byLast.computeIfAbsent(close ? last.substring(1) : last, w -> new ArrayList<>()),
                phrase);
    }

    private static <T> void insert(List<Phrase<T>> phrases, Phrase<T> phrase) {
        phrases.add(phrase);
        phrases.sort(Comparator.comparingInt((Phrase<T> p) -> p.words().size()).reversed());
    }

    /// The longest phrase that begins at `at`.
    Optional<Hit<T>> from(List<Lexeme> lexemes, int at) {
        if (at < 0 || at >= lexemes.size()) {
            return Optional.empty();
        }
        for (Phrase<T> phrase : byFirst.getOrDefault(lexemes.get(at).word(), List.of())) {
            if (fits(phrase, lexemes, at) && !(phrase.touching() && lexemes.get(at).spaced())) {
                return Optional.of(new Hit<>(phrase.meaning(), at, at + phrase.words().size()));
            }
        }
        return Optional.empty();
    }

    /// The longest phrase that ends before `end`.
    Optional<Hit<T>> upTo(List<Lexeme> lexemes, int end) {
        if (end <= 0 || end > lexemes.size()) {
            return Optional.empty();
        }
        for (Phrase<T> phrase : byLast.getOrDefault(lexemes.get(end - 1).word(), List.of())) {
            int from = end - phrase.words().size();
            if (from >= 0 && fits(phrase, lexemes, from)) {
                return Optional.of(new Hit<>(phrase.meaning(), from, end));
            }
        }
        return Optional.empty();
    }

    private static <T> boolean fits(Phrase<T> phrase, List<Lexeme> lexemes, int from) {
        List<String> words = phrase.words();
        if (from + words.size() > lexemes.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            boolean close = i > 0 && words.get(i).length() > 1 && words.get(i).startsWith("=");
            String word = close ? words.get(i).substring(1) : words.get(i);
            if (!lexemes.get(from + i).is(word) || (close && lexemes.get(from + i).spaced())) {
                return false;
            }
        }
        return true;
    }
}
