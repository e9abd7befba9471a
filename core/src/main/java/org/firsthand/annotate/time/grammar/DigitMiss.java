package org.firsthand.annotate.time.grammar;

/// Knows dates of digits that are none: parts of codes and telephone numbers, quotients.
final class DigitMiss {

    /// A code is known by so many lexemes on either side.
    private static final int REACH = 4;

    private DigitMiss() {}

    static boolean is(Words words, TimeMatch match) {
        return isPartOfCode(words, match)
                || isPartOfNumericCode(words, match)
                || isQuotient(words, match);
    }

    /// "138-2010-2015", "2015-32": a bare year that hangs on digits which are no year.
    private static boolean isPartOfCode(Words words, TimeMatch match) {
        if (!match.has(Slot.BARE_YEAR)) {
            return false;
        }
        int from = match.to() - 1;
        int to = match.to();
        int first = from - REACH;
        int last = to + REACH;
        while (from > 0 && from > first && words.attached(from) && isOfCode(words, from - 1)) {
            from--;
        }
        while (to < last && words.attached(to) && isOfCode(words, to)) {
            to++;
        }
        int groups = 0;
        boolean years = true;
        for (int i = from; i < to; i++) {
            if (words.at(i).isDigits()) {
                groups++;
                int length = words.at(i).word().length();
                years &= length == 4 || (i > from && length == 2 && isNextYear(words, match, i));
            }
        }
        boolean far = words.is(match.to(), "-") && words.has(match.to() + 1) && !years;
        return groups > 2 || (groups == 2 && !years) || far;
    }

    /// "133-03-03-2020", "123-12-1234".
    private static boolean isPartOfNumericCode(Words words, TimeMatch match) {
        boolean numeric = match.has(Slot.MONTH_NUMBER);
        boolean before =
                words.attached(match.from())
                        && (words.is(match.from() - 1, "-") || words.at(match.from() - 1).isWord());
        boolean behind =
                words.attached(match.to())
                        && words.is(match.to(), "-")
                        && words.attached(match.to() + 1)
                        && !words.is(match.to() + 2, "/");
        return numeric
                && (behind
                        || (before
                                && !words.is(match.from() - 2, "/")
                                && !isDate(words, match.from() - 2)));
    }

    private static boolean isDate(Words words, int at) {
        return words.is(at - 1, "/");
    }

    private static boolean isOfCode(Words words, int at) {
        return words.at(at).isDigits() || words.is(at, "-") || words.is(at, "–");
    }

    /// "2014-15".
    private static boolean isNextYear(Words words, TimeMatch match, int at) {
        int next = (match.number(Slot.BARE_YEAR) + 1) % 100;
        return words.at(at).word().equals(Numerals.two(next));
    }

    /// "3/4" is a day only where words or a second day beside it make it one.
    private static boolean isQuotient(Words words, TimeMatch match) {
        boolean bare =
                match.has(Slot.MONTH_NUMBER)
                        && match.to() - match.from() == 3
                        && !NearMiss.hasYear(match);
        if (!bare || !match.has(Slot.DAY)) {
            return false;
        }
        int link = match.from() - 1;
        boolean led =
                words.is(link, "from")
                        || words.is(link, "between")
                        || words.is(link, "until")
                        || words.is(link, "through");
        boolean second = isDash(words, link) && words.is(link - 2, "/");
        boolean first = isDash(words, match.to()) && words.is(match.to() + 2, "/");
        return !led && !second && !first;
    }

    private static boolean isDash(Words words, int at) {
        return words.is(at, "-")
                || words.is(at, "–")
                || words.is(at, "to")
                || words.is(at, "till")
                || words.is(at, "and");
    }
}
