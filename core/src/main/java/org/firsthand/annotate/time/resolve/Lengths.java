package org.firsthand.annotate.time.resolve;

import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.time.grammar.Numerals;
import org.firsthand.annotate.time.grammar.Slot;
import org.firsthand.annotate.time.grammar.TimeMatch;
import org.firsthand.annotate.time.grammar.TimeUnit;

/// Writes lengths and recurrences as TIMEX3 does.
public final class Lengths {

    private Lengths() {}

    public static Resolved length(TimeMatch match) {
        TimeUnit unit = match.unit(TimeUnit.WEEKEND);
        if (match.has(Slot.VAGUE) || (!match.has(Slot.UNIT) && match.has(Slot.UNITS))) {
            return duration(unit.someLength());
        }
        double amount =
                match.has(Slot.NUMBER)
                        ? match.amount(Slot.NUMBER)
                        : match.has(Slot.PORTION) ? match.amount(Slot.PORTION) : 1;
        amount += match.has(Slot.SHARE) ? match.amount(Slot.SHARE) : 0;
        if (match.has(Slot.UNIT2)) {
            return duration(
                    joined(
                            unit.length(amount),
                            TimeUnit.of(match.number(Slot.UNIT2))
                                    .length(match.amount(Slot.NUMBER2))));
        }
        return duration(unit.length(amount));
    }

    private static String joined(String first, String second) {
        boolean clocks = first.startsWith("PT") && second.startsWith("PT");
        return first + second.substring(clocks ? 2 : 1);
    }

    private static Resolved duration(String value) {
        return Resolved.plain(TimeExpression.Type.DURATION, value);
    }

    public static Resolved set(TimeMatch match) {
        if (match.has(Slot.WEEKDAY) || match.has(Slot.WEEKDAYS)) {
            int day = match.number(Slot.WEEKDAY, match.number(Slot.WEEKDAYS, 1));
            return recurring("XXXX-WXX-" + day);
        }
        if (match.has(Slot.MONTH)) {
            return recurring("XXXX-" + Numerals.two(match.number(Slot.MONTH)));
        }
        if (match.has(Slot.DAYPART)) {
            return recurring("P1D");
        }
        if (match.has(Slot.FREQUENCY)) {
            return recurring(
                    switch (match.number(Slot.FREQUENCY)) {
                        case 0 -> "PT1H";
                        case 1 -> "P1D";
                        case 7 -> "P1W";
                        case 14 -> "P2W";
                        case 30 -> "P1M";
                        case 60 -> "P2M";
                        case 91 -> "P3M";
                        case 730 -> "P2Y";
                        default -> "P1Y";
                    });
        }
        TimeUnit unit = match.unit(TimeUnit.DAY);
        double amount = match.has(Slot.NUMBER) ? match.amount(Slot.NUMBER) : 1;
        return recurring(unit.length(amount));
    }

    private static Resolved recurring(String value) {
        return Resolved.plain(TimeExpression.Type.SET, value);
    }
}
