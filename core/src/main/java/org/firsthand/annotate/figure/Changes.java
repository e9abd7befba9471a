package org.firsthand.annotate.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.firsthand.annotate.finding.Figure.Change;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;

/// Tells which way a quantity went: "rose by 5 percent", "down $3", "a drop of 200", "a 5 percent
/// drop". What it went from ("up from 11") did not change.
public final class Changes {

    private static final int REACH = 5;
    private static final int FROM_REACH = 4;

    /// What a word says of a quantity.
    ///
    /// @param shares true where it says so of shares alone: "lost 3 percent", but "lost 900 looms"
    /// @param verb true where it says so as a verb alone: "contracted", but "a contract"
    private record Way(Change change, boolean shares, boolean verb) {}

    private static final Map<String, Way> WORDS = load();

    private Changes() {}

    /// The way that the words of `sentence` around `quantity` say it went.
    public static Optional<Change> of(Sentence sentence, Quantity quantity) {
        List<Token> tokens = sentence.tokens();
        int at = sentence.tokenAt(quantity.span().start());
        if (at > 0 && tokens.get(at - 1).word().equals("from")) {
            return Optional.empty();
        }
        return before(tokens, at, quantity)
                .or(() -> behind(tokens, sentence.tokenAt(quantity.span().end()), quantity));
    }

    /// True where the quantity changed or is what another changed from: "up from 11".
    static boolean concern(Sentence sentence, Quantity quantity) {
        int at = sentence.tokenAt(quantity.span().start());
        boolean from =
                at > 1
                        && sentence.tokens().get(at - 1).word().equals("from")
                        && meaning(sentence.tokens().get(at - 2), quantity).isPresent();
        return from || of(sentence, quantity).isPresent();
    }

    /// True where the tokens `from` to `to` (exclusive) say what a quantity changed from: "up
    /// from".
    static boolean hasFormer(List<Token> tokens, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (isFollowedBy(tokens, i, "from") && WORDS.containsKey(lemma(tokens.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Change> before(List<Token> tokens, int at, Quantity quantity) {
        int i = at - 1;
        while (i >= Math.max(0, at - REACH)) {
            Token token = tokens.get(i);
            boolean preposition = token.word().equals("up") && isFollowedBy(tokens, i, "to");
            Optional<Change> change = preposition ? Optional.empty() : meaning(token, quantity);
            if (change.isPresent()) {
                return change;
            }
            int from = beforeFrom(tokens, i);
            if (!isLink(token) && from < 0) {
                return Optional.empty();
            }
            i = from < 0 ? i - 1 : from;
        }
        return Optional.empty();
    }

    /// The token before "from 5 percent", which ends at `at` and stands before "to 7 percent".
    private static int beforeFrom(List<Token> tokens, int at) {
        if (!isFollowedBy(tokens, at, "to")) {
            return -1;
        }
        for (int i = at; i >= Math.max(1, at - FROM_REACH); i--) {
            if (tokens.get(i).word().equals("from")) {
                return i - 1;
            }
        }
        return -1;
    }

    /// "a 5 percent annual drop": a noun in the singular; "three drops" are counted.
    private static Optional<Change> behind(List<Token> tokens, int at, Quantity quantity) {
        int noun = at < tokens.size() && tokens.get(at).tag().equals("JJ") ? at + 1 : at;
        if (noun >= tokens.size()) {
            return Optional.empty();
        }
        Token token = tokens.get(noun);
        return switch (token.tag()) {
            case "NN", "JJR", "RBR" -> meaning(token, quantity);
            default -> Optional.empty();
        };
    }

    private static Optional<Change> meaning(Token token, Quantity quantity) {
        boolean share = quantity.unit().filter(unit -> unit.kind() == Unit.Kind.SHARE).isPresent();
        return Optional.ofNullable(WORDS.get(lemma(token)))
                .filter(way -> share || !way.shares())
                .filter(way -> token.isVerb() || !way.verb())
                .map(Way::change);
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
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

    private static Map<String, Way> load() {
        Map<String, Way> words = new HashMap<>();
        for (String line : ResourceLines.read(Changes.class, "changes.txt")) {
            List<String> parts = ResourceLines.words(line);
            boolean shares = parts.get(1).equals("share");
            boolean verb = parts.get(1).equals("verb");
            Change change = Change.valueOf(parts.getFirst().toUpperCase(Locale.ROOT));
            parts.subList(2, parts.size())
                    .forEach(word -> words.put(word, new Way(change, shares, verb)));
        }
        return Map.copyOf(words);
    }
}
