package org.firsthand.annotate.number;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.firsthand.annotate.number.Cardinals.Part;
import org.firsthand.annotate.number.NumberMention.Kind;
import org.firsthand.annotate.number.NumberWords.Entry;
import org.firsthand.annotate.number.NumberWords.Role;
import org.firsthand.text.ResourceLines;

/// Reads halves, thirds and shares, alone and behind a whole number.
final class Fractions {

    private static final double TEN = 10;
    private static final double HUNDRED = 100;

    private static final String FRACTION_SIGNS = "¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final double[] FRACTION_VALUES = {
        1 / 4.0, 1 / 2.0, 3 / 4.0, 1 / 3.0, 2 / 3.0, 1 / 5.0, 2 / 5.0, 3 / 5.0, 4 / 5.0, 1 / 6.0,
        5 / 6.0, 1 / 8.0, 3 / 8.0, 5 / 8.0, 7 / 8.0
    };

    /// Words that may stand behind "a third" where it is a share.
    private static final Set<String> CLOSERS =
            Set.copyOf(ResourceLines.read(Fractions.class, "fraction-closers.txt"));

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
        return CLOSERS.contains(lexemes.get(at).word());
    }

    /// "half", "half a dozen", "half a million"; not the second half of a match.
    Optional<NumberMention> half(int at) {
        OptionalDouble sign = sign(at);
        if (sign.isPresent()) {
            return Optional.of(line.mention(at, at + 1, sign.getAsDouble(), Kind.FRACTION));
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
        Optional<NumberMention> one = oneOverNumeral(from, upper);
        if (one.isPresent()) {
            return one;
        }
        int at = line.behindHyphen(end);
        Entry lower = line.entry(at);
        if (lower.role() != Role.ORDINAL) {
            return Optional.empty();
        }
        double ending = upper.value() % HUNDRED;
        if (lower.plural()
                && lower.value() < TEN
                && upper.last() == Role.TEN
                && upper.value() > ending
                && !line.is(end - 2, "and")) {
            double value = (upper.value() - ending) / (ending + lower.value());
            return Optional.of(line.mention(from, at + 1, value, Kind.FRACTION));
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

    /// "one one-thousandth", "one one hundred and fifth".
    private Optional<NumberMention> oneOverNumeral(int from, Part upper) {
        int at = line.behindHyphen(upper.end());
        boolean follows = upper.inWords() && upper.value() == 1 && at < lexemes.size();
        if (!follows || line.entry(at).role() != Role.UNIT) {
            return Optional.empty();
        }
        return cardinals
                .read(at)
                .filter(Part::inWords)
                .flatMap(
                        part -> {
                            int high = line.behindHyphen(part.end());
                            int last = line.is(high, "and") ? high + 1 : high;
                            Entry lower = line.entry(last);
                            double below =
                                    part.last() == Role.UNIT
                                            ? part.value() * lower.value()
                                            : part.value() + lower.value();
                            boolean fits = lower.role() == Role.ORDINAL && !lower.plural();
                            return fits
                                    ? Optional.of(
                                            line.mention(from, last + 1, 1 / below, Kind.FRACTION))
                                    : Optional.empty();
                        });
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
        double below = Double.parseDouble(lower.plainDigits());
        boolean common =
                below >= 2 && upper < below && (below <= 10 || below % 4 == 0 || below == 100);
        return common
                ? Optional.of(line.mention(from, slash + 2, upper / below, Kind.FRACTION))
                : Optional.empty();
    }

    /// What a sign such as ½ at `at` is worth.
    OptionalDouble sign(int at) {
        String word = lexemes.get(at).word();
        int sign = word.length() == 1 ? FRACTION_SIGNS.indexOf(word.charAt(0)) : -1;
        return sign < 0 ? OptionalDouble.empty() : OptionalDouble.of(FRACTION_VALUES[sign]);
    }
}
