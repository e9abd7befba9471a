package org.firsthand.annotate.attribution.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Some tokens of one sentence. Not thread-safe: a working value of one method.
final class TokenSet {

    private final BitSet tokens = new BitSet();

    static TokenSet of(List<Integer> numbers) {
        TokenSet set = new TokenSet();
        numbers.forEach(set.tokens::set);
        return set;
    }

    TokenSet add(List<Integer> numbers) {
        numbers.forEach(tokens::set);
        return this;
    }

    TokenSet remove(List<Integer> numbers) {
        numbers.forEach(tokens::clear);
        return this;
    }

    boolean contains(int token) {
        return tokens.get(token);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    int size() {
        return tokens.cardinality();
    }

    int first() {
        return tokens.nextSetBit(0);
    }

    int last() {
        return tokens.length() - 1;
    }

    /// Their places: runs of neighbours, where marks between two runs do not part them; without
    /// commas and full stops at the ends.
    List<Span> spans(Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        int from = tokens.nextSetBit(0);
        while (from >= 0) {
            int to = tokens.nextClearBit(from);
            int next = tokens.nextSetBit(to);
            while (next >= 0 && marksOnly(sentence, to, next)) {
                to = tokens.nextClearBit(next);
                next = tokens.nextSetBit(to);
            }
            int start = from;
            int end = to;
            while (start < end && isLoose(sentence.tokens().get(start))) {
                start++;
            }
            while (end > start && isLoose(sentence.tokens().get(end - 1))) {
                end--;
            }
            if (start < end) {
                spans.add(sentence.spanOf(start, end));
            }
            from = next;
        }
        return spans;
    }

    private static boolean marksOnly(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.tokens().get(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLoose(Token token) {
        return switch (token.word()) {
            case ",", ".", ";", ":", "—", "–", "-", "--" -> true;
            default -> false;
        };
    }
}
