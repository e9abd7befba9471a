package org.firsthand.annotate.time.resolve;

import org.firsthand.annotate.time.grammar.Clocks;
import org.firsthand.annotate.time.grammar.Slot;
import org.firsthand.annotate.time.grammar.TimeMatch;
import org.firsthand.annotate.time.grammar.TimeUnit;
import org.firsthand.annotate.time.resolve.Resolved.Basis;

import java.time.LocalDate;
import java.util.Optional;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.finding.TimeExpression.Direction;

/// Works out what a match of the grammar denotes. Stateless.
public final class Resolver {

    /// Beyond so many units an amount is no date any more.
    private static final double MAX_AMOUNT = 20_000;

    private static final int UNITS_TO_QUARTER_HOUR = 100;

    private Resolver() {}

    public static Resolved resolve(TimeMatch match, Frame frame) {
        Resolved plain =
                switch (match.kind()) {
                    case DATE -> Dates.date(match, frame);
                    case WEEK -> week(Dates.date(match, frame));
                    case WEEKDAY -> Dates.weekday(match, frame);
                    case HOLIDAY -> Dates.holiday(match, frame);
                    case UNIT -> unit(match, frame);
                    case SPAN -> span(match, frame);
                    case OFFSET -> offset(match, frame.now(), Basis.WRITING);
                    case WITHIN -> within(match, frame);
                    case CONTEXT -> context(match, frame);
                    case SEASON -> Periods.season(match, frame);
                    case QUARTER -> Periods.quarter(match, frame);
                    case HALF -> Periods.half(match, frame);
                    case DECADE -> Periods.decade(match, frame);
                    case CENTURY ->
                            Calendar.century(match.number(Slot.CENTURY_ORDINAL) - 1, Basis.WORDS);
                    case TIME -> time(match, frame);
                    case REFERENCE -> reference(match);
                    case LENGTH -> Lengths.length(match);
                    case SET -> Lengths.set(match);
                };
        return match.clock().map(plain::withClock).orElse(plain);
    }

    private static Resolved week(Resolved day) {
        return day.start()
                .map(start -> Calendar.week(start, day.basis()))
                .orElseGet(() -> Resolved.missing("XXXX-WXX"));
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
                unit == TimeUnit.DAY && !match.has(Slot.SHIFT) ? days : match.number(Slot.SHIFT, 0);
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

    /// "the past three years": a length that reaches to the day of writing, which it leaves out.
    private static Resolved span(TimeMatch match, Frame frame) {
        if (match.has(Slot.VAGUE)) {
            return Resolved.plain(
                    TimeExpression.Type.DURATION,
                    TimeUnit.of(match.number(Slot.UNITS)).someLength());
        }
        TimeUnit unit = match.unit(TimeUnit.DECADE);
        double amount = match.has(Slot.NUMBER) ? match.amount(Slot.NUMBER) : 1;
        Resolved length = Resolved.plain(TimeExpression.Type.DURATION, unit.length(amount));
        boolean back = match.number(Slot.BACK, -1) < 0;
        if (frame.now().isEmpty() || amount > MAX_AMOUNT || unit.isClock()) {
            return length;
        }
        LocalDate now = frame.now().get();
        Optional<LocalDate> far = moved(now, unit, back ? -amount : amount);
        if (far.isEmpty()) {
            return length;
        }
        LocalDate start = back ? far.get() : now.plusDays(1);
        LocalDate end = back ? now.minusDays(1) : far.get();
        return new Resolved(
                TimeExpression.Type.DURATION,
                length.value(),
                Optional.of(start.isAfter(end) ? end : start),
                Optional.of(end),
                Basis.WRITING);
    }

    private static Optional<LocalDate> moved(LocalDate day, TimeUnit unit, double amount) {
        if (Math.abs(amount) > MAX_AMOUNT) {
            return Optional.empty();
        }
        boolean whole = amount == Math.rint(amount);
        long units = Math.round(amount) * unit.scale();
        if (!whole || unit.isClock()) {
            return Optional.of(day.plusDays(Math.round(amount * unit.days())));
        }
        return Optional.of(
                switch (unit) {
                    case SECOND, MINUTE, HOUR, DAY, NIGHT -> day.plusDays(units);
                    case WEEK, FORTNIGHT, WEEKEND -> day.plusWeeks(units);
                    case MONTH, QUARTER -> day.plusMonths(units);
                    case YEAR, DECADE, CENTURY -> day.plusYears(units);
                });
    }

    /// "two months ago", which is as exact as its unit: 2023-11.
    private static Resolved offset(TimeMatch match, Optional<LocalDate> from, Basis basis) {
        int sign = match.number(Slot.AGO, match.number(Slot.BESIDE, 1));
        if (match.has(Slot.VAGUE) || (!match.has(Slot.UNIT) && match.has(Slot.UNITS))) {
            return Resolved.plain(TimeExpression.Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        TimeUnit unit = match.unit(TimeUnit.DAY);
        double amount = match.has(Slot.NUMBER) ? match.amount(Slot.NUMBER) : 1;
        if (from.isEmpty()) {
            return Resolved.missing(unknown(unit));
        }
        Optional<LocalDate> day = moved(from.get(), unit, sign * amount);
        if (match.has(Slot.UNIT2)) {
            TimeUnit unit2 = TimeUnit.of(match.number(Slot.UNIT2));
            double amount2 = match.amount(Slot.NUMBER2);
            return day.flatMap(first -> moved(first, unit2, sign * amount2))
                    .map(found -> around(unit2, found, basis))
                    .orElseGet(() -> Resolved.missing(unknown(unit)));
        }
        return day.filter(found -> found.getYear() > 0 && found.getYear() < 10_000)
                .map(found -> around(unit, found, basis))
                .orElseGet(() -> Resolved.missing(unknown(unit)));
    }

    private static Resolved around(TimeUnit unit, LocalDate day, Basis basis) {
        return switch (unit) {
            case DECADE, CENTURY -> Calendar.year(day.getYear(), basis);
            case SECOND, MINUTE, HOUR, DAY, NIGHT, WEEK, FORTNIGHT, WEEKEND, MONTH, QUARTER, YEAR ->
                    Calendar.around(unit, day, 0, basis);
        };
    }

    /// "in two weeks": when, where the clause looks forward, else how long.
    private static Resolved within(TimeMatch match, Frame frame) {
        TimeUnit unit = match.unit(TimeUnit.DAY);
        double amount = match.has(Slot.NUMBER) ? match.amount(Slot.NUMBER) : 1;
        if (frame.direction() == Direction.FUTURE && !unit.isClock() && frame.now().isPresent()) {
            Optional<LocalDate> day = moved(frame.now().get(), unit, amount);
            if (day.isPresent() && amount < UNITS_TO_QUARTER_HOUR) {
                return Resolved.day(day.get(), Basis.WRITING);
            }
        }
        return Resolved.plain(TimeExpression.Type.DURATION, unit.length(amount));
    }

    /// "two days later", "the next day", "that year": beside the day spoken of before.
    private static Resolved context(TimeMatch match, Frame frame) {
        TimeUnit wide = match.unit(TimeUnit.DAY);
        boolean year = wide == TimeUnit.YEAR || wide == TimeUnit.MONTH;
        Optional<LocalDate> spoken = year ? frame.stretch() : frame.context();
        Optional<LocalDate> from = spoken.or(frame::now);
        Basis basis = spoken.isPresent() ? Basis.CONTEXT : Basis.WRITING;
        if (match.has(Slot.DAYPART)) {
            Resolved day =
                    from.map(d -> Resolved.day(d.plusDays(match.number(Slot.NEXT_ONE, 0)), basis))
                            .orElseGet(() -> Resolved.missing("XXXX-XX-XX"));
            return day.withClock(Clocks.written(match).orElse(""));
        }
        TimeUnit unit = match.unit(TimeUnit.DAY);
        if (match.has(Slot.BESIDE)) {
            return unit.isClock() ? Lengths.length(match) : offset(match, from, basis);
        }
        int shift = match.number(Slot.NEXT_ONE, 0);
        return from.map(day -> Calendar.around(unit, day, shift, basis))
                .orElseGet(() -> Resolved.missing(unknown(unit)));
    }

    private static Resolved time(TimeMatch match, Frame frame) {
        String clock = Clocks.written(match).orElse("");
        boolean here =
                match.has(Slot.SHIFT)
                        || (!match.has(Slot.HOUR)
                                && !match.has(Slot.HOUR_MINUTE)
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
