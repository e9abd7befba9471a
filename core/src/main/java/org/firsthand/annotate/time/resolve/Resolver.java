package org.firsthand.annotate.time.resolve;

import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.time.grammar.Clocks;
import org.firsthand.annotate.time.grammar.Slot;
import org.firsthand.annotate.time.grammar.TimeMatch;
import org.firsthand.annotate.time.grammar.TimeUnit;
import org.firsthand.annotate.time.resolve.Resolved.Basis;

/// Works out what a match of the grammar denotes. Stateless.
public final class Resolver {

    private Resolver() {}

    public static Resolved resolve(TimeMatch match, Frame frame) {
        Resolved plain =
                switch (match.kind()) {
                    case DATE -> Dates.date(match, frame);
                    case WEEKDAY -> Dates.weekday(match, frame);
                    case HOLIDAY -> Dates.holiday(match, frame);
                    case UNIT -> unit(match, frame);
                    case SPAN -> Amounts.span(match, frame);
                    case OFFSET -> Amounts.offset(match, frame.now(), Basis.WRITING);
                    case WITHIN -> Amounts.within(match, frame);
                    case CONTEXT -> Amounts.context(match, frame);
                    case SEASON -> Periods.season(match, frame);
                    case QUARTER -> Periods.quarter(match, frame);
                    case HALF -> Periods.half(match, frame);
                    case DECADE -> Periods.decade(match, frame);
                    case CENTURY ->
                            Calendar.century(match.number(Slot.CENTURY_ORDINAL) - 1, Basis.WORDS);
                    case TIME, LOOSE_TIME -> time(match, frame);
                    case NTH ->
                            match.whole()
                                    .map(whole -> Parts.part(match, resolve(whole, frame)))
                                    .orElseGet(() -> Resolved.missing("XXXX"));
                    case WHOLE -> unit(match, frame);
                    case NUMBERED_WEEK -> Periods.week(match, frame);
                    case HOLIDAY_WEEKEND -> Parts.weekend(Dates.holiday(match, frame));
                    case REFERENCE -> reference(match);
                    case LENGTH -> Lengths.length(match);
                    case SET -> Lengths.set(match);
                };
        return match.clock().map(plain::withClock).orElse(plain);
    }

    private static Resolved reference(TimeMatch match) {
        String value =
                switch (match.number(Slot.REFERENCE, 0)) {
                    case -1 -> "PAST_REF";
                    case 1 -> "FUTURE_REF";
                    default -> "PRESENT_REF";
                };
        return Resolved.plain(TimeExpression.Type.DATE, value);
    }

    private static Resolved unit(TimeMatch match, Frame frame) {
        int days = match.number(Slot.RELATIVE_DAY, match.number(Slot.OTHER_DAY, 0));
        TimeUnit unit = match.unit(TimeUnit.DAY);
        int shift =
                unit == TimeUnit.DAY && !match.has(Slot.SHIFT)
                        ? days
                        : match.number(Slot.SHIFT, match.number(Slot.AFTER_NEXT, 0));
        return frame.now()
                .map(now -> Calendar.around(unit, now, shift, Basis.WRITING))
                .orElseGet(() -> Resolved.missing(unknown(unit)));
    }

    public static String unknown(TimeUnit unit) {
        return switch (unit) {
            case WEEK, FORTNIGHT -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case YEAR -> "XXXX";
            case DECADE -> "X".repeat(3);
            case CENTURY -> "XX";
            case SECOND, MINUTE, HOUR, DAY, NIGHT -> "XXXX-XX-XX";
        };
    }

    private static Resolved time(TimeMatch match, Frame frame) {
        String clock = Clocks.written(match).orElse("");
        boolean here =
                match.has(Slot.SHIFT)
                        || (!match.has(Slot.HOUR)
                                && !match.has(Slot.HOUR_MINUTE)
                                && !match.has(Slot.HOUR_POINT)
                                && !match.has(Slot.NOON));
        if (!here) {
            return clock(frame, clock);
        }
        int days = match.number(Slot.SHIFT, 0);
        return frame.now()
                .map(now -> Resolved.day(now.plusDays(days), Basis.WRITING))
                .orElseGet(() -> Resolved.missing("XXXX-XX-XX"))
                .withClock(clock);
    }

    /// A time of day alone is of the day spoken of before, else of the day of writing.
    private static Resolved clock(Frame frame, String clock) {
        Basis basis = frame.context().isPresent() ? Basis.CONTEXT : Basis.WRITING;
        return frame.context()
                .or(frame::now)
                .map(day -> Resolved.day(day, basis).withClock(clock))
                .orElseGet(() -> Resolved.missing("").withClock(clock));
    }
}
