package org.firsthand.annotate.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.firsthand.annotate.finding.Figure.Change;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Tells which way a quantity went: "rose by 5 percent", "down $3", "a drop of 200".
final class Changes {

    private static final int REACH = 5;
    private static final Map<String, Change> WORDS = load();

    private Changes() {}

    static Optional<Change> of(Sentence sentence, Span span) {
        List<Token> tokens = sentence.tokens();
        int at = sentence.tokenAt(span.start());
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Token token = tokens.get(i);
            Change change = WORDS.get(token.lemma().toLowerCase(Locale.ROOT));
            boolean preposition = token.word().equals("up") && isFollowedBy(tokens, i, "to");
            if (change != null && !preposition) {
                return Optional.of(change);
            }
            if (!isLink(token)) {
                break;
            }
        }
        int behind = sentence.tokenAt(span.end());
        if (behind < tokens.size()) {
            return switch (tokens.get(behind).word()) {
                case "increase", "rise", "jump", "gain", "surge", "hike", "higher" ->
                        Optional.of(Change.RISE);
                case "decrease", "decline", "drop", "fall", "cut", "reduction", "lower" ->
                        Optional.of(Change.FALL);
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    private static boolean isFollowedBy(List<Token> tokens, int at, String word) {
        return at + 1 < tokens.size() && tokens.get(at + 1).word().equals(word);
    }

    private static boolean isLink(Token token) {
        return switch (token.tag()) {
            case "IN", "TO", "DT", "RB", "JJ", "RBR", "PRP$", "$" -> true;
            default -> false;
        };
    }

    private static Map<String, Change> load() {
        Map<String, Change> words = new HashMap<>();
        for (String line : ResourceLines.read(Changes.class, "changes.txt")) {
            List<String> parts = ResourceLines.words(line);
            Change change = Change.valueOf(parts.getFirst().toUpperCase(Locale.ROOT));
            parts.subList(1, parts.size()).forEach(word -> words.put(word, change));
        }
        return Map.copyOf(words);
    }
}
