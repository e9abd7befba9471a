package org.firsthand.annotate.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.number.Cardinals.Part;
import org.firsthand.annotate.number.NumberMention.Kind;
import org.firsthand.annotate.number.NumberWords.Entry;
import org.firsthand.annotate.number.NumberWords.Role;
import org.firsthand.text.Span;

/// Finds all numbers of a text. Immutable.
public final class NumberReader {

    private static final String FRACTION_SIGNS = "¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final double[] FRACTION_VALUES = {
        1 / 4.0, 1 / 2.0, 3 / 4.0, 1 / 3.0, 2 / 3.0, 1 / 5.0, 2 / 5.0, 3 / 5.0, 4 / 5.0, 1 / 6.0,
        5 / 6.0, 1 / 8.0, 3 / 8.0, 5 / 8.0, 7 / 8.0
    };

    private static final Set<String> PREFIXES = Set.of("mid", "pre", "post", "late", "sub", "non");

    private static final Set<String> TIMES =
            Set.of(
                    "-",
                    ":",
                    "/",
                    "%",
                    "second",
                    "seconds",
                    "minute",
                    "minutes",
                    "hour",
                    "hours",
                    "day",
                    "days",
                    "week",
                    "weeks",
                    "month",
                    "months",
                    "year",
                    "years",
                    "decades",
                    "games",
                    "matches",
                    "innings",
                    "attempts",
                    "starts");

    /// What a word multiplies the digits before it by: 1,000,000 for "million", 1 for other words.
    public static double scale(Lexeme lexeme) {
        Entry entry = NumberWords.of(lexeme);
        return switch (entry.role()) {
            case HUNDRED, MAGNITUDE, DOZEN, SHORT -> entry.value();
            case UNIT, TEN, ORDINAL, NONE -> 1;
        };
    }

    /// True where digits or a number word stand at `at`.
    public static boolean isNumber(List<Lexeme> lexemes, int at) {
        if (at >= lexemes.size()) {
            return false;
        }
        Role role = NumberWords.of(lexemes.get(at)).role();
        return lexemes.get(at).isDigits() || role == Role.UNIT || role == Role.TEN;
    }

    /// The numbers of `lexemes`, which are of `text`, in order and apart from each other.
    ///
    /// Digits that hang on a letter in front ("G20", "F-16") are no numbers; digits with letters
    /// behind ("29km") are.
    public List<NumberMention> read(String text, List<Lexeme> lexemes) {
        Scan scan = new Scan(text, lexemes);
        List<NumberMention> found = new ArrayList<>();
        int at = 0;
        while (at < lexemes.size()) {
            Optional<NumberMention> mention = scan.at(at);
            mention.ifPresent(found::add);
            at = mention.map(NumberMention::to).orElse(at + 1);
        }
        return found;
    }

    private static final class Scan {

        private final List<Lexeme> lexemes;
        private final Cardinals cardinals;

        private Scan(String text, List<Lexeme> lexemes) {
            this.lexemes = lexemes;
            this.cardinals = new Cardinals(text, lexemes);
        }

        private Optional<NumberMention> at(int at) {
            if (isCode(at)) {
                return Optional.empty();
            }
            int sign = signed(at);
            int from = at + sign;
            Optional<NumberMention> half = sign == 0 ? half(at) : Optional.empty();
            if (half.isPresent()) {
                return half;
            }
            Optional<NumberMention> plain =
                    oneOver(from).or(() -> cardinals.read(from).map(part -> whole(from, part)));
            return plain.or(() -> sign == 0 ? ordinal(at) : Optional.empty())
                    .map(mention -> sign == 0 ? mention : negative(at, mention));
        }

        /// Part of a code: "G20", "F-16", "B2B".
        private boolean isCode(int at) {
            Lexeme lexeme = lexemes.get(at);
            if (!lexeme.isDigits() || lexeme.spaced() || at == 0) {
                return false;
            }
            Lexeme before = lexemes.get(at - 1);
            boolean hyphen = before.is("-") && !before.spaced() && at > 1;
            Lexeme letters = hyphen ? lexemes.get(at - 2) : before;
            return letters.isWord()
                    && NumberWords.of(letters).role() == Role.NONE
                    && !(hyphen
                            && (letters.word().length() > 4 || PREFIXES.contains(letters.word())));
        }

        /// 1 where a minus stands at `at`, else 0.
        private int signed(int at) {
            if (at + 1 >= lexemes.size()) {
                return 0;
            }
            Lexeme sign = lexemes.get(at);
            Lexeme next = lexemes.get(at + 1);
            boolean free = sign.spaced() || (at > 0 && isComparison(lexemes.get(at - 1)));
            boolean dash = (sign.is("-") || sign.is("−")) && free && next.isDigits();
            boolean close = dash && (!next.spaced() || at == 0);
            boolean word = sign.is("minus") || sign.is("negative");
            return close || word ? 1 : 0;
        }

        private static boolean isComparison(Lexeme lexeme) {
            return switch (lexeme.word()) {
                case "<", ">", "=", "(", "≤", "≥" -> true;
                default -> false;
            };
        }

        private NumberMention negative(int at, NumberMention mention) {
            return mention(at, mention.to(), -mention.value(), mention.kind());
        }

        private NumberMention mention(int from, int to, double value, Kind kind) {
            Span span =
                    new Span(lexemes.get(from).span().start(), lexemes.get(to - 1).span().end());
            return new NumberMention(span, value, kind, from, to);
        }

        private boolean is(int at, String word) {
            return at >= 0 && at < lexemes.size() && lexemes.get(at).is(word);
        }

        private Entry entry(int at) {
            return at < lexemes.size() ? NumberWords.of(lexemes.get(at)) : NumberWords.NONE;
        }

        private int behindHyphen(int at) {
            return is(at, "-") ? at + 1 : at;
        }

        /// A cardinal with what may follow it: a fraction, an ordinal ending, a denominator.
        private NumberMention whole(int from, Part part) {
            int end = part.end();
            if (!part.inWords()) {
                Lexeme next = end < lexemes.size() ? lexemes.get(end) : lexemes.get(from);
                if (end < lexemes.size() && !next.spaced() && isOrdinalEnding(next.word())) {
                    return mention(from, end + 1, part.value(), Kind.ORDINAL);
                }
            }
            Optional<NumberMention> fraction = fraction(from, part);
            if (fraction.isPresent()) {
                return fraction.get();
            }
            Optional<Part> mixed = mixed(part);
            if (mixed.isPresent()) {
                Part sum = scaledWord(mixed.get());
                return mention(from, sum.end(), sum.value(), Kind.CARDINAL);
            }
            return shareOf(from, part)
                    .orElseGet(() -> mention(from, end, part.value(), Kind.CARDINAL));
        }

        /// "one in five", "two out of three", "one over twenty".
        private Optional<NumberMention> shareOf(int from, Part upper) {
            int at = upper.end();
            boolean outOf = is(at, "out") && is(at + 1, "of");
            int lower = outOf ? at + 2 : at + 1;
            boolean linked = outOf || is(at, "in") || is(at, "over");
            if (!linked || lower >= lexemes.size() || upper.value() >= 100) {
                return Optional.empty();
            }
            return cardinals
                    .read(lower)
                    .filter(part -> part.value() > upper.value() && part.value() < 1000)
                    .filter(part -> part.value() >= 3 && part.value() == Math.rint(part.value()))
                    .filter(part -> !is(at, "over") || !hasWord(part.end()))
                    .filter(part -> !is(at, "in") || !isTimeOrCode(part.end()))
                    .map(
                            part ->
                                    mention(
                                            from,
                                            part.end(),
                                            upper.value() / part.value(),
                                            Kind.FRACTION));
        }

        private boolean hasWord(int at) {
            return at < lexemes.size() && lexemes.get(at).isWord();
        }

        /// Behind "killed three in 10": units of time and signs make it no share.
        private boolean isTimeOrCode(int at) {
            return at < lexemes.size() && TIMES.contains(lexemes.get(at).word());
        }

        private static boolean isOrdinalEnding(String word) {
            return switch (word) {
                case "st", "nd", "rd", "th" -> true;
                default -> false;
            };
        }

        /// "3/4", "two thirds", "one-fifth"; also "twenty-first", which is an ordinal.
        private Optional<NumberMention> fraction(int from, Part upper) {
            int end = upper.end();
            if (!upper.inWords() && is(end, "/") && end + 1 < lexemes.size()) {
                return slashed(from, upper.value(), end);
            }
            int at = behindHyphen(end);
            Entry lower = entry(at);
            if (lower.role() != Role.ORDINAL) {
                return Optional.empty();
            }
            boolean second = lower.value() < 3;
            boolean compound =
                    upper.inWords()
                            && !lower.plural()
                            && ((upper.last() == Role.TEN && lower.value() < 10)
                                    || upper.last() == Role.HUNDRED
                                    || upper.last() == Role.MAGNITUDE);
            if (compound && !lexemes.get(at).is("quarter")) {
                return Optional.of(
                        mention(from, at + 1, upper.value() + lower.value(), Kind.ORDINAL));
            }
            if (second || (!lower.plural() && upper.value() != 1)) {
                return Optional.empty();
            }
            if (!upper.inWords() && upper.value() >= 100) {
                return Optional.empty();
            }
            return Optional.of(mention(from, at + 1, upper.value() / lower.value(), Kind.FRACTION));
        }

        private Optional<NumberMention> slashed(int from, double upper, int slash) {
            Lexeme lower = lexemes.get(slash + 1);
            boolean more = is(slash + 2, "/");
            if (!lower.isDigits()
                    || more
                    || lower.span().length() > 3
                    || (from > 0 && is(from - 1, "/"))) {
                return Optional.empty();
            }
            double below = Double.parseDouble(lower.word().replace(",", ""));
            boolean common =
                    below >= 2 && upper < below && (below <= 10 || below % 4 == 0 || below == 100);
            return common
                    ? Optional.of(mention(from, slash + 2, upper / below, Kind.FRACTION))
                    : Optional.empty();
        }

        /// What a whole number with a fraction behind it comes to: "10 1/2", "5½", "one and a
        /// half".
        private Optional<Part> mixed(Part whole) {
            int at = whole.end();
            if (at >= lexemes.size()) {
                return Optional.empty();
            }
            int sign = sign(at);
            if (!whole.inWords() && sign >= 0) {
                return Optional.of(
                        new Part(whole.value() + FRACTION_VALUES[sign], at + 1, Role.UNIT, false));
            }
            if (!whole.inWords() && lexemes.get(at).isDigits() && lexemes.get(at).spaced()) {
                return cardinals
                        .read(at)
                        .flatMap(upper -> fraction(at, upper))
                        .filter(part -> part.kind() == Kind.FRACTION && part.value() < 1)
                        .map(part -> added(whole, part));
            }
            int and = behindHyphen(at);
            int next = is(and, "and") ? behindHyphen(and + 1) : -1;
            if (next < 0 || next >= lexemes.size()) {
                return Optional.empty();
            }
            if (cardinals.isOne(next) && is(behindHyphen(next + 1), "half")) {
                return Optional.of(
                        new Part(whole.value() + 0.5, behindHyphen(next + 1) + 1, Role.UNIT, true));
            }
            return oneOver(next)
                    .or(() -> cardinals.read(next).flatMap(upper -> fraction(next, upper)))
                    .filter(part -> part.kind() == Kind.FRACTION && part.value() < 1)
                    .map(part -> added(whole, part));
        }

        private static Part added(Part whole, NumberMention part) {
            return new Part(whole.value() + part.value(), part.to(), Role.UNIT, whole.inWords());
        }

        private int sign(int at) {
            String word = lexemes.get(at).word();
            return word.length() == 1 ? FRACTION_SIGNS.indexOf(word.charAt(0)) : -1;
        }

        private Part scaledWord(Part part) {
            Entry next = entry(behindHyphen(part.end()));
            return next.role() == Role.MAGNITUDE || next.role() == Role.DOZEN
                    ? new Part(
                            part.value() * next.value(),
                            behindHyphen(part.end()) + 1,
                            next.role(),
                            part.inWords())
                    : part;
        }

        /// "a third", "a quarter", unless a noun follows: "a third man" is an ordinal.
        private Optional<NumberMention> oneOver(int at) {
            if (at + 1 >= lexemes.size() || !cardinals.isOne(at)) {
                return Optional.empty();
            }
            Entry lower = entry(at + 1);
            boolean fits = lower.role() == Role.ORDINAL && lower.value() > 2;
            if (!fits || entry(at + 2).role() != Role.NONE || !closes(at + 2)) {
                return Optional.empty();
            }
            return Optional.of(mention(at, at + 2, 1 / lower.value(), Kind.FRACTION));
        }

        private boolean closes(int at) {
            if (at >= lexemes.size() || !lexemes.get(at).isWord()) {
                return !is(at, "-");
            }
            return switch (lexemes.get(at).word()) {
                case "of",
                        "the",
                        "to",
                        "in",
                        "as",
                        "more",
                        "less",
                        "from",
                        "on",
                        "at",
                        "or",
                        "and",
                        "were",
                        "are",
                        "was",
                        "is",
                        "have",
                        "said",
                        "by",
                        "over",
                        "since" ->
                        true;
                default -> false;
            };
        }

        /// "half", "half a dozen", "half a million"; not the second half of a match.
        private Optional<NumberMention> half(int at) {
            int sign = sign(at);
            if (sign >= 0) {
                return Optional.of(mention(at, at + 1, FRACTION_VALUES[sign], Kind.FRACTION));
            }
            boolean led = cardinals.isOne(at) && is(at + 1, "half");
            int half = led ? at + 1 : at;
            if (!is(half, "half")) {
                return Optional.empty();
            }
            int next = half + 1;
            int noun =
                    next < lexemes.size() && cardinals.isOne(next) ? next + 1 : behindHyphen(next);
            Entry scale = entry(noun);
            if (scale.role() == Role.MAGNITUDE || scale.role() == Role.DOZEN) {
                return Optional.of(mention(at, noun + 1, scale.value() / 2, Kind.CARDINAL));
            }
            boolean ranked =
                    at > 0
                            && (NumberWords.of(lexemes.get(at - 1)).role() == Role.ORDINAL
                                    || is(at - 1, "latter")
                                    || is(at - 1, "other"));
            if (ranked || is(next, "-")) {
                return Optional.empty();
            }
            return Optional.of(mention(at, next, 0.5, Kind.FRACTION));
        }

        private Optional<NumberMention> ordinal(int at) {
            Entry entry = entry(at);
            return entry.role() == Role.ORDINAL && !entry.plural() && !is(at, "quarter")
                    ? Optional.of(mention(at, at + 1, entry.value(), Kind.ORDINAL))
                    : Optional.empty();
        }
    }
}
