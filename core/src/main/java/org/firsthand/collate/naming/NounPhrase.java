package org.firsthand.collate.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// A noun in the plural with the words before it that say which: "striking nurses", without
/// determiner and number.
///
/// @param head what its noun is in the singular; for a noun that says nothing by itself ("people
///   who …") the whole phrase
/// @param modifiers the lemmas of the adjectives and participles before it
/// @param span its place
/// @param text its characters
record NounPhrase(ArticleId article, String head, Set<String> modifiers, Span span, String text)
        implements Comparable<NounPhrase> {

    private static final Set<String> GENERIC =
            Set.of("people", "person", "individual", "those", "man", "woman");
    static final Set<String> AUXILIARY = Set.of("be", "have", "do");
    private static final Set<String> NUMBERS =
            Set.of("dozen", "hundred", "thousand", "million", "billion", "score");
    private static final int LONGEST_CLAUSE = 10;

    NounPhrase {
        modifiers = Set.copyOf(modifiers);
    }

    /// By article, then by place.
    @Override
    public int compareTo(NounPhrase other) {
        int byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : span.compareTo(other.span);
    }

    /// The phrases of `sentence`, which stands in `article`, in order of place.
    ///
    /// @param isName tells whether a word is part of a proper name, and so no noun of a phrase
    static List<NounPhrase> of(Article article, Sentence sentence, Predicate<Span> isName) {
        List<Token> tokens = sentence.tokens();
        List<NounPhrase> phrases = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean last = i + 1 >= tokens.size() || !tokens.get(i + 1).isNoun();
            if (isPlural(token) && last && !isName.test(token.span())) {
                int from = i;
                while (from > 0 && modifies(tokens.get(from - 1))) {
                    from--;
                }
                while (from < i && from > 0 && tokens.get(from - 1).tag().equals("HYPH")) {
                    from++;
                }
                phrases.add(phrase(article.id(), article.text(), sentence, from, i));
            }
        }
        return phrases;
    }

    private static NounPhrase phrase(
            ArticleId article, String text, Sentence sentence, int from, int at) {
        List<Token> tokens = sentence.tokens();
        String head = tokens.get(at).lemma().toLowerCase(Locale.ROOT);
        List<String> modifiers = new ArrayList<>();
        tokens.subList(from, at).stream()
                .filter(t -> t.tag().startsWith("J") || t.tag().startsWith("V"))
                .forEach(t -> modifiers.add(t.lemma().toLowerCase(Locale.ROOT)));
        int to = at + 1;
        boolean generic = GENERIC.contains(head);
        if (generic) {
            to = clauseEnd(tokens, to);
        } else if (from == at && isBareClause(tokens, to)) {
            to = wordsEnd(tokens, to);
        }
        Span span = sentence.spanOf(from, to);
        String own = generic && to > at + 1 ? span.of(text).toLowerCase(Locale.ROOT) : head;
        return new NounPhrase(article, own, Set.copyOf(modifiers), span, span.of(text));
    }

    private static int clauseEnd(List<Token> tokens, int from) {
        if (from >= tokens.size() || !tokens.get(from).tag().startsWith("W")) {
            return from;
        }
        return wordsEnd(tokens, from);
    }

    /// "it had hired", as in "the drivers it had hired": a clause with no "that".
    private static boolean isBareClause(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).tag().equals("PRP")
                && tokens.get(at + 1).isVerb();
    }

    private static int wordsEnd(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size() && to - from < LONGEST_CLAUSE && tokens.get(to).isWord()) {
            to++;
        }
        return to;
    }

    private static boolean isPlural(Token token) {
        return token.tag().equals("NNS") || token.tag().equals("NNPS");
    }

    private static boolean modifies(Token token) {
        if (AUXILIARY.contains(token.lemma()) || NUMBERS.contains(token.lemma())) {
            return false;
        }
        return switch (token.tag()) {
            case "JJ", "VBN", "VBG", "NN", "NNP", "NNPS" -> true;
            default -> false;
        };
    }

    /// True where the head says who or what it is.
    boolean says() {
        return !GENERIC.contains(head);
    }
}
