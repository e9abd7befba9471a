package org.firsthand.annotate.figure;

import java.util.List;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Says in the article's words what a figure counts or measures: the noun behind the number and the
/// phrases that hang on it, else the words before the number.
final class Context {

    private static final int MAX_WORDS = 14;
    private static final int WORDS_BEFORE = 9;

    private Context() {}

    /// @param from the first token behind number and unit
    static String behind(String text, Sentence sentence, int from) {
        String phrase = behind(text, sentence, from, false);
        boolean bare = phrase.indexOf(' ') < 0;
        return bare ? behind(text, sentence, from, true) : phrase;
    }

    /// @param verbs true where the phrase may run on over verbs
    private static String behind(String text, Sentence sentence, int from, boolean verbs) {
        List<Token> tokens = sentence.tokens();
        int start = from;
        while (start < tokens.size() && isLead(tokens.get(start))) {
            start++;
        }
        int end = start;
        while (end < Math.min(tokens.size(), start + MAX_WORDS)
                && !isBoundary(tokens, end, start, verbs)) {
            end++;
        }
        while (end > start && isTrailing(tokens.get(end - 1))) {
            end--;
        }
        return end > start ? sentence.spanOf(start, end).of(text) : "";
    }

    /// The words before the figure, and the figure itself: "granting amnesty to some 900 farmers".
    static String around(String text, Sentence sentence, Span figure) {
        List<Token> tokens = sentence.tokens();
        int at = sentence.tokenAt(figure.start());
        int start = at;
        while (start > 0 && at - start < WORDS_BEFORE && !isMark(tokens.get(start - 1))) {
            start--;
        }
        while (start < at && isTrailing(tokens.get(start))) {
            start++;
        }
        return text.substring(
                Math.min(tokens.get(start).span().start(), figure.start()), figure.end());
    }

    private static boolean isLead(Token token) {
        return switch (token.word()) {
            case "in", "of", "worth", "for", "-" -> true;
            default -> false;
        };
    }

    private static boolean isBoundary(List<Token> tokens, int at, int start, boolean verbs) {
        Token token = tokens.get(at);
        if (isMark(token)) {
            return true;
        }
        return switch (token.tag()) {
            case "VBD", "VBZ", "VBP", "MD", "WDT", "WP" -> at > start && !verbs;
            case "IN" ->
                    at > start
                            && switch (token.word()) {
                                case "that",
                                        "because",
                                        "while",
                                        "although",
                                        "after",
                                        "before",
                                        "since",
                                        "if",
                                        "when" ->
                                        true;
                                default -> false;
                            };
            case "CC" -> at + 1 < tokens.size() && tokens.get(at + 1).isVerb();
            default -> false;
        };
    }

    private static boolean isTrailing(Token token) {
        return switch (token.tag()) {
            case "IN", "CC", "DT", "TO", "RB", "PRP$", "HYPH" -> true;
            default -> false;
        };
    }

    private static boolean isMark(Token token) {
        return !token.isWord()
                && !token.tag().equals("HYPH")
                && !token.tag().equals("POS")
                && !token.tag().equals("$");
    }
}
