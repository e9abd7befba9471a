package org.firsthand.annotate.time;

import java.util.List;
import java.util.Set;
import org.firsthand.annotate.finding.TimeExpression.Direction;
import org.firsthand.annotate.time.grammar.WordClasses;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Tells from the nearest verb whether a time is past or to come.
///
/// The verb before the expression decides; where there is none, the one behind it ("In November
/// agents arrested ...").
final class Tense {

    private static final WordClasses WORDS = WordClasses.read(Tense.class, "tense.txt");

    /// Verbs whose object lies ahead of them, such as "agree" and "plan".
    private static final Set<String> AHEAD = WORDS.of("ahead");

    /// Verbs that put what they speak of ahead of themselves, whatever their tense.
    private static final Set<String> SCHEDULE = WORDS.of("schedule");

    /// What is held on a day that is set before.
    private static final Set<String> APPOINTMENTS = WORDS.of("appointment");

    private static final Set<String> UNTIL = WORDS.of("until");
    private static final Set<String> CONDITIONS = WORDS.of("condition");

    private static final int CLAUSE = 8;

    private Tense() {}

    static Direction of(Sentence sentence, Span span) {
        List<Token> tokens = sentence.tokens();
        int at = sentence.tokenAt(span.start());
        int next = sentence.tokenAt(span.end());
        if (next < tokens.size() && tokens.get(next).tag().equals("POS")) {
            boolean ahead = at > 1 && tokens.get(at - 2).lemma().equals("ahead");
            return ahead ? Direction.FUTURE : Direction.NEITHER;
        }
        if (isBeyond(tokens, at)) {
            return Direction.FUTURE;
        }
        if (next < tokens.size()
                && tokens.get(next).tag().equals("VBD")
                && !isPlanned(tokens, at)) {
            return Direction.PAST;
        }
        if (at > 0 && UNTIL.contains(tokens.get(at - 1).lemma())) {
            return at == 1 && isPastBehind(tokens, next) ? Direction.PAST : Direction.FUTURE;
        }
        if (isCompared(tokens, at)) {
            return Direction.PAST;
        }
        for (int i = at - 1; i >= 0; i--) {
            if (asksToAppointment(tokens, i, at) || isCondition(tokens, i)) {
                return Direction.FUTURE;
            }
            Direction direction = VerbDirection.lookingBack(tokens, i);
            if (direction != Direction.NEITHER) {
                return direction;
            }
        }
        for (int i = next; i < tokens.size(); i++) {
            if (tokens.get(i).isVerb() || tokens.get(i).tag().equals("MD")) {
                return VerbDirection.lookingAhead(tokens, i);
            }
        }
        return Direction.NEITHER;
    }

    /// "Until Thursday, they had not called": what went before is over.
    private static boolean isPastBehind(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).isVerb() || isModal(tokens.get(i))) {
                return tokens.get(i).tag().equals("VBD");
            }
        }
        return false;
    }

    /// "three times as many as in June", "more than in May".
    private static boolean isCompared(List<Token> tokens, int at) {
        return at > 1
                && tokens.get(at - 1).tag().equals("IN")
                && (tokens.get(at - 2).lemma().equals("than")
                        || tokens.get(at - 2).lemma().equals("as"));
    }

    /// "planned for Friday": the verb before says that the day was ahead.
    private static boolean isPlanned(List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (tokens.get(i).isVerb()) {
                return SCHEDULE.contains(tokens.get(i).lemma())
                        || AHEAD.contains(tokens.get(i).lemma());
            }
        }
        return false;
    }

    /// "went on past Sunday"; not "this past Sunday".
    private static boolean isBeyond(List<Token> tokens, int at) {
        return tokens.get(at).lemma().equals("past")
                && at > 0
                && !tokens.get(at - 1).tag().equals("DT");
    }

    /// "has invited both sides to talks on Friday": the day is that of the talks.
    private static boolean asksToAppointment(List<Token> tokens, int verb, int time) {
        if (!tokens.get(verb).isVerb() || !AHEAD.contains(tokens.get(verb).lemma())) {
            return false;
        }
        boolean aimed = false;
        for (int i = verb + 1; i < time; i++) {
            Token token = tokens.get(i);
            aimed |= token.word().equals("to") || token.word().equals("for");
            if (aimed && APPOINTMENTS.contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    /// A past tense behind "if" in a sentence with "would" speaks of what may come.
    private static boolean isCondition(List<Token> tokens, int verb) {
        if (!tokens.get(verb).tag().equals("VBD")) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - CLAUSE); i--) {
            if (CONDITIONS.contains(tokens.get(i).lemma())) {
                return tokens.stream().anyMatch(Tense::isModal);
            }
            if (!tokens.get(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isModal(Token token) {
        return token.tag().equals("MD");
    }
}
