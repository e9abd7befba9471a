package org.firsthand.annotate.time.grammar;

import org.firsthand.annotate.time.grammar.Lexicon.Filling;

import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.number.Lexeme;
import org.firsthand.annotate.number.NumberMention;

/// Fills the slots that numbers fill: days of a month, years, hours, amounts.
public final class NumberSlots {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private NumberSlots() {}

    /// What fills `slot` at `at`, or [Lexicon#NOTHING].
    public static Filling at(Slot slot, Words words, int at) {
        if (!words.has(at)) {
            return Lexicon.NOTHING;
        }
        return switch (slot) {
            case DAY -> day(words, at, false);
            case DAY_ORDINAL -> day(words, at, true);
            case MONTH_NUMBER -> whole(words, at, 1, 12, 2);
            case YEAR -> whole(words, at, FIRST_YEAR, LAST_YEAR, 4);
            case BARE_YEAR -> bareYear(words, at);
            case SHORT_YEAR -> shortYear(words, at);
            case NUMBER, NUMBER2 -> number(words, at);
            case QUARTER_ORDINAL -> ordinal(words, at, 4);
            case HALF_ORDINAL -> ordinal(words, at, 2);
            case CENTURY_ORDINAL -> ordinal(words, at, 30);
            case QUARTER_CODE -> code(words, at);
            case DECADE_YEAR -> decade(words, at);
            case HOUR -> hour(words, at);
            case HOUR_MINUTE -> hourMinute(words, at);
            case MINUTE -> whole(words, at, 0, 59, 2);
            default -> Lexicon.at(slot, words, at);
        };
    }

    private static Filling whole(Words words, int at, int low, int high, int maxLength) {
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

    private static boolean digitsOnly(Lexeme lexeme) {
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

    private static Filling filling(NumberMention number) {
        return new Filling(number.value(), number.to());
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

    private static Filling code(Words words, int at) {
        if (words.is(at, "q") && words.attached(at + 1)) {
            return whole(words, at + 1, 1, 4, 1);
        }
        return Lexicon.NOTHING;
    }

    /// "1990s", "'90s".
    private static Filling decade(Words words, int at) {
        boolean apostrophe = words.is(at, "'") || words.is(at, "’") || words.is(at, "‘");
        int digits = apostrophe ? at + 1 : at;
        if (!words.has(digits)) {
            return Lexicon.NOTHING;
        }
        int length = words.at(digits).word().length();
        Filling year =
                length == 4
                        ? plainYear(words, digits)
                        : length == 2 ? plainTen(words, digits) : Lexicon.NOTHING;
        int end = year.end();
        if (end > 0 && (words.is(end, "'") || words.is(end, "’"))) {
            end++;
        }
        return end > 0 && words.is(end, "s") && words.attached(end) && year.value() % 10 == 0
                ? new Filling(year.value(), end + 1)
                : Lexicon.NOTHING;
    }

    private static Filling plainYear(Words words, int at) {
        Lexeme lexeme = words.at(at);
        if (!lexeme.isDigits() || !digitsOnly(lexeme)) {
            return Lexicon.NOTHING;
        }
        int value = Integer.parseInt(lexeme.word());
        return value >= FIRST_YEAR && value <= LAST_YEAR
                ? new Filling(value, at + 1)
                : Lexicon.NOTHING;
    }

    private static Filling plainTen(Words words, int at) {
        Lexeme lexeme = words.at(at);
        return lexeme.isDigits() && digitsOnly(lexeme)
                ? new Filling(Integer.parseInt(lexeme.word()), at + 1)
                : Lexicon.NOTHING;
    }

    private static Filling shortYear(Words words, int at) {
        boolean apostrophe = words.is(at, "'") || words.is(at, "’") || words.is(at, "‘");
        if (!apostrophe || !words.has(at + 1) || words.at(at + 1).word().length() != 2) {
            return Lexicon.NOTHING;
        }
        Filling ten = plainTen(words, at + 1);
        return ten.end() < 0
                ? ten
                : new Filling(ten.value() + (ten.value() < 50 ? 2000 : 1900), ten.end());
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

    private static final WordClasses BESIDE_YEAR =
            WordClasses.read(NumberSlots.class, "beside-years.txt");
    private static final Set<String> BEFORE_YEAR = BESIDE_YEAR.of("before");
    private static final Set<String> BEHIND_YEAR = BESIDE_YEAR.of("behind");

    /// Four digits that can only be a year: what stands beside them must not make them an amount.
    private static Filling bareYear(Words words, int at) {
        Filling year = whole(words, at, 1700, 2100, 4);
        boolean alone = words.number(at).filter(number -> number.to() == at + 1).isPresent();
        if (year.end() < 0 || !alone) {
            return Lexicon.NOTHING;
        }
        boolean marked =
                at > 0
                        && (words.is(at - 1, "$")
                                || words.is(at - 1, "£")
                                || words.is(at - 1, "€")
                                || words.is(at - 1, "#")
                                || words.is(at - 1, "."));
        boolean unit =
                words.is(at + 1, "%")
                        || words.is(at + 1, "percent")
                        || words.is(at + 1, ":")
                        || (words.is(at + 1, ".") && words.attached(at + 2));
        if (marked || unit) {
            return Lexicon.NOTHING;
        }
        boolean led = at == 0 || BEFORE_YEAR.contains(words.at(at - 1).word());
        boolean noun =
                words.has(at + 1)
                        && words.at(at + 1).isWord()
                        && !words.capital(at + 1)
                        && !BEHIND_YEAR.contains(words.at(at + 1).word());
        boolean strong = led && !weakLead(words, at);
        return noun && !strong ? Lexicon.NOTHING : year;
    }

    private static boolean weakLead(Words words, int at) {
        if (at == 0) {
            return true;
        }
        return switch (words.at(at - 1).word()) {
            case "to", "and", "or", "than", "for", "as", "around", "-", "–", "," -> true;
            default -> false;
        };
    }
}
