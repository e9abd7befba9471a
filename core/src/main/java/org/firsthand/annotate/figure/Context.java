package org.firsthand.annotate.figure;

import java.util.List;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;

/// Says in the article's words what a figure counts or measures: the noun behind the number and the
/// phrases that hang on it, else the words before the number.
final class Context {

    private static final int MAX_WORDS = 14;

    private Context() {}

    /// @param from the first token behind number and unit
    static String behind(String text, Sentence sentence, int from) {
        List<Token> tokens = sentence.tokens();
        int start = from;
        while (start < tokens.size() && isLead(tokens.get(start))) {
            start++;
        }
        int end = start;
        while (end < Math.min(tokens.size(), start + MAX_WORDS)
                && !isBoundary(tokens, end, start)) {
            end++;
        }
        while (end > start && isTrailing(tokens.get(end - 1))) {
            end--;
        }
        return end > start ? sentence.spanOf(start, end).of(text) : "";
    }

    /// @param to the token behind the last one that may be taken
    static String before(String text, Sentence sentence, int to) {
        List<Token> tokens = sentence.tokens();
        int end = to;
        while (end > 0 && isTrailing(tokens.get(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < MAX_WORDS && !isMark(tokens.get(start - 1))) {
            start--;
        }
        return end > start ? sentence.spanOf(start, end).of(text) : "";
    }

    private static boolean isLead(Token token) {
        return switch (token.word()) {
            case "in", "of", "worth", "for", "-" -> true;
            default -> false;
        };
    }

    private static boolean isBoundary(List<Token> tokens, int at, int start) {
        Token token = tokens.get(at);
        if (isMark(token)) {
            return true;
        }
        return switch (token.tag()) {
            case "VBD", "VBZ", "VBP", "MD", "WDT", "WP" -> at > start;
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
