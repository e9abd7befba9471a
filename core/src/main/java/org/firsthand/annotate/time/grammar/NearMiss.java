package org.firsthand.annotate.time.grammar;

/// Knows matches of the rules that only look like times.
public final class NearMiss {

    /// Below it an ordinal alone is oftener a place in an order than a day.
    private static final int FIRST_CLEAR_DAY = 4;

    private NearMiss() {}

    public static boolean is(Words words, TimeMatch match) {
        return switch (match.kind()) {
            case LENGTH ->
                    isAge(words, match)
                            || isPlace(words, match)
                            || isRate(words, match)
                            || isTitle(words, match);
            case DATE -> isPartOfName(words, match) || isOrder(words, match);
            case WEEKDAY, HOLIDAY -> isPartOfName(words, match);
            case SET -> isCompound(words, match);
            case DECADE -> isLifetime(words, match);
            case REFERENCE ->
                    words.is(match.from() - 1, "-")
                            || isCompound(words, match)
                            || runsOn(words, match);
            case TIME -> words.is(match.from() - 1, "high");
            case WEEK, UNIT, SPAN, OFFSET, WITHIN, CONTEXT, SEASON, QUARTER, HALF, CENTURY -> false;
        };
    }

    /// "the 14-year-old", "42 years old", "two years of age".
    private static boolean isAge(Words words, TimeMatch match) {
        int next = words.is(match.to(), "-") ? match.to() + 1 : match.to();
        return words.is(next, "old")
                || words.is(next, "olds")
                || (words.is(match.to(), "of") && words.is(match.to() + 1, "age"));
    }

    /// "second" as an order, "minute" as small.
    private static boolean isPlace(Words words, TimeMatch match) {
        return (match.number(Slot.ONE_UNIT, -1) == 0 && match.has(Slot.ONE_UNIT))
                || (words.is(match.from() - 1, "one") && match.has(Slot.UNITS));
    }

    /// "$5 a day", "80 miles an hour": how often, not how long.
    private static boolean isRate(Words words, TimeMatch match) {
        boolean one = words.is(match.from(), "a") || words.is(match.from(), "an");
        if (!one || match.from() == 0 || !match.has(Slot.ONE_UNIT)) {
            return false;
        }
        int before = match.from() - 1;
        return words.number(before).isPresent()
                || (before > 0
                        && words.number(before - 1).isPresent()
                        && words.at(before).isWord());
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
        return island || title || name || parade || modal;
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
