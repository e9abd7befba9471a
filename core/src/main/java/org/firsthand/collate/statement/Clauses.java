package org.firsthand.collate.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Cuts a sentence into clauses at its marks and joining words. A piece without a verb stays with
/// the one before it.
final class Clauses {

    private static final Set<String> JOINING =
            Set.of(
                    "and",
                    "but",
                    "or",
                    "as",
                    "while",
                    "although",
                    "though",
                    "because",
                    "after",
                    "before",
                    "when",
                    "which",
                    "who",
                    "where",
                    "that",
                    "given",
                    "with",
                    "despite",
                    "saying",
                    "adding",
                    "according");
    private static final int SHORTEST = 5;

    private Clauses() {}

    /// The places of the clauses of `sentence`, in order; the whole where there is only one.
    static List<Span> of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i < tokens.size() - 1; i++) {
            boolean cut = isMark(tokens.get(i - 1)) && opens(tokens, i);
            if (cut
                    && i - starts.getLast() >= SHORTEST
                    && tokens.size() - i >= SHORTEST
                    && hasVerb(tokens, starts.getLast(), i)) {
                starts.add(i);
            }
        }
        List<Span> spans = new ArrayList<>();
        for (int k = 0; k < starts.size(); k++) {
            int end = k + 1 < starts.size() ? starts.get(k + 1) : tokens.size();
            while (end - 1 > starts.get(k) && !tokens.get(end - 1).isWord()) {
                end--;
            }
            spans.add(sentence.spanOf(starts.get(k), end));
        }
        return spans;
    }

    private static boolean isMark(Token token) {
        return switch (token.word()) {
            case ",", ";", ":", "-", "–", "—", "--" -> true;
            default -> false;
        };
    }

    private static boolean opens(List<Token> tokens, int at) {
        String word = tokens.get(at).lemma();
        return JOINING.contains(tokens.get(at).word())
                || JOINING.contains(word)
                || !tokens.get(at - 1).word().equals(",");
    }

    private static boolean hasVerb(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(Token::isVerb);
    }
}
