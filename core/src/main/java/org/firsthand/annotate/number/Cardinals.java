package org.firsthand.annotate.number;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.firsthand.annotate.number.NumberWords.Entry;
import org.firsthand.annotate.number.NumberWords.Role;

/// Reads one whole number or decimal, in digits, words or both, from a given lexeme on.
final class Cardinals {

    /// A value and the lexeme behind it.
    ///
    /// @param last the role of its last word, which decides what may follow
    record Part(double value, int end, Role last, boolean inWords) {}

    private static final double MAX_DIGITS = 300;

    private final String text;
    private final List<Lexeme> lexemes;

    Cardinals(String text, List<Lexeme> lexemes) {
        this.text = text;
        this.lexemes = lexemes;
    }

    Optional<Part> read(int at) {
        Lexeme first = lexemes.get(at);
        if (first.isDigits()) {
            return digits(at).map(this::scaled);
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
        return Optional.empty();
    }

    /// True for "a" and "an", which count as one before "hundred" or "third".
    boolean isOne(int at) {
        return lexemes.get(at).is("a") || lexemes.get(at).is("an");
    }

    private Optional<Part> digits(int at) {
        Lexeme lexeme = lexemes.get(at);
        if (lexeme.span().length() > MAX_DIGITS) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(lexeme.word().replace(",", ""));
        int end = at + 1;
        if (digits.length() <= 3 && digits.indexOf(".") < 0) {
            while (end < lexemes.size() && isSpacedGroup(end)) {
                digits.append(lexemes.get(end).word());
                end++;
            }
        }
        if (digits.length() > MAX_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(new Part(Double.parseDouble(digits.toString()), end, Role.UNIT, false));
    }

    /// "1 250 000": three digits behind one space, as ISO 31-0 groups them.
    private boolean isSpacedGroup(int at) {
        Lexeme group = lexemes.get(at);
        String whole = group.word();
        int point = whole.indexOf('.');
        return group.isDigits()
                && group.spaced()
                && (point < 0 ? whole.length() == 3 : point == 3)
                && whole.indexOf(',') < 0
                && lexemes.get(at - 1).span().end() + 1 == group.span().start();
    }

    /// Takes "million", "k", "hundred", "dozen" behind digits.
    private Part scaled(Part digits) {
        int end = digits.end();
        double value = digits.value();
        Role last = Role.UNIT;
        while (end < lexemes.size()) {
            int word = lexemes.get(end).is("-") && end + 1 < lexemes.size() ? end + 1 : end;
            Entry entry = NumberWords.of(lexemes.get(word));
            boolean scales =
                    entry.role() == Role.MAGNITUDE
                            || (last == Role.UNIT
                                    && (entry.role() == Role.HUNDRED
                                            || entry.role() == Role.DOZEN
                                            || (word == end && isShort(word))));
            if (!scales) {
                break;
            }
            value *= entry.value();
            end = word + 1;
            last = entry.role();
        }
        return new Part(value, end, last, false);
    }

    /// A magnitude of one or two letters stands close to its digits, and not every case will do:
    /// "10M" is ten million, "10m" ten metres.
    private boolean isShort(int at) {
        Lexeme lexeme = lexemes.get(at);
        if (NumberWords.of(lexeme).role() != Role.SHORT) {
            return false;
        }
        String written = lexeme.span().of(text);
        return switch (lexeme.word()) {
            case "m", "mm", "t" ->
                    !lexeme.spaced() && written.equals(written.toUpperCase(Locale.ROOT));
            case "b" -> !lexeme.spaced();
            default -> true;
        };
    }

    private Part words(int start, double initial, Role before) {
        double total = 0;
        double group = initial;
        double lowest = Double.MAX_VALUE;
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
                case UNIT, TEN -> group += entry.value();
                case HUNDRED -> group *= entry.value();
                case DOZEN -> group *= entry.value();
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
        return scaled(decimal);
    }
}
