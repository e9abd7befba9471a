package org.firsthand.vector;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// How common a word is in English at large.
///
/// BERT's uncased vocabulary (Devlin et al. 2019) lists whole words from the most frequent down, so
/// the place of a word in it gives its share of running text by Zipf's law. A small pile has too
/// few articles to tell common words from rare ones by itself. Immutable.
public final class Commonness {

    /// Zipf's constant: the share of running words that the most frequent word has.
    private static final double FIRST = 0.08;

    /// Words of a news article of the usual length.
    private static final double ARTICLE_WORDS = 400;

    private static final class Vocabulary {
        private static final Map<String, Integer> RANKS = read();
    }

    private Commonness() {}

    /// The share of articles that hold `word`, estimated: near 1 for "the", below 0.001 for a word
    /// that the vocabulary does not have.
    public static double articleShare(String word) {
        int rank = Vocabulary.RANKS.getOrDefault(plain(word), 2 * Vocabulary.RANKS.size());
        return 1 - Math.exp(-ARTICLE_WORDS * FIRST / rank);
    }

    /// `word` in lower case without accents.
    public static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return Normalizer.normalize(lower, Normalizer.Form.NFD)
                        .replaceAll("\\p{Mn}+", "")
                        .replace('’', '\'');
            }
        }
        return lower;
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> ranks = new HashMap<>();
        Pieces.numbers().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(word -> word.length() > 1)
                .filter(word -> word.chars().allMatch(Character::isLetterOrDigit))
                .forEach(word -> ranks.put(word, ranks.size() + 1));
        return Map.copyOf(ranks);
    }
}
