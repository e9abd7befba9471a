package org.firsthand.collate.timeline;

import java.util.List;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Finds the clause that an expression of time stands in.
final class TimeClause {

    private static final int LONGEST = 30;

    private TimeClause() {}

    /// From the mark before `time` to the mark behind it, grown until it holds a verb; at most 30
    /// words.
    static Span around(Sentence sentence, Span time) {
        List<Token> tokens = sentence.tokens();
        int first = Math.min(sentence.tokenAt(time.start()), tokens.size() - 1);
        int last = Math.max(first, Math.min(sentence.tokenAt(time.end() - 1), tokens.size() - 1));
        int from = first;
        int to = last + 1;
        while (from > 0 && to - from < LONGEST && !isMark(tokens.get(from - 1))) {
            from--;
        }
        while (to < tokens.size() && to - from < LONGEST && !isMark(tokens.get(to))) {
            to++;
        }
        while (to < tokens.size() && to - from < LONGEST && !hasVerb(tokens, from, to)) {
            to++;
            while (to < tokens.size() && to - from < LONGEST && !isMark(tokens.get(to))) {
                to++;
            }
        }
        while (from > 0 && to - from < LONGEST && !hasVerb(tokens, from, to)) {
            from--;
        }
        while (from < first && !tokens.get(from).isWord()) {
            from++;
        }
        while (to - 1 > last && !tokens.get(to - 1).isWord()) {
            to--;
        }
        return sentence.spanOf(from, to);
    }

    private static boolean isMark(Token token) {
        return switch (token.tag()) {
            case ",", ":", "``", "''", ".", "-LRB-", "-RRB-" -> true;
            default -> false;
        };
    }

    private static boolean hasVerb(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(t -> t.isVerb() || t.tag().equals("MD"));
    }
}
