package org.firsthand.annotate.attribution.mark;

import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.finding.Quotation;
import org.firsthand.text.Token;

/// Tells a clause, a few words and a word at a distance apart, and all from titles of works.
public final class Wording {

    private static final int SHORTEST_CLAUSE = 5;
    private static final int SHORTEST_PARTIAL = 3;

    private Wording() {}

    /// How much of somebody's own words the quoted `tokens` are; empty where they are a title or a
    /// nickname rather than speech.
    ///
    /// @param tokens the tokens between the marks
    /// @param attributed true where somebody is said to have said them
    public static Optional<Quotation.Kind> kind(List<Token> tokens, boolean attributed) {
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        if (words.isEmpty() || isTitle(words, tokens, attributed)) {
            return Optional.empty();
        }
        boolean finite = words.stream().anyMatch(Wording::isFinite);
        boolean paused = finite && tokens.getLast().word().equals(",");
        boolean whole = startsUpper(words.getFirst()) && (paused || endsSentence(tokens.getLast()));
        if (whole
                || (finite && words.size() >= SHORTEST_CLAUSE)
                || words.size() >= 2 * SHORTEST_CLAUSE) {
            return Optional.of(Quotation.Kind.DIRECT);
        }
        return Optional.of(
                words.size() >= SHORTEST_PARTIAL ? Quotation.Kind.PARTIAL : Quotation.Kind.SCARE);
    }

    private static boolean isTitle(List<Token> words, List<Token> tokens, boolean attributed) {
        boolean content = false;
        for (Token word : words) {
            boolean small = word.word().length() <= 3 && !word.isVerb();
            if (!startsUpper(word) && !small && !Character.isDigit(word.word().charAt(0))) {
                return false;
            }
            content |= startsUpper(word);
        }
        boolean whole = endsSentence(tokens.getLast());
        return content
                && startsUpper(words.getLast())
                && !(attributed && (whole || words.size() > 8));
    }

    private static boolean startsUpper(Token token) {
        return Character.isUpperCase(token.word().charAt(0));
    }

    private static boolean endsSentence(Token token) {
        return switch (token.word()) {
            case ".", "!", "?", "…", "..." -> true;
            default -> false;
        };
    }

    private static boolean isFinite(Token token) {
        return switch (token.tag()) {
            case "VBD", "VBZ", "VBP", "MD", "VB" -> true;
            default -> false;
        };
    }
}
