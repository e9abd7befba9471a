package org.firsthand.annotate.number;

import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.number.NumberWords.Entry;
import org.firsthand.annotate.number.NumberWords.Role;

/// Reads one whole number or decimal, in digits, words or both, from a given lexeme on.
final class Cardinals {

    /// A value and the lexeme behind it.
    ///
    /// @param last the role of its last word, which decides what may follow
    record Part(double value, int end, Role last, boolean inWords) {}

    private final List<Lexeme> lexemes;
    private final DigitNumerals digits;

    Cardinals(String text, List<Lexeme> lexemes) {
        this.lexemes = lexemes;
        this.digits = new DigitNumerals(text, lexemes);
    }

    Optional<Part> read(int at) {
        Lexeme first = lexemes.get(at);
        if (first.isDigits()) {
            return digits.read(at);
        }
        Entry entry = NumberWords.of(first);
        if (entry.role() == Role.UNIT || entry.role() == Role.TEN) {
            return Optional.of(words(at, 0, Role.NONE));
        }
        if (isOne(at) && at + 1 < lexemes.size()) {
            Role next = NumberWords.of(lexemes.get(at + 1)).role();
            boolean singular = !lexemes.get(at + 1).word().endsWith("s");
            if (singular
                    && (next == Role.HUNDRED || next == Role.MAGNITUDE || next == Role.DOZEN)) {
                return Optional.of(words(at + 1, 1, Role.UNIT));
            }
        }
        return entry.role() == Role.DOZEN && isWholeDozen(at)
                ? Optional.of(new Part(entry.value(), at + 1, Role.DOZEN, true))
                : Optional.empty();
    }

    /// "the dozen boats", "another dozen", "dozen cranes": one of them, where no word before makes
    /// it many or a part.
    private boolean isWholeDozen(int at) {
        if (!lexemes.get(at).is("dozen")) {
            return false;
        }
        return at == 0
                || switch (lexemes.get(at - 1).word()) {
                    case "few", "several", "many", "couple", "of", "half", "-", "how", "by" ->
                            false;
                    default -> true;
                };
    }

    /// True for "a" and "an", which count as one before "hundred" or "third".
    boolean isOne(int at) {
        return lexemes.get(at).is("a") || lexemes.get(at).is("an");
    }

    private Part words(int start, double initial, Role before) {
        double total = 0;
        double group = initial;
        double lowest = Double.MAX_VALUE;
        double beforeAnd = 0;
        Role last = before;
        int at = start;
        int end = start;
        while (at < lexemes.size()) {
            Lexeme lexeme = lexemes.get(at);
            Entry entry = NumberWords.of(lexeme);
            boolean joined = at > end;
            if (joined && isUpperHalf(at)) {
                break;
            }
            boolean fits =
                    switch (entry.role()) {
                        case UNIT ->
                                last == Role.NONE
                                        || (last == Role.TEN
                                                && entry.value() >= 1
                                                && entry.value() <= 9
                                                && group % 10 == 0)
                                        || last == Role.HUNDRED
                                        || last == Role.MAGNITUDE;
                        case TEN ->
                                last == Role.NONE || last == Role.HUNDRED || last == Role.MAGNITUDE;
                        case HUNDRED -> group >= 1 && group < 100 && last != Role.HUNDRED;
                        case MAGNITUDE -> last != Role.NONE;
                        case DOZEN -> last != Role.NONE && last != Role.MAGNITUDE;
                        case SHORT, ORDINAL, NONE -> false;
                    };
            if (!fits) {
                break;
            }
            switch (entry.role()) {
                case UNIT, TEN -> {
                    beforeAnd = joined ? group : beforeAnd;
                    group += entry.value();
                }
                case HUNDRED -> group *= entry.value();
                case DOZEN -> group = beforeAnd + (group - beforeAnd) * entry.value();
                case MAGNITUDE -> {
                    if (entry.value() < lowest && group > 0) {
                        total += group * entry.value();
                    } else {
                        total = (total + group) * entry.value();
                    }
                    group = 0;
                    lowest = entry.value();
                }
                case SHORT, ORDINAL, NONE -> {}
            }
            last = entry.role();
            end = at + 1;
            at = end;
            if (last == Role.DOZEN) {
                break;
            }
            at = behindJoin(end, last, joined);
        }
        Part whole = new Part(total + group, end, last, true);
        return point(whole);
    }

    /// "three" in "one hundred and three quarters", which belongs to the fraction.
    private boolean isUpperHalf(int at) {
        if (at + 1 >= lexemes.size() || !lexemes.get(at - 1).is("and")) {
            return false;
        }
        Entry upper = NumberWords.of(lexemes.get(at));
        Entry lower = NumberWords.of(lexemes.get(at + 1));
        return upper.role() == Role.UNIT && lower.role() == Role.ORDINAL && lower.plural();
    }

    /// The place behind "and" or a hyphen, where the numeral may go on.
    private int behindJoin(int end, Role last, boolean joined) {
        if (end + 1 >= lexemes.size()) {
            return end;
        }
        Lexeme join = lexemes.get(end);
        if (join.is("-")
                && (last == Role.TEN || (!join.spaced() && !lexemes.get(end + 1).spaced()))) {
            return end + 1;
        }
        boolean high = last == Role.HUNDRED || last == Role.MAGNITUDE;
        return join.is("and") && high && !joined ? end + 1 : end;
    }

    /// "two point seven five".
    private Part point(Part whole) {
        int at = whole.end();
        if (at + 1 >= lexemes.size() || !lexemes.get(at).is("point")) {
            return whole;
        }
        StringBuilder decimals = new StringBuilder();
        int end = at + 1;
        while (end < lexemes.size() && decimals.length() < 12) {
            Entry entry = NumberWords.of(lexemes.get(end));
            boolean digit = entry.role() == Role.UNIT && entry.value() <= 9;
            boolean pair =
                    decimals.isEmpty() && (entry.role() == Role.TEN || entry.role() == Role.UNIT);
            if (!digit && !pair) {
                break;
            }
            if (!digit) {
                Part two = words(end, 0, Role.NONE);
                decimals.append((long) two.value());
                end = two.end();
                break;
            }
            decimals.append((long) entry.value());
            end++;
        }
        if (decimals.isEmpty()) {
            return whole;
        }
        double value = whole.value() + Double.parseDouble("0." + decimals);
        Part decimal = new Part(value, end, Role.UNIT, true);
        return digits.scaled(decimal);
    }
}
