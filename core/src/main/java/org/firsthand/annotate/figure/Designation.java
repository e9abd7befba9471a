package org.firsthand.annotate.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.firsthand.annotate.finding.Figure.Bound;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Tells numbers that stand for something from those that say how much: dates and clock times,
/// scores and telephone numbers, numbers in names ("Flight 370"), and "one" as a pronoun.
public final class Designation {

    private static final int LONG_DIGITS = 7;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d\\s");

    private final String text;
    private final Sentence sentence;
    private final List<TimeExpression> times;

    /// @param times the times of the sentence
    public Designation(String text, Sentence sentence, List<TimeExpression> times) {
        this.text = text;
        this.sentence = sentence;
        this.times = times;
    }

    /// True where the quantity is no amount of anything.
    public boolean is(Quantity quantity, Optional<CountedNoun> noun) {
        return isCode(quantity)
                || (quantity.unit().isEmpty()
                        && (isPointInTime(quantity)
                                || isNamed(quantity, noun)
                                || isPronoun(quantity)));
    }

    /// True where a date, a time or a length of time holds the number.
    boolean isDate(Quantity quantity) {
        return times.stream().anyMatch(time -> time.span().overlaps(quantity.number()));
    }

    /// "in 2019 dollars": the year whose money it is.
    boolean isYearOfMoney(Quantity quantity) {
        String written = quantity.number().of(text);
        return YEAR.matcher(written).lookingAt()
                && quantity.span().start() == quantity.number().start()
                && token(quantity.span().start(), -1)
                        .filter(token -> token.word().equals("in"))
                        .isPresent();
    }

    private boolean isPointInTime(Quantity quantity) {
        return times.stream()
                .filter(time -> time.type() != TimeExpression.Type.DURATION)
                .anyMatch(time -> time.span().overlaps(quantity.number()));
    }

    /// "7:30", "24/7", "3-1", "555-0100", "19,2": hung on another number.
    boolean isCode(Quantity quantity) {
        Span number = quantity.number();
        boolean before = hangs(number.start() - 1, number.start() - 2);
        boolean behind = hangs(number.end(), number.end() + 1);
        boolean longDigits =
                number.length() >= LONG_DIGITS
                        && number.of(text).chars().allMatch(Character::isDigit);
        return before || behind || (longDigits && quantity.unit().isEmpty());
    }

    private boolean hangs(int mark, int beyond) {
        if (mark < 0 || beyond < 0 || mark >= text.length() || beyond >= text.length()) {
            return false;
        }
        boolean joins = ":/-–.#@_".indexOf(text.charAt(mark)) >= 0;
        return joins && Character.isDigit(text.charAt(beyond));
    }

    /// "Flight 370", "Article 50", "No. 10": bare digits behind a name, with nothing to count.
    private boolean isNamed(Quantity quantity, Optional<CountedNoun> noun) {
        String written = quantity.number().of(text);
        boolean bare = written.chars().allMatch(Character::isDigit);
        boolean plural = noun.filter(CountedNoun::plural).isPresent();
        return bare
                && !plural
                && quantity.bound() == Bound.EXACT
                && token(quantity.number().start(), -1)
                        .filter(token -> token.isProperNoun() || isLabelWord(token))
                        .isPresent();
    }

    /// "no one", "one of them", "this one".
    private boolean isPronoun(Quantity quantity) {
        if (!quantity.span().of(text).equalsIgnoreCase("one")) {
            return false;
        }
        boolean led =
                token(quantity.span().start(), -1)
                        .filter(token -> isPronounLead(token.word().toLowerCase(Locale.ROOT)))
                        .isPresent();
        boolean followed =
                token(quantity.span().end(), 0)
                        .filter(
                                token ->
                                        token.tag().equals("MD")
                                                || token.tag().equals("POS")
                                                || token.word().equals("of")
                                                || token.word().equals("another"))
                        .isPresent();
        return led || followed;
    }

    private static boolean isPronounLead(String word) {
        return switch (word) {
            case "no", "any", "every", "each", "some", "this", "that", "which", "the", "another" ->
                    true;
            default -> false;
        };
    }

    private Optional<Token> token(int offset, int steps) {
        int at = sentence.tokenAt(offset) + steps;
        return at >= 0 && at < sentence.tokens().size()
                ? Optional.of(sentence.tokens().get(at))
                : Optional.empty();
    }

    private static boolean isLabelWord(Token token) {
        return switch (token.lemma().toLowerCase(Locale.ROOT)) {
            case "no.",
                    "number",
                    "page",
                    "chapter",
                    "section",
                    "article",
                    "version",
                    "room",
                    "#",
                    "phase",
                    "level",
                    "type",
                    "grade",
                    "channel" ->
                    true;
            default -> false;
        };
    }
}
