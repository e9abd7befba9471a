package org.firsthand.annotate.time.grammar;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.number.Lexeme;
import org.firsthand.annotate.number.NumberMention;
import org.firsthand.annotate.time.grammar.Lexicon.Filling;

/// Fills the slots that years and decades fill.
final class YearSlots {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    /// Two digits below it are of this century, where the year stands in a date of digits.
    private static final int PIVOT = 40;

    private static final int COMPACT_LENGTH = "20240110".length();

    private static final WordClasses BESIDE_YEAR =
            WordClasses.read(YearSlots.class, "beside-years.txt");
    private static final Set<String> BEFORE_YEAR = BESIDE_YEAR.of("before");
    private static final Set<String> BEHIND_YEAR = BESIDE_YEAR.of("behind");

    private YearSlots() {}

    /// Four digits, or a year in words: "nineteen ninety six", "two thousand and five".
    static Filling year(Words words, int at) {
        Filling digits = NumberSlots.whole(words, at, FIRST_YEAR, LAST_YEAR, 4);
        return digits.end() > 0 ? digits : inWords(words, at);
    }

    /// A year in words that stands alone, behind a word that leads years.
    static Filling led(Words words, int at) {
        boolean led =
                words.is(at - 1, "in")
                        || words.is(at - 1, "since")
                        || words.is(at - 1, "until")
                        || words.is(at - 1, "by");
        return led ? inWords(words, at) : Lexicon.NOTHING;
    }

    private static Filling inWords(Words words, int at) {
        Optional<NumberMention> first = words.number(at).filter(YearSlots::isCardinal);
        if (first.isEmpty() || !words.at(at).isWord()) {
            return Lexicon.NOTHING;
        }
        double hundreds = first.get().value();
        Optional<NumberMention> second =
                words.number(first.get().to())
                        .filter(YearSlots::isCardinal)
                        .filter(number -> words.at(number.from()).isWord())
                        .filter(number -> number.value() >= 10 && number.value() <= 99);
        if (hundreds >= 11 && hundreds <= 20 && second.isPresent()) {
            return closed(words, 100 * hundreds + second.get().value(), second.get().to());
        }
        boolean year = hundreds >= 1100 && hundreds <= LAST_YEAR && first.get().to() > at + 1;
        return year ? closed(words, hundreds, first.get().to()) : Lexicon.NOTHING;
    }

    private static boolean isCardinal(NumberMention number) {
        return number.kind() == NumberMention.Kind.CARDINAL
                && number.value() == Math.rint(number.value());
    }

    /// A noun behind it makes it a count: "in two thousand homes".
    private static Filling closed(Words words, double year, int end) {
        boolean noun =
                words.has(end)
                        && words.at(end).isWord()
                        && !BEHIND_YEAR.contains(words.at(end).word());
        return noun ? Lexicon.NOTHING : new Filling(year, end);
    }

    /// "87", where the rule says that it can only be a year.
    static Filling tenYear(Words words, int at) {
        Filling ten = plainTen(words, at);
        boolean two = words.at(at).word().length() == 2 && !words.is(at + 1, "%");
        boolean counts = !words.is(at - 1, "/") && words.has(at + 1) && words.at(at + 1).isWord();
        return ten.end() < 0 || !two || counts
                ? Lexicon.NOTHING
                : new Filling(ten.value() + (ten.value() < PIVOT ? 2000 : 1900), ten.end());
    }

    /// "20240110".
    static Filling compact(Words words, int at) {
        Lexeme lexeme = words.at(at);
        if (lexeme.word().length() != COMPACT_LENGTH || !NumberSlots.digitsOnly(lexeme)) {
            return Lexicon.NOTHING;
        }
        int digits = Integer.parseInt(lexeme.word());
        int year = digits / 10_000;
        int month = digits / 100 % 100;
        boolean date =
                year >= 1900
                        && year <= LAST_YEAR
                        && month >= 1
                        && month <= 12
                        && YearMonth.of(year, month).isValidDay(digits % 100);
        return date ? new Filling(digits, at + 1) : Lexicon.NOTHING;
    }

    /// "1990s", "'90s".
    static Filling decade(Words words, int at) {
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
        if (!lexeme.isDigits() || !NumberSlots.digitsOnly(lexeme)) {
            return Lexicon.NOTHING;
        }
        int value = Integer.parseInt(lexeme.word());
        return value >= FIRST_YEAR && value <= LAST_YEAR
                ? new Filling(value, at + 1)
                : Lexicon.NOTHING;
    }

    private static Filling plainTen(Words words, int at) {
        Lexeme lexeme = words.at(at);
        return lexeme.isDigits() && NumberSlots.digitsOnly(lexeme)
                ? new Filling(Integer.parseInt(lexeme.word()), at + 1)
                : Lexicon.NOTHING;
    }

    static Filling shortYear(Words words, int at) {
        boolean apostrophe = words.is(at, "'") || words.is(at, "’") || words.is(at, "‘");
        if (!apostrophe || !words.has(at + 1) || words.at(at + 1).word().length() != 2) {
            return Lexicon.NOTHING;
        }
        Filling ten = plainTen(words, at + 1);
        return ten.end() < 0
                ? ten
                : new Filling(ten.value() + (ten.value() < 50 ? 2000 : 1900), ten.end());
    }

    /// Four digits that can only be a year: what stands beside them must not make them an amount.
    static Filling bareYear(Words words, int at) {
        Filling year = NumberSlots.whole(words, at, 1700, 2100, 4);
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
            case "-", "–" -> !words.is(at - 2, "post") && !words.is(at - 2, "pre");
            case "to", "and", "or", "than", "for", "as", "around", "," -> true;
            default -> false;
        };
    }
}
