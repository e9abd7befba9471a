package org.firsthand.annotate.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// The noun that a number counts, with the words before it: "Hispanic immigrants".
///
/// @param span from the first word behind the number to the noun
/// @param singular the noun in the singular: "immigrant"
/// @param plural true where it stands in the plural
/// @param end the token behind the noun
public record CountedNoun(Span span, String singular, boolean plural, int end) {

    private static final int MAX_WORDS = 7;

    /// The noun behind `quantity`, also behind "of the": "two thirds of the voters".
    public static Optional<CountedNoun> behind(Sentence sentence, Quantity quantity) {
        List<Token> tokens = sentence.tokens();
        int start = sentence.tokenAt(quantity.span().end());
        if (start < tokens.size() && tokens.get(start).word().equals("of")) {
            start++;
            while (start < tokens.size() && isDeterminer(tokens.get(start))) {
                start++;
            }
        }
        int head = -1;
        for (int i = start; i < Math.min(tokens.size(), start + MAX_WORDS); i++) {
            Token token = tokens.get(i);
            if (token.isNoun()) {
                head = i;
            } else if (!isModifier(tokens, i) || head >= 0) {
                break;
            }
        }
        if (head < 0) {
            return casualty(tokens, start);
        }
        if (head + 1 < tokens.size() && isPluralInDisguise(tokens, head, quantity)) {
            head++;
        }
        Token noun = tokens.get(head);
        return Optional.of(
                new CountedNoun(
                        sentence.spanOf(start, head + 1),
                        singular(noun),
                        noun.tag().endsWith("S") || noun.tag().equals("VBZ"),
                        head + 1));
    }

    /// "8 million border encounters": behind a number above one, a singular noun before what was
    /// tagged a verb in -s is the first half of a plural.
    private static boolean isPluralInDisguise(List<Token> tokens, int head, Quantity quantity) {
        double value = quantity.value().orElse(quantity.high().orElse(0));
        return value > 1
                && tokens.get(head).tag().equals("NN")
                && tokens.get(head + 1).tag().equals("VBZ")
                && tokens.get(head + 1).word().endsWith("s")
                && !tokens.get(head + 1).lemma().equals("be")
                && !tokens.get(head + 1).lemma().equals("have");
    }

    /// "72 dead": an adjective that counts people.
    private static Optional<CountedNoun> casualty(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        return switch (tokens.get(at).word().toLowerCase(Locale.ROOT)) {
            case "dead", "injured", "wounded", "missing", "homeless", "unemployed", "others" ->
                    Optional.of(new CountedNoun(tokens.get(at).span(), "people", true, at + 1));
            default -> Optional.empty();
        };
    }

    private static boolean isDeterminer(Token token) {
        return switch (token.tag()) {
            case "DT", "PDT", "PRP$", "CD" -> true;
            default -> false;
        };
    }

    private static boolean isModifier(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return switch (token.tag()) {
            case "JJ", "JJR", "JJS", "HYPH", "AFX", "POS" -> true;
            case "VBN", "VBG", "RB" -> at + 1 < tokens.size() && leadsToNoun(tokens, at + 1);
            case "CC", "," ->
                    at > 0
                            && at + 1 < tokens.size()
                            && tokens.get(at - 1).tag().equals("JJ")
                            && tokens.get(at + 1).tag().equals("JJ");
            default -> false;
        };
    }

    private static boolean leadsToNoun(List<Token> tokens, int at) {
        String tag = tokens.get(at).tag();
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("HYPH");
    }

    private static String singular(Token noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        boolean proper = noun.tag().equals("NNPS") && lemma.endsWith("s");
        return proper ? lemma.substring(0, lemma.length() - 1) : lemma;
    }
}
