package org.firsthand.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;
import org.firsthand.vector.Commonness;

/// Weighs the words of a pile: rare words weigh more (TF-IDF).
///
/// How many articles hold a word is counted in the pile and, as if it were [#PRIOR] articles more,
/// taken from the language at large: five articles on one happening would otherwise make its very
/// words worthless. Immutable.
final class Terms {

    /// How many articles the language at large counts for.
    private static final double PRIOR = 60;

    private static final int HEAD_SENTENCES = 3;

    private final Map<String, Integer> holders;
    private final int articles;

    private Terms(Map<String, Integer> holders, int articles) {
        this.holders = holders;
        this.articles = articles;
    }

    static Terms of(List<Annotations> pile) {
        Map<String, Integer> holders = new HashMap<>();
        for (Annotations telling : pile) {
            Set<String> seen = new HashSet<>();
            for (Sentence sentence : telling.sentences()) {
                sentence.tokens().stream()
                        .filter(Terms::counts)
                        .map(Terms::form)
                        .forEach(seen::add);
            }
            seen.forEach(word -> holders.merge(word, 1, Integer::sum));
        }
        return new Terms(holders, pile.size());
    }

    /// How much `word` says, at least 0: the logarithm of one over its share of articles.
    double weight(String word) {
        double held = holders.getOrDefault(word, 0) + PRIOR * Commonness.articleShare(word);
        return Math.max(0, Math.log((articles + PRIOR) / (held + 0.5)));
    }

    /// All words of `telling` that say something.
    Map<String, Double> words(Annotations telling) {
        Map<String, Double> counts = new TreeMap<>();
        for (Sentence sentence : telling.sentences()) {
            count(sentence.tokens(), counts);
        }
        telling.article().title().ifPresent(title -> countPlain(title, counts));
        return weighed(counts);
    }

    /// The words of its names.
    Map<String, Double> names(Annotations telling) {
        return only(telling, token -> token.entity() != Token.EntityTag.NONE);
    }

    /// The words of its persons' names.
    Map<String, Double> persons(Annotations telling) {
        return only(telling, token -> token.entity() == Token.EntityTag.PERSON);
    }

    /// Its numbers.
    Map<String, Double> numbers(Annotations telling) {
        return only(telling, token -> token.tag().equals("CD"));
    }

    private Map<String, Double> only(Annotations telling, Predicate<Token> kept) {
        Map<String, Double> counts = new TreeMap<>();
        for (Sentence sentence : telling.sentences()) {
            count(sentence.tokens().stream().filter(kept).toList(), counts);
        }
        return weighed(counts);
    }

    /// The words of its title and first sentences.
    Map<String, Double> head(Annotations telling) {
        Map<String, Double> counts = new TreeMap<>();
        for (Sentence sentence : head(telling.sentences())) {
            count(sentence.tokens(), counts);
        }
        telling.article().title().ifPresent(title -> countPlain(title, counts));
        return weighed(counts);
    }

    /// The first sentences that are long enough to be prose, or the first ones where none is.
    static List<Sentence> head(List<Sentence> sentences) {
        List<Sentence> head = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.tokens().size() >= 8 && head.size() < HEAD_SENTENCES) {
                head.add(sentence);
            }
        }
        return head.isEmpty() && !sentences.isEmpty() ? sentences.subList(0, 1) : head;
    }

    /// The form under which a word is counted: its lemma, lower case, without accents.
    static String form(Token token) {
        return Commonness.plain(token.lemma());
    }

    private static boolean counts(Token token) {
        return token.isWord()
                && (token.isNoun()
                        || token.isVerb()
                        || token.tag().startsWith("JJ")
                        || (token.tag().equals("CD") && token.word().length() > 1));
    }

    private static void count(List<Token> tokens, Map<String, Double> counts) {
        for (Token token : tokens) {
            if (counts(token)) {
                counts.merge(form(token), 1.0, Double::sum);
            }
        }
    }

    private static void countPlain(String title, Map<String, Double> counts) {
        for (String word : title.split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 1) {
                counts.merge(Commonness.plain(word), 1.0, Double::sum);
            }
        }
    }

    private Map<String, Double> weighed(Map<String, Double> counts) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : counts.entrySet()) {
            double weight = (1 + Math.log(entry.getValue())) * weight(entry.getKey());
            entry.setValue(weight);
            sum += weight * weight;
        }
        double length = Math.sqrt(sum);
        counts.values().removeIf(weight -> weight <= 0);
        counts.replaceAll((word, weight) -> weight / length);
        return counts;
    }
}
