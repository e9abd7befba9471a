package org.firsthand.annotate.time.resolve;

import java.time.LocalDate;
import org.firsthand.annotate.finding.TimeExpression.Direction;
import org.firsthand.annotate.time.grammar.Numerals;
import org.firsthand.annotate.time.grammar.Slot;
import org.firsthand.annotate.time.grammar.TimeMatch;
import org.firsthand.annotate.time.resolve.Resolved.Basis;

/// Resolves seasons, quarters, halves and decades.
public final class Periods {

    private Periods() {}

    public static Resolved season(TimeMatch match, Frame frame) {
        int season = match.number(Slot.SEASON);
        if (match.has(Slot.YEAR)) {
            return Calendar.season(match.number(Slot.YEAR), season, Basis.WORDS);
        }
        if (frame.now().isEmpty()) {
            return Resolved.missing("XXXX-" + Calendar.seasonName(season));
        }
        LocalDate now = frame.now().get();
        int year = now.getYear();
        LocalDate first = LocalDate.of(year, 3 * season, 1);
        boolean over = first.plusMonths(3).isBefore(now);
        boolean ahead = first.isAfter(now);
        int shift = match.number(Slot.SHIFT, 0);
        boolean back = shift < 0 || (shift == 0 && frame.direction() == Direction.PAST);
        boolean on = shift > 0 || (shift == 0 && frame.direction() == Direction.FUTURE);
        int moved =
                back && (ahead || (shift < 0 && !over))
                        ? year - 1
                        : on && (over || (shift > 0 && !ahead)) ? year + 1 : year;
        return Calendar.season(
                match.has(Slot.SHIFT) && shift == 0 ? year : moved, season, Basis.WRITING);
    }

    public static Resolved quarter(TimeMatch match, Frame frame) {
        int quarter = match.number(Slot.QUARTER_ORDINAL, match.number(Slot.QUARTER_CODE, 1));
        if (match.has(Slot.YEAR)) {
            return Calendar.quarter(match.number(Slot.YEAR), quarter, Basis.WORDS);
        }
        if (frame.now().isEmpty()) {
            return Resolved.missing("XXXX-Q" + quarter);
        }
        LocalDate now = frame.now().get();
        int year = now.getYear() + match.number(Slot.YEAR_SHIFT, 0);
        boolean ahead = LocalDate.of(year, 3 * quarter - 2, 1).isAfter(now);
        boolean back =
                !match.has(Slot.YEAR_SHIFT) && frame.direction() != Direction.FUTURE && ahead;
        return Calendar.quarter(back ? year - 1 : year, quarter, Basis.WRITING);
    }

    public static Resolved half(TimeMatch match, Frame frame) {
        int half = match.number(Slot.HALF_ORDINAL, match.number(Slot.HALF_CODE, 1));
        if (match.has(Slot.YEAR)) {
            return Calendar.half(match.number(Slot.YEAR), half, Basis.WORDS);
        }
        return frame.now()
                .map(
                        now ->
                                Calendar.half(
                                        now.getYear() + match.number(Slot.YEAR_SHIFT, 0),
                                        half,
                                        Basis.WRITING))
                .orElseGet(() -> Resolved.missing("XXXX-H" + half));
    }

    /// "week 31 of 2018", one of ISO 8601.
    static Resolved week(TimeMatch match, Frame frame) {
        int number = match.number(Slot.WEEK_NUMBER);
        if (match.has(Slot.YEAR)) {
            return Calendar.week(Parts.firstWeek(match.number(Slot.YEAR), number), Basis.WORDS);
        }
        return frame.now()
                .map(now -> now.getYear() + match.number(Slot.YEAR_SHIFT, 0))
                .map(year -> Calendar.week(Parts.firstWeek(year, number), Basis.WRITING))
                .orElseGet(() -> Resolved.missing("XXXX-W" + Numerals.two(number)));
    }

    /// Decades without a century are of the twentieth, but for those that have been since.
    public static Resolved decade(TimeMatch match, Frame frame) {
        int first = match.number(Slot.DECADE_YEAR, match.number(Slot.DECADE, 0));
        int year = first >= 1000 ? first : first < 30 ? 2000 + first : 1900 + first;
        return Calendar.decade(year, Basis.WORDS);
    }
}
