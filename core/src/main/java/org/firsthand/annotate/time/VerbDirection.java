package org.firsthand.annotate.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.firsthand.annotate.finding.TimeExpression.Direction;
import org.firsthand.annotate.time.grammar.WordClasses;
import org.firsthand.text.Token;

/// Tells from the form of one verb, and the words that belong to it, which way it points in time.
final class VerbDirection {

    private static final WordClasses WORDS = WordClasses.read(VerbDirection.class, "tense.txt");
    private static final Set<String> AHEAD = WORDS.of("ahead");
    private static final Set<String> SCHEDULE = WORDS.of("schedule");
    private static final Set<String> HAVE = WORDS.of("have");
    private static final int CLAUSE = 8;

    private VerbDirection() {}

    /// What the token at `i` says, looking back: NEITHER sends the search on to the left.
    static Direction lookingBack(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.isVerb() && SCHEDULE.contains(token.lemma())) {
            return Direction.FUTURE;
        }
        return switch (token.tag()) {
            case "MD" -> isDenied(tokens, i) ? Direction.PAST : Direction.FUTURE;
            case "VBG" -> gerund(tokens, i);
            case "VBD" -> Direction.PAST;
            case "VBN" -> participle(tokens, i);
            case "VB" -> infinitive(tokens, i);
            case "VBZ", "VBP" -> present(tokens, i);
            case "JJ" -> token.lemma().equals("due") ? Direction.FUTURE : Direction.NEITHER;
            default -> Direction.NEITHER;
        };
    }

    /// "after touring the town Thursday".
    private static Direction gerund(List<Token> tokens, int i) {
        boolean after =
                i > 0
                        && switch (tokens.get(i - 1).word().toLowerCase(Locale.ROOT)) {
                            case "after", "since", "upon" -> true;
                            default -> false;
                        };
        return after ? Direction.PAST : Direction.NEITHER;
    }

    private static Direction present(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.lemma().equals("be") || token.lemma().equals("say")) {
            return Direction.NEITHER;
        }
        return HAVE.contains(token.lemma()) ? Direction.PAST : Direction.FUTURE;
    }

    private static Direction participle(List<Token> tokens, int i) {
        boolean toCome = AHEAD.contains(tokens.get(i).lemma());
        for (int j = i - 1; j >= Math.max(0, i - 4); j--) {
            Token before = tokens.get(j);
            if (before.tag().equals("MD")) {
                return isDenied(tokens, j) ? Direction.PAST : Direction.FUTURE;
            }
            if (before.lemma().equals("have")) {
                return Direction.PAST;
            }
            if (before.lemma().equals("be") && !before.tag().equals("VB")) {
                boolean now = before.tag().equals("VBZ") || before.tag().equals("VBP");
                return now && toCome ? Direction.FUTURE : now ? Direction.NEITHER : Direction.PAST;
            }
            if (!before.tag().startsWith("RB") && !before.tag().equals("VB")) {
                break;
            }
        }
        return Direction.PAST;
    }

    private static Direction infinitive(List<Token> tokens, int i) {
        if (i == 0 || !tokens.get(i - 1).tag().equals("TO")) {
            return Direction.NEITHER;
        }
        for (int j = i - 2; j >= Math.max(0, i - 6); j--) {
            Token before = tokens.get(j);
            if (before.isVerb()) {
                boolean past = before.tag().equals("VBD") || before.tag().equals("VBN");
                return past && !AHEAD.contains(before.lemma())
                        ? Direction.NEITHER
                        : Direction.FUTURE;
            }
        }
        return Direction.FUTURE;
    }

    /// What the verb at `i` says of a time before it: "In May they plan to ...".
    static Direction lookingAhead(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.tag().equals("MD")) {
            return Direction.FUTURE;
        }
        if (token.tag().equals("VBD") || token.tag().equals("VBN")) {
            return Direction.PAST;
        }
        boolean have = token.lemma().equals("have");
        boolean finite = token.tag().equals("VBZ") || token.tag().equals("VBP");
        if (have && finite) {
            return Direction.PAST;
        }
        boolean plans =
                finite
                        && AHEAD.contains(token.lemma())
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).tag().equals("TO");
        boolean expected =
                i + 1 < tokens.size()
                        && finite
                        && (AHEAD.contains(tokens.get(i + 1).lemma())
                                || tokens.get(i + 1).tag().equals("VBG"));
        return plans || expected ? Direction.FUTURE : Direction.NEITHER;
    }

    /// "neither could be found", "he could not come".
    private static boolean isDenied(List<Token> tokens, int modal) {
        if (!tokens.get(modal).word().equals("could")) {
            return false;
        }
        for (int i = Math.max(0, modal - CLAUSE); i < Math.min(tokens.size(), modal + 2); i++) {
            switch (tokens.get(i).lemma().toLowerCase(Locale.ROOT)) {
                case "not", "n't", "never", "neither", "nobody", "none", "nothing" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
