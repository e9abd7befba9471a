package org.firsthand.annotate.time.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.finding.TimeExpression.Direction;
import org.firsthand.annotate.time.grammar.Clocks;
import org.firsthand.annotate.time.grammar.Slot;
import org.firsthand.annotate.time.grammar.TimeMatch;
import org.firsthand.annotate.time.grammar.TimeUnit;
import org.firsthand.annotate.time.resolve.Resolved.Basis;

/// Resolves amounts of a unit that are counted from a day: "two years ago", "the past week".
final class Amounts {

    /// Beyond so many units an amount is no date any more.
    private static final double MAX_AMOUNT = 20_000;

    private static final int UNITS_TO_QUARTER_HOUR = 100;

    private Amounts() {}

    /// "the past three years": a length that reaches to the day of writing, which it leaves out.
    static Resolved span(TimeMatch match, Frame frame) {
        if (match.has(Slot.VAGUE)) {
            return Resolved.plain(
                    TimeExpression.Type.DURATION,
                    TimeUnit.of(match.number(Slot.UNITS)).someLength());
        }
        TimeUnit unit =
                match.has(Slot.QUARTERS)
                        ? TimeUnit.QUARTER
                        : match.has(Slot.BUSINESS) ? TimeUnit.DAY : match.unit(TimeUnit.DECADE);
        double amount =
                match.has(Slot.QUARTERS)
                        ? match.amount(Slot.QUARTERS)
                        : match.has(Slot.NUMBER) ? match.amount(Slot.NUMBER) : 1;
        Resolved length = Resolved.plain(TimeExpression.Type.DURATION, unit.length(amount));
        boolean back = match.number(Slot.BACK, -1) < 0;
        if (frame.now().isEmpty() || amount > MAX_AMOUNT || unit.isClock()) {
            return length;
        }
        LocalDate now = frame.now().get();
        if (match.has(Slot.QUARTERS)) {
            return quarters(now, back ? -match.number(Slot.QUARTERS) : match.number(Slot.QUARTERS));
        }
        if (match.has(Slot.BUSINESS)) {
            return businessDays(now, (int) amount, back);
        }
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

    /// Quarters beside the one of writing, which they leave out.
    private static Resolved quarters(LocalDate now, int quarters) {
        Resolved here = Calendar.quarter(now, Basis.WRITING);
        LocalDate first = here.start().orElseThrow();
        LocalDate behind = first.plusMonths(3);
        return new Resolved(
                TimeExpression.Type.DURATION,
                TimeUnit.QUARTER.length(Math.abs(quarters)),
                Optional.of(quarters < 0 ? first.plusMonths(3L * quarters) : behind),
                Optional.of((quarters < 0 ? first : behind.plusMonths(3L * quarters)).minusDays(1)),
                Basis.WRITING);
    }

    /// Days from Monday to Friday; holidays are not known here.
    private static Resolved businessDays(LocalDate now, int days, boolean back) {
        LocalDate first = businessDay(now, back);
        LocalDate last = first;
        for (int i = 1; i < Math.min(days, MAX_AMOUNT); i++) {
            last = businessDay(last, back);
        }
        return new Resolved(
                TimeExpression.Type.DURATION,
                TimeUnit.DAY.length(days),
                Optional.of(back ? last : first),
                Optional.of(back ? first : last),
                Basis.WRITING);
    }

    private static LocalDate businessDay(LocalDate day, boolean back) {
        LocalDate next = day;
        do {
            next = next.plusDays(back ? -1 : 1);
        } while (next.getDayOfWeek().getValue() > 5);
        return next;
    }

    static Optional<LocalDate> moved(LocalDate day, TimeUnit unit, double amount) {
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
    static Resolved offset(TimeMatch match, Optional<LocalDate> from, Basis basis) {
        int sign = match.number(Slot.AGO, match.number(Slot.BESIDE, 1));
        if (match.has(Slot.VAGUE) || (!match.has(Slot.UNIT) && match.has(Slot.UNITS))) {
            return Resolved.plain(TimeExpression.Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        TimeUnit unit = match.unit(TimeUnit.DAY);
        double amount =
                match.has(Slot.NUMBER)
                        ? match.amount(Slot.NUMBER)
                        : match.has(Slot.PORTION) ? match.amount(Slot.PORTION) : 1;
        if (from.isEmpty()) {
            return Resolved.missing(Resolver.unknown(unit));
        }
        Optional<LocalDate> day = moved(from.get(), unit, sign * amount);
        if (match.has(Slot.UNIT2)) {
            TimeUnit unit2 = TimeUnit.of(match.number(Slot.UNIT2));
            double amount2 = match.amount(Slot.NUMBER2);
            return day.flatMap(first -> moved(first, unit2, sign * amount2))
                    .map(found -> around(unit2, found, basis).counting(Optional.of(found)))
                    .orElseGet(() -> Resolved.missing(Resolver.unknown(unit)));
        }
        return day.filter(found -> found.getYear() > 0 && found.getYear() < 10_000)
                .map(found -> around(unit, found, basis).counting(Optional.of(found)))
                .orElseGet(() -> Resolved.missing(Resolver.unknown(unit)));
    }

    private static Resolved around(TimeUnit unit, LocalDate day, Basis basis) {
        return switch (unit) {
            case DECADE, CENTURY -> Calendar.year(day.getYear(), basis);
            case SECOND, MINUTE, HOUR, DAY, NIGHT, WEEK, FORTNIGHT, WEEKEND, MONTH, QUARTER, YEAR ->
                    Calendar.around(unit, day, 0, basis);
        };
    }

    /// "in two weeks": when, where the clause looks forward, else how long.
    static Resolved within(TimeMatch match, Frame frame) {
        TimeUnit unit = match.unit(TimeUnit.DAY);
        double amount = match.has(Slot.NUMBER) ? match.amount(Slot.NUMBER) : 1;
        if (frame.direction() == Direction.FUTURE && !unit.isClock() && frame.now().isPresent()) {
            Optional<LocalDate> day = moved(frame.now().get(), unit, amount);
            if (day.isPresent() && amount < UNITS_TO_QUARTER_HOUR) {
                return Resolved.day(day.get(), Basis.WRITING).counting(day);
            }
        }
        Resolved length = Resolved.plain(TimeExpression.Type.DURATION, unit.length(amount));
        return frame.direction() == Direction.PAST || unit.isClock()
                ? length
                : length.counting(frame.now().flatMap(now -> moved(now, unit, amount)));
    }

    /// "two days later", "the next day", "that year": beside the day spoken of before.
    static Resolved context(TimeMatch match, Frame frame) {
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
                .orElseGet(() -> Resolved.missing(Resolver.unknown(unit)));
    }
}
