package org.firsthand.annotate.time.grammar;

import java.util.Optional;
import java.util.regex.Pattern;
import org.firsthand.annotate.number.Lexeme;
import org.firsthand.annotate.number.NumberMention;
import org.firsthand.annotate.time.grammar.Lexicon.Filling;

/// Fills the slots that numbers fill: days of a month, years, hours, amounts.
public final class NumberSlots {

    private static final int MAX_COUNT = 999;
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])\\.[0-5]\\d");

    private NumberSlots() {}

    /// What fills `slot` at `at`, or [Lexicon#NOTHING].
    public static Filling at(Slot slot, Words words, int at) {
        if (!words.has(at)) {
            return Lexicon.NOTHING;
        }
        return switch (slot) {
            case DAY -> day(words, at, false);
            case DAY_ORDINAL -> day(words, at, true);
            case CLOSING_DAY -> closing(words, day(words, at, true));
            case MONTH_NUMBER -> whole(words, at, 1, 12, 2);
            case YEAR -> YearSlots.year(words, at);
            case BARE_YEAR -> YearSlots.bareYear(words, at);
            case SHORT_YEAR -> YearSlots.shortYear(words, at);
            case TEN_YEAR -> YearSlots.tenYear(words, at);
            case YEAR_WORDS -> YearSlots.led(words, at);
            case COMPACT_DATE -> YearSlots.compact(words, at);
            case NUMBER, NUMBER2 -> number(words, at);
            case NTH -> nth(words, at);
            case NTH_COUNT -> count(words, at);
            case QUARTERS -> quarters(words, at);
            case WEEK_NUMBER -> whole(words, at, 1, 53, 2);
            case DAY_WORDS -> dayWords(words, at);
            case HOUR_POINT -> hourPoint(words, at);
            case QUARTER_ORDINAL -> ordinal(words, at, 4);
            case HALF_ORDINAL -> ordinal(words, at, 2);
            case CENTURY_ORDINAL -> ordinal(words, at, 30);
            case QUARTER_CODE -> code(words, at, "q", 4);
            case HALF_CODE -> code(words, at, "h", 2);
            case DECADE_YEAR -> YearSlots.decade(words, at);
            case HOUR -> hour(words, at);
            case HOUR_MINUTE -> hourMinute(words, at);
            case MINUTE -> whole(words, at, 0, 59, 2);
            default -> Lexicon.at(slot, words, at);
        };
    }

    static Filling whole(Words words, int at, int low, int high, int maxLength) {
        Lexeme lexeme = words.at(at);
        if (!lexeme.isDigits() || lexeme.word().length() > maxLength || !digitsOnly(lexeme)) {
            return Lexicon.NOTHING;
        }
        int value = Integer.parseInt(lexeme.word());
        boolean letters = words.attached(at + 1) && words.at(at + 1).isWord();
        return value < low || value > high || (letters && maxLength > 2)
                ? Lexicon.NOTHING
                : new Filling(value, at + 1);
    }

    static boolean digitsOnly(Lexeme lexeme) {
        return lexeme.word().chars().allMatch(Character::isDigit);
    }

    private static Filling day(Words words, int at, boolean ordinalOnly) {
        Optional<NumberMention> ordinal = words.ordinal(at, 31);
        if (ordinal.isPresent()) {
            return filling(ordinal.get());
        }
        if (ordinalOnly) {
            return Lexicon.NOTHING;
        }
        Filling filling = whole(words, at, 1, 31, 2);
        boolean more =
                words.attached(at + 1) && (words.is(at + 1, "%") || words.at(at + 1).isWord());
        return more ? Lexicon.NOTHING : filling;
    }

    static Filling filling(NumberMention number) {
        return new Filling(number.value(), number.to());
    }

    /// A day that nothing follows which it could count or order.
    private static Filling closing(Words words, Filling day) {
        boolean open =
                words.has(day.end())
                        && (words.at(day.end()).isDigits()
                                || words.is(day.end(), "-")
                                || (words.at(day.end()).isWord()
                                        && !words.is(day.end(), "at")
                                        && !words.is(day.end(), "around")));
        return open ? Lexicon.NOTHING : day;
    }

    private static Filling number(Words words, int at) {
        return words.number(at)
                .filter(number -> number.kind() != NumberMention.Kind.ORDINAL)
                .filter(number -> number.value() >= 0)
                .map(NumberSlots::filling)
                .orElse(Lexicon.NOTHING);
    }

    private static Filling ordinal(Words words, int at, int high) {
        if (words.is(at, "last") && high == 4) {
            return new Filling(4, at + 1);
        }
        return words.ordinal(at, high).map(NumberSlots::filling).orElse(Lexicon.NOTHING);
    }

    /// "the third week", "the last two weeks".
    private static Filling nth(Words words, int at) {
        return words.is(at, "last") || words.is(at, "final")
                ? new Filling(-1, at + 1)
                : ordinal(words, at, 366);
    }

    private static Filling count(Words words, int at) {
        Filling number = number(words, at);
        boolean whole = number.value() == Math.rint(number.value()) && number.value() >= 1;
        return whole && number.value() <= MAX_COUNT ? number : Lexicon.NOTHING;
    }

    /// "three quarters", which as a fraction would be 0.75.
    private static Filling quarters(Words words, int at) {
        return words.number(at)
                .filter(number -> number.kind() == NumberMention.Kind.FRACTION)
                .filter(number -> words.is(number.to() - 1, "quarters"))
                .map(number -> new Filling(Math.rint(4 * number.value()), number.to()))
                .filter(filling -> filling.value() >= 1 && filling.value() <= MAX_COUNT)
                .orElse(Lexicon.NOTHING);
    }

    /// "twenty five", as a day beside a month and a year.
    private static Filling dayWords(Words words, int at) {
        return words.number(at)
                .filter(number -> words.at(at).isWord())
                .filter(number -> number.kind() == NumberMention.Kind.CARDINAL)
                .filter(number -> number.value() >= 1 && number.value() <= 31)
                .filter(number -> number.value() == Math.rint(number.value()))
                .map(NumberSlots::filling)
                .orElse(Lexicon.NOTHING);
    }

    /// "8.30" as 830.
    private static Filling hourPoint(Words words, int at) {
        Lexeme lexeme = words.at(at);
        if (!lexeme.isDigits() || !CLOCK.matcher(lexeme.word()).matches()) {
            return Lexicon.NOTHING;
        }
        return new Filling(Integer.parseInt(lexeme.word().replace(".", "")), at + 1);
    }

    /// "Q3", "H1".
    private static Filling code(Words words, int at, String letter, int high) {
        return words.is(at, letter) && words.attached(at + 1)
                ? whole(words, at + 1, 1, high, 1)
                : Lexicon.NOTHING;
    }

    /// "0430", before the name of a time zone.
    private static Filling hourMinute(Words words, int at) {
        Filling digits = whole(words, at, 0, 2359, 4);
        boolean four = words.at(at).word().length() == 4;
        return four && digits.end() > 0 && digits.value() % 100 < 60 ? digits : Lexicon.NOTHING;
    }

    private static Filling hour(Words words, int at) {
        Filling digits = whole(words, at, 0, 24, 2);
        if (digits.end() > 0) {
            return digits;
        }
        return words.number(at)
                .filter(number -> number.kind() == NumberMention.Kind.CARDINAL)
                .filter(number -> words.at(at).isWord())
                .filter(number -> number.value() >= 1 && number.value() <= 12)
                .filter(number -> number.value() == Math.rint(number.value()))
                .map(NumberSlots::filling)
                .orElse(Lexicon.NOTHING);
    }
}
