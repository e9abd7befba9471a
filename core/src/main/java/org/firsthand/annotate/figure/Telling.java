package org.firsthand.annotate.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.finding.Figure.Bound;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Asks of a quantity whether it says something: dates, ages, scores, numbers in names, and the
/// small numbers of ordinary speech ("the two countries") do not.
final class Telling {

    private static final int SMALL = 13;
    private static final int DOZEN = 12;
    private static final int CLAUSE = 8;

    private static final Set<String> SPEECH =
            Set.of("say", "tell", "add", "warn", "note", "argue", "confirm", "explain", "claim");

    private final Designation designation;
    private final String text;
    private final Sentence sentence;
    private final List<TimeExpression> times;
    private final List<Span> sources;

    /// @param times the times of the sentence
    /// @param sources the words of the sentence that name who said something
    Telling(String text, Sentence sentence, List<TimeExpression> times, List<Span> sources) {
        this.designation = new Designation(text, sentence, times);
        this.text = text;
        this.sentence = sentence;
        this.times = times;
        this.sources = sources;
    }

    boolean says(Quantity quantity, Optional<CountedNoun> noun, int quantities) {
        if (designation.isCode(quantity)) {
            return false;
        }
        if (quantity.unit().isPresent()) {
            return switch (quantity.unit().get().kind()) {
                case AGE -> false;
                case TIME -> isTellingLength(quantity, quantities);
                case SHARE -> true;
                case CURRENCY -> !designation.isYearOfMoney(quantity);
                case MEASURE -> !designation.isDate(quantity);
            };
        }
        return !designation.isDate(quantity)
                && !isSource(quantity, noun)
                && !isOrdinarySpeech(quantity)
                && (Changes.concern(sentence, quantity)
                        || (!isLabel(quantity, noun)
                                && (noun.isPresent() || standsAlone(quantity))));
    }

    /// A length that is told for its own sake, not the time that another figure is for.
    private boolean isTellingLength(Quantity quantity, int quantities) {
        if (quantity.value().equals(java.util.OptionalDouble.of(1))
                && quantity.unit().orElseThrow().code().equals("d")) {
            return false;
        }
        for (TimeExpression time : times) {
            if (!time.span().overlaps(quantity.number())) {
                continue;
            }
            if (time.span().of(text).endsWith(" away")) {
                continue;
            }
            boolean wider = time.span().start() < quantity.number().start();
            if (time.type() != TimeExpression.Type.DURATION || (wider && isRelative(time))) {
                return false;
            }
        }
        return !(isPeriodOfAnother(quantity) && quantities > 1) && !isRelativeTo(quantity);
    }

    private boolean isRelative(TimeExpression time) {
        String words = time.span().of(text).toLowerCase(Locale.ROOT);
        return words.contains("past")
                || words.contains("last")
                || words.contains("next")
                || words.contains("coming")
                || words.contains("recent")
                || words.contains("previous")
                || words.contains("following");
    }

    private Optional<Token> tokenBefore(int offset, int steps) {
        int at = sentence.tokenAt(offset) - steps;
        return at >= 0 ? Optional.of(sentence.tokens().get(at)) : Optional.empty();
    }

    private boolean isPeriodOfAnother(Quantity quantity) {
        for (int steps = 1; steps <= 3; steps++) {
            Optional<Token> before = tokenBefore(quantity.span().start(), steps);
            if (before.isEmpty()) {
                return false;
            }
            switch (before.get().lemma()) {
                case "in", "over", "during", "within", "every" -> {
                    return true;
                }
                case "just", "only", "the", "a", "mere", "first", "last", "some", "under" -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /// "two years ago", "three days earlier", "a decade later", "two weeks before Christmas".
    /// Before a clause it says how much time lay between: "eight days after the cable parted".
    private boolean isRelativeTo(Quantity quantity) {
        int at = sentence.tokenAt(quantity.span().end());
        if (at >= sentence.tokens().size()) {
            return false;
        }
        return switch (sentence.tokens().get(at).word().toLowerCase(Locale.ROOT)) {
            case "ago", "earlier", "later" -> true;
            case "before", "after" -> !isBeforeClause(at + 1);
            default -> false;
        };
    }

    private boolean isBeforeClause(int from) {
        List<Token> tokens = sentence.tokens();
        for (int i = from; i < Math.min(tokens.size(), from + CLAUSE); i++) {
            Token token = tokens.get(i);
            if (token.tag().equals("VBD") || token.tag().equals("VBZ")) {
                return i > from;
            }
            if (!token.isWord() || token.tag().equals("IN")) {
                return false;
            }
        }
        return false;
    }

    /// "three officials told ...": who speaks, not what is said.
    private boolean isSource(Quantity quantity, Optional<CountedNoun> noun) {
        if (sources.stream().anyMatch(source -> source.overlaps(quantity.number()))) {
            return true;
        }
        int end = noun.map(CountedNoun::end).orElse(sentence.tokens().size());
        boolean small = quantity.value().orElse(SMALL) < SMALL;
        return small
                && end < sentence.tokens().size()
                && sentence.tokens().get(end).isVerb()
                && SPEECH.contains(sentence.tokens().get(end).lemma());
    }

    /// "one of them", "the two sides", "these three": numbers nobody would quote.
    private boolean isOrdinarySpeech(Quantity quantity) {
        double value = quantity.value().orElse(SMALL);
        boolean inWords = Character.isLetter(text.charAt(quantity.number().start()));
        if (value == 1) {
            return true;
        }
        if (value == 0 && inWords) {
            return true;
        }
        boolean definite =
                tokenBefore(quantity.span().start(), 1)
                        .filter(
                                token ->
                                        token.tag().equals("PRP$")
                                                || token.tag().equals("POS")
                                                || isDefinite(token))
                        .isPresent();
        return inWords && value < DOZEN && definite && quantity.bound() == Bound.EXACT;
    }

    private static boolean isDefinite(Token token) {
        return switch (token.word().toLowerCase(Locale.ROOT)) {
            case "the",
                    "these",
                    "those",
                    "all",
                    "any",
                    "other",
                    "last",
                    "first",
                    "next",
                    "another",
                    "between",
                    "either" ->
                    true;
            default -> false;
        };
    }

    /// "Flight 370", "Article 50", "No. 10", "10 Downing Street", "Title 42".
    private boolean isLabel(Quantity quantity, Optional<CountedNoun> noun) {
        boolean digits = Character.isDigit(text.charAt(quantity.number().start()));
        String written = quantity.number().of(text);
        boolean bare = digits && written.chars().allMatch(Character::isDigit);
        boolean plural = noun.filter(CountedNoun::plural).isPresent();
        return bare && quantity.bound() == Bound.EXACT && !plural;
    }

    /// A number without a noun: a large one, one with a bound, or a fraction still says something.
    private boolean standsAlone(Quantity quantity) {
        double value = quantity.value().orElse(quantity.high().orElse(0));
        boolean fraction = value > 0 && value < 1;
        return quantity.bound() != Bound.EXACT || value >= 1000 || fraction;
    }
}
