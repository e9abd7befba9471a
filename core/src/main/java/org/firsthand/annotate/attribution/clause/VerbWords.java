package org.firsthand.annotate.attribution.clause;

import java.util.List;
import java.util.Locale;
import org.firsthand.text.Parse;
import org.firsthand.text.Sentence;

/// Reads from a tree the small words of verbs and nouns: a verb's auxiliaries, whether it is finite
/// or passive, and the word that leads a noun or a clause in. Immutable.
final class VerbWords {

    private static final int WIDEST_GROUP = 4;

    private final Sentence sentence;
    private final Parse parse;

    VerbWords(Sentence sentence, Parse parse) {
        this.sentence = sentence;
        this.parse = parse;
    }

    /// The verb with its auxiliaries, negation, particle and the adverbs between.
    TokenSet group(int verb) {
        TokenSet group = TokenSet.of(List.of(verb));
        for (int child : parse.children(verb)) {
            boolean near = Math.abs(child - verb) <= WIDEST_GROUP;
            if (near
                    && (parse.is(child, "aux")
                            || parse.is(child, "cop")
                            || parse.is(child, "compound:prt"))) {
                group.add(List.of(child));
            }
            if (near && parse.is(child, "advmod") && parse.subtree(child).size() == 1) {
                group.add(List.of(child));
            }
        }
        return group;
    }

    boolean isFinite(int token) {
        return switch (sentence.tokens().get(token).tag()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    boolean isPassive(int verb) {
        if (!sentence.tokens().get(verb).tag().equals("VBN")) {
            return false;
        }
        List<Integer> auxiliaries = parse.children(verb, "aux");
        return auxiliaries.isEmpty()
                ? parse.children(verb, "nsubj").isEmpty() && !parse.is(verb, "conj")
                : auxiliaries.stream().anyMatch(aux -> parse.relation(aux).equals("aux:pass"));
    }

    /// True where `word` leads the noun `noun` in.
    boolean isLedBy(int noun, String word) {
        return lead(noun).equals(word);
    }

    /// The preposition or conjunction that leads `noun` in, in lower case; empty where none does.
    String lead(int noun) {
        for (int child : parse.children(noun)) {
            if (parse.is(child, "case") || parse.is(child, "mark")) {
                return sentence.tokens().get(child).word().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }
}
