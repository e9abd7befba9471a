package org.firsthand.annotate.time;

/// Knows matches of the rules that only look like times.
final class NearMiss {

    private NearMiss() {}

    static boolean is(Words words, TimeMatch match) {
        return switch (match.kind()) {
            case LENGTH -> isAge(words, match) || isPlace(words, match) || isRate(words, match);
            case WEEKDAY, DATE, HOLIDAY -> isPartOfName(words, match);
            case SET -> words.is(match.to(), "-");
            case REFERENCE -> words.is(match.from() - 1, "-") || isFutures(words, match);
            case UNIT,
                    SPAN,
                    OFFSET,
                    WITHIN,
                    CONTEXT,
                    SEASON,
                    QUARTER,
                    HALF,
                    DECADE,
                    CENTURY,
                    TIME ->
                    false;
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
        boolean modal = first && ambiguous && words.is(match.from(), "may");
        return island || title || name || modal;
    }

    private static boolean isFutures(Words words, TimeMatch match) {
        return words.is(match.to(), "-");
    }
}
