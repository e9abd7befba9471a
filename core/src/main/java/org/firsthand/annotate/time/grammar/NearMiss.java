package org.firsthand.annotate.time.grammar;

import java.util.Set;
import org.firsthand.annotate.number.NumberMention;

/// Knows matches of the rules that only look like times.
public final class NearMiss {

    /// Below it an ordinal alone is oftener a place in an order than a day.
    private static final int FIRST_CLEAR_DAY = 4;

    /// A number has hardly more words.
    private static final int NUMBER_REACH = 5;

    private NearMiss() {}

    public static boolean is(Words words, TimeMatch match) {
        return switch (match.kind()) {
            case LENGTH ->
                    isAge(words, match)
                            || isPlace(words, match)
                            || isRate(words, match)
                            || isTitle(words, match);
            case DATE ->
                    isPartOfName(words, match)
                            || isOrder(words, match)
                            || DigitMiss.is(words, match);
            case WEEKDAY, HOLIDAY -> isPartOfName(words, match);
            case SET -> isCompound(words, match);
            case DECADE -> isLifetime(words, match);
            case REFERENCE ->
                    words.is(match.from() - 1, "-")
                            || isCompound(words, match)
                            || runsOn(words, match);
            case TIME -> words.is(match.from() - 1, "high");
            case LOOSE_TIME -> counts(words, match.to());
            case NUMBERED_WEEK -> words.capital(match.from()) && !hasYear(match);
            case UNIT -> isLooseUnit(words, match);
            case SPAN -> isVerb(words, match);
            case OFFSET -> words.is(match.to() - 1, "away") && match.unit(TimeUnit.DAY).isClock();
            case CONTEXT -> words.is(match.to() - 1, "prior") && words.is(match.to(), "to");
            case WITHIN, SEASON, QUARTER, HALF, CENTURY, NTH, WHOLE, HOLIDAY_WEEKEND -> false;
        };
    }

    /// "at 5 places": a noun behind an hour makes it a count.
    private static boolean counts(Words words, int at) {
        boolean small = words.has(at) && words.at(at).isWord() && !words.capital(at);
        return words.is(at, "%")
                || words.is(at, "-")
                || words.is(at, ":")
                || (small
                        && switch (words.at(at).word()) {
                            case "on", "today", "tomorrow", "yesterday", "this", "and", "for" ->
                                    false;
                            default -> true;
                        });
    }

    static boolean hasYear(TimeMatch match) {
        return match.has(Slot.YEAR) || match.has(Slot.YEAR_SHIFT);
    }

    /// "the 14-year-old", "42 years old", "two years of age".
    private static boolean isAge(Words words, TimeMatch match) {
        int next = words.is(match.to(), "-") ? match.to() + 1 : match.to();
        return words.is(next, "old")
                || words.is(next, "olds")
                || (words.is(match.to(), "of") && words.is(match.to() + 1, "age"));
    }

    /// "second" as an order, "minute" as small, "a quarter of it" as a share.
    private static boolean isPlace(Words words, TimeMatch match) {
        boolean share =
                words.is(match.to() - 1, "quarter")
                        && words.is(match.to(), "of")
                        && match.has(Slot.ONE_UNIT);
        return share
                || (match.number(Slot.ONE_UNIT, -1) == 0 && match.has(Slot.ONE_UNIT))
                || (words.is(match.from() - 1, "one") && match.has(Slot.UNITS));
    }

    /// "$5 a day", "80 miles an hour": how often, not how long.
    private static boolean isRate(Words words, TimeMatch match) {
        boolean one = words.is(match.from(), "a") || words.is(match.from(), "an");
        if (!one || match.from() == 0 || !match.has(Slot.ONE_UNIT)) {
            return false;
        }
        int before = match.from() - 1;
        boolean noun = words.at(before).isWord();
        for (int i = before; i >= Math.max(0, before - NUMBER_REACH); i--) {
            int behind = words.number(i).map(NumberMention::to).orElse(-1);
            if (behind == match.from() || (noun && behind == before)) {
                return true;
            }
        }
        return false;
    }

    /// "April Jones", "Mr. Friday", "Easter Island".
    private static boolean isPartOfName(Words words, TimeMatch match) {
        boolean single = match.to() - match.from() == 1;
        if (!single) {
            return false;
        }
        boolean island = words.is(match.to(), "island") || words.is(match.to(), "islands");
        boolean title = words.is(match.from() - 1, ".") && words.is(match.from() - 2, "mr");
        boolean month = match.has(Slot.MONTH);
        boolean ambiguous =
                month
                        && switch (words.at(match.from()).word()) {
                            case "may", "march", "august", "jan", "mar", "april", "june" -> true;
                            default -> false;
                        };
        boolean first = match.from() == 0;
        boolean name =
                ambiguous
                        && words.has(match.to())
                        && words.at(match.to()).isWord()
                        && words.capital(match.to())
                        && words.at(match.to()).span().length() > 1;
        boolean parade =
                words.is(match.from(), "march")
                        && (words.is(match.from() - 1, "annual")
                                || words.is(match.to(), "of")
                                || words.is(match.to(), "for"));
        boolean modal = first && ambiguous && words.is(match.from(), "may");
        boolean money = words.is(match.from() - 1, "$");
        return money || island || title || name || parade || modal;
    }

    /// "on the sixth floor", "on the third": an order, no day of a month.
    private static boolean isOrder(Words words, TimeMatch match) {
        boolean bare =
                match.has(Slot.DAY_ORDINAL)
                        && words.is(match.from(), "on")
                        && !words.is(match.to() - 1, "month");
        boolean closed =
                !words.has(match.to())
                        || (!words.at(match.to()).isWord()
                                && !words.at(match.to()).isDigits()
                                && !words.is(match.to(), "-"));
        return bare && (!closed || match.number(Slot.DAY_ORDINAL) < FIRST_CLEAR_DAY);
    }

    /// "the year" is the one of writing only in "for the year" and "of the year".
    private static boolean isLooseUnit(Words words, TimeMatch match) {
        boolean bare =
                match.slots().keySet().equals(Set.of(Slot.CALENDAR_UNIT))
                        && match.to() - match.from() == 2;
        boolean led = words.is(match.from() - 1, "for") || words.is(match.from() - 1, "of");
        boolean closed = !words.has(match.to()) || !words.at(match.to()).isWord();
        return bare && !(led && closed && !words.is(match.to(), "-"));
    }

    /// "to last three days".
    private static boolean isVerb(Words words, TimeMatch match) {
        return words.is(match.from(), "last")
                && words.has(match.from() - 1)
                && switch (words.at(match.from() - 1).word()) {
                    case "to",
                            "will",
                            "would",
                            "can",
                            "could",
                            "may",
                            "might",
                            "must",
                            "should",
                            "shall",
                            "not",
                            "t",
                            "they",
                            "did",
                            "does" ->
                            true;
                    default -> false;
                };
    }

    /// "now-defunct"; a dash is no hyphen.
    private static boolean isCompound(Words words, TimeMatch match) {
        return words.is(match.to(), "-")
                && words.attached(match.to())
                && words.attached(match.to() + 1)
                && !words.is(match.to() + 1, "-");
    }

    /// "in the past" before "four years" belongs to the length.
    private static boolean runsOn(Words words, TimeMatch match) {
        return words.is(match.to() - 1, "past")
                && (words.number(match.to()).isPresent()
                        || Lexicon.at(Slot.UNIT, words, match.to()).end() > 0);
    }

    /// "in his thirties", "a woman in her 30s".
    private static boolean isLifetime(Words words, TimeMatch match) {
        return words.has(match.from() - 1)
                && switch (words.at(match.from() - 1).word()) {
                    case "his", "her", "their", "my", "your", "our", "its" ->
                            match.number(Slot.DECADE_YEAR, match.number(Slot.DECADE, 0)) < 100;
                    default -> false;
                };
    }

    /// "60 Minutes" in the middle of a sentence.
    private static boolean isTitle(Words words, TimeMatch match) {
        int last = match.to() - 1;
        return match.has(Slot.NUMBER)
                && words.capital(last)
                && !(last > 0 && words.at(last - 1).isWord() && words.capital(last - 1));
    }
}
