package org.firsthand.likeness;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// The words of a stretch that carry its content.
public final class ContentWords {

    private static final Set<String> LIGHT =
            Set.of(
                    "be", "have", "do", "say", "tell", "make", "get", "go", "take", "come", "more",
                    "most", "other", "such", "own", "many", "much", "same", "also", "one");
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();

    private ContentWords() {}

    /// The folded lemmas of its nouns, verbs, adjectives and numbers.
    public static NavigableSet<String> of(Sentence sentence, Span span) {
        NavigableSet<String> words = new TreeSet<>();
        for (Token token : sentence.tokens()) {
            String lemma = fold(token.lemma());
            if (span.contains(token.span())
                    && token.isWord()
                    && carries(token)
                    && !LIGHT.contains(lemma)) {
                words.add(lemma);
            }
        }
        return words;
    }

    /// Its numbers: digits without marks between them, and number words as they stand.
    public static NavigableSet<String> numbers(Sentence sentence, Span span) {
        NavigableSet<String> numbers = new TreeSet<>();
        for (Token token : sentence.tokens()) {
            if (span.contains(token.span()) && token.tag().equals("CD") && token.isWord()) {
                numbers.add(fold(token.word()).replace(",", ""));
            }
        }
        return numbers;
    }

    /// The folded words of it that are tagged as names.
    public static NavigableSet<String> names(Sentence sentence, Span span) {
        NavigableSet<String> names = new TreeSet<>();
        for (Token token : sentence.tokens()) {
            if (span.contains(token.span()) && token.isProperNoun() && token.isWord()) {
                names.add(fold(token.word()));
            }
        }
        return names;
    }

    /// Lower case without accents and full stops.
    public static String fold(String word) {
        StringBuilder folded = new StringBuilder();
        DECOMPOSED
                .normalize(word.toLowerCase(Locale.ROOT))
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != '.')
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static boolean carries(Token token) {
        String tag = token.tag();
        return tag.startsWith("N")
                || tag.startsWith("V")
                || tag.startsWith("J")
                || tag.equals("CD")
                || tag.equals("ADD");
    }
}
