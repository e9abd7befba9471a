package org.firsthand.annotate.number;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.number.Cardinals.Part;
import org.firsthand.annotate.number.NumberMention.Kind;
import org.firsthand.annotate.number.NumberWords.Entry;
import org.firsthand.annotate.number.NumberWords.Role;

/// Reads halves, thirds and shares, alone and behind a whole number.
final class Fractions {

    private static final String FRACTION_SIGNS = "¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final double[] FRACTION_VALUES = {
        1 / 4.0, 1 / 2.0, 3 / 4.0, 1 / 3.0, 2 / 3.0, 1 / 5.0, 2 / 5.0, 3 / 5.0, 4 / 5.0, 1 / 6.0,
        5 / 6.0, 1 / 8.0, 3 / 8.0, 5 / 8.0, 7 / 8.0
    };

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

    private final Line line;
    private final List<Lexeme> lexemes;
    private final Cardinals cardinals;

    Fractions(Line line, Cardinals cardinals) {
        this.line = line;
        this.lexemes = line.lexemes();
        this.cardinals = cardinals;
    }

    /// "a third", "a quarter", unless a noun follows: "a third man" is an ordinal.
    Optional<NumberMention> oneOver(int at) {
        if (at + 1 >= lexemes.size() || !cardinals.isOne(at)) {
            return Optional.empty();
        }
        Entry lower = line.entry(at + 1);
        boolean fits = lower.role() == Role.ORDINAL && lower.value() > 2;
        if (!fits || line.entry(at + 2).role() != Role.NONE || !closes(at + 2)) {
            return Optional.empty();
        }
        return Optional.of(line.mention(at, at + 2, 1 / lower.value(), Kind.FRACTION));
    }

    private boolean closes(int at) {
        if (at >= lexemes.size() || !lexemes.get(at).isWord()) {
            return !line.is(at, "-");
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
    Optional<NumberMention> half(int at) {
        int sign = sign(at);
        if (sign >= 0) {
            return Optional.of(line.mention(at, at + 1, FRACTION_VALUES[sign], Kind.FRACTION));
        }
        boolean led = cardinals.isOne(at) && line.is(at + 1, "half");
        int half = led ? at + 1 : at;
        if (!line.is(half, "half")) {
            return Optional.empty();
        }
        int next = half + 1;
        int noun =
                next < lexemes.size() && cardinals.isOne(next) ? next + 1 : line.behindHyphen(next);
        Entry scale = line.entry(noun);
        if (scale.role() == Role.MAGNITUDE || scale.role() == Role.DOZEN) {
            return Optional.of(line.mention(at, noun + 1, scale.value() / 2, Kind.CARDINAL));
        }
        boolean ranked =
                at > 0
                        && (NumberWords.of(lexemes.get(at - 1)).role() == Role.ORDINAL
                                || line.is(at - 1, "latter")
                                || line.is(at - 1, "other"));
        if (ranked || line.is(next, "-")) {
            return Optional.empty();
        }
        return Optional.of(line.mention(at, next, 0.5, Kind.FRACTION));
    }

    /// "3/4", "two thirds", "one-fifth"; also "twenty-first", which is an ordinal.
    Optional<NumberMention> fraction(int from, Part upper) {
        int end = upper.end();
        if (!upper.inWords() && line.is(end, "/") && end + 1 < lexemes.size()) {
            return slashed(from, upper.value(), end);
        }
        Optional<NumberMention> tens = overTens(from, upper);
        if (tens.isPresent()) {
            return tens;
        }
        int at = line.behindHyphen(end);
        Entry lower = line.entry(at);
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
                    line.mention(from, at + 1, upper.value() + lower.value(), Kind.ORDINAL));
        }
        if (second || (!lower.plural() && upper.value() != 1)) {
            return Optional.empty();
        }
        if (!upper.inWords() && upper.value() >= 100) {
            return Optional.empty();
        }
        return Optional.of(
                line.mention(from, at + 1, upper.value() / lower.value(), Kind.FRACTION));
    }

    /// "one twenty-fifth", "three twenty-firsts".
    private Optional<NumberMention> overTens(int from, Part upper) {
        int ten = line.behindHyphen(upper.end());
        int unit = line.behindHyphen(ten + 1);
        Entry tens = line.entry(ten);
        Entry units = line.entry(unit);
        boolean fits =
                tens.role() == Role.TEN
                        && units.role() == Role.ORDINAL
                        && units.value() < 10
                        && (upper.value() == 1 || lexemes.get(unit).word().endsWith("s"));
        return fits
                ? Optional.of(
                        line.mention(
                                from,
                                unit + 1,
                                upper.value() / (tens.value() + units.value()),
                                Kind.FRACTION))
                : Optional.empty();
    }

    private Optional<NumberMention> slashed(int from, double upper, int slash) {
        Lexeme lower = lexemes.get(slash + 1);
        boolean more = line.is(slash + 2, "/");
        if (!lower.isDigits()
                || more
                || lower.span().length() > 3
                || (from > 0 && line.is(from - 1, "/"))) {
            return Optional.empty();
        }
        double below = Double.parseDouble(lower.word().replace(",", ""));
        boolean common =
                below >= 2 && upper < below && (below <= 10 || below % 4 == 0 || below == 100);
        return common
                ? Optional.of(line.mention(from, slash + 2, upper / below, Kind.FRACTION))
                : Optional.empty();
    }

    /// "one in five", "two out of three", "one over twenty".
    Optional<NumberMention> shareOf(int from, Part upper) {
        int at = upper.end();
        boolean outOf = line.is(at, "out") && line.is(at + 1, "of");
        int lower = outOf ? at + 2 : at + 1;
        boolean linked = outOf || line.is(at, "in") || line.is(at, "over");
        if (!linked || lower >= lexemes.size() || upper.value() >= 100) {
            return Optional.empty();
        }
        return cardinals
                .read(lower)
                .filter(part -> part.value() > upper.value() && part.value() < 1000)
                .filter(part -> part.value() >= 3 && part.value() == Math.rint(part.value()))
                .filter(part -> !line.is(at, "over") || !hasWord(part.end()))
                .filter(part -> !line.is(at, "in") || !isTimeOrCode(part.end()))
                .map(
                        part ->
                                line.mention(
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

    /// What a whole number with a fraction behind it comes to: "10 1/2", "5½", "one and a half".
    Optional<Part> mixed(Part whole) {
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
        int and = line.behindHyphen(at);
        int next = line.is(and, "and") ? line.behindHyphen(and + 1) : -1;
        if (next < 0 || next >= lexemes.size()) {
            return Optional.empty();
        }
        if (cardinals.isOne(next) && line.is(line.behindHyphen(next + 1), "half")) {
            return Optional.of(
                    new Part(
                            whole.value() + 0.5, line.behindHyphen(next + 1) + 1, Role.UNIT, true));
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

    Part scaledWord(Part part) {
        Entry next = line.entry(line.behindHyphen(part.end()));
        return next.role() == Role.MAGNITUDE || next.role() == Role.DOZEN
                ? new Part(
                        part.value() * next.value(),
                        line.behindHyphen(part.end()) + 1,
                        next.role(),
                        part.inWords())
                : part;
    }
}
