package org.firsthand.annotate.time.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.time.grammar.Numerals;
import org.firsthand.annotate.time.grammar.Slot;
import org.firsthand.annotate.time.grammar.TimeMatch;
import org.firsthand.annotate.time.grammar.TimeUnit;
import org.firsthand.annotate.time.resolve.Resolved.Basis;

/// Resolves parts of a longer date: "the first week of 2015", "the last Friday in May", "the week
/// of September 16".
final class Parts {

    private static final int DAYS_OF_A_YEAR = 365;
    private static final int DAYS_OF_A_MONTH = 28;

    private Parts() {}

    static Resolved part(TimeMatch match, Resolved whole) {
        if (whole.start().isEmpty() || whole.end().isEmpty()) {
            return Resolved.missing("XXXX-XX-XX");
        }
        LocalDate first = whole.start().get();
        LocalDate last = whole.end().get();
        if (match.has(Slot.AROUND)) {
            return TimeUnit.of(match.number(Slot.AROUND)) == TimeUnit.WEEKEND
                    ? weekend(whole)
                    : Calendar.week(first, whole.basis());
        }
        int nth = match.number(Slot.NTH);
        Resolved found =
                match.has(Slot.NTH_WEEKDAY)
                        ? weekday(
                                DayOfWeek.of(match.number(Slot.NTH_WEEKDAY)),
                                nth,
                                first,
                                last,
                                whole.basis())
                        : match.has(Slot.NTH_COUNT)
                                ? several(match, first, last, whole.basis())
                                : one(match, first, last, whole.basis());
        boolean inside = found.start().filter(day -> !day.isAfter(last)).isPresent();
        return inside ? found : Resolved.missing(Resolver.unknown(unit(match)));
    }

    private static TimeUnit unit(TimeMatch match) {
        return match.has(Slot.NTH_UNIT) ? TimeUnit.of(match.number(Slot.NTH_UNIT)) : TimeUnit.DAY;
    }

    private static Resolved weekday(
            DayOfWeek wanted, int nth, LocalDate first, LocalDate last, Basis basis) {
        LocalDate day =
                nth < 0
                        ? last.with(TemporalAdjusters.previousOrSame(wanted))
                        : first.with(TemporalAdjusters.nextOrSame(wanted)).plusWeeks(nth - 1L);
        return Resolved.day(day, basis);
    }

    /// "the third month of", "the last day of".
    private static Resolved one(TimeMatch match, LocalDate first, LocalDate last, Basis basis) {
        TimeUnit unit = unit(match);
        int nth = match.number(Slot.NTH);
        LocalDate from = nth < 0 ? last : first;
        int shift = nth < 0 ? 0 : nth - 1;
        return switch (unit) {
            case WEEK, FORTNIGHT -> week(nth, first, last, basis);
            case WEEKEND ->
                    Calendar.weekend(
                            weekday(DayOfWeek.SATURDAY, nth, first, last, basis)
                                    .start()
                                    .orElseThrow(),
                            basis);
            case SECOND, MINUTE, HOUR, DAY, NIGHT, MONTH, QUARTER, YEAR, DECADE, CENTURY ->
                    Calendar.around(unit, from, shift, basis);
        };
    }

    /// A week of a year is one of ISO 8601; those of a month begin with the one that holds its
    /// first day.
    private static Resolved week(int nth, LocalDate first, LocalDate last, Basis basis) {
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        LocalDate day = nth < 0 ? last : monday(first).plusWeeks(nth - 1L);
        if (days >= DAYS_OF_A_YEAR) {
            return Calendar.week(
                    nth < 0 ? lastWeek(first.getYear()) : firstWeek(first.getYear(), nth), basis);
        }
        Resolved week = Calendar.week(day, basis);
        if (days < DAYS_OF_A_MONTH || days > 31) {
            return week;
        }
        long number = 1 + (monday(day).toEpochDay() - monday(first).toEpochDay()) / 7;
        String month = first.toString().substring(0, "2024-01".length());
        return Resolved.span(
                month + "-W" + Numerals.two((int) number),
                week.start().orElseThrow(),
                week.end().orElseThrow(),
                basis);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// The Monday of a week of ISO 8601.
    static LocalDate firstWeek(int year, int number) {
        return monday(LocalDate.of(year, 1, 4)).plusWeeks(number - 1L);
    }

    private static LocalDate lastWeek(int year) {
        return monday(LocalDate.of(year, 12, 28));
    }

    /// "the first ten days of", a length whose days are known.
    private static Resolved several(TimeMatch match, LocalDate first, LocalDate last, Basis basis) {
        TimeUnit unit = unit(match);
        int count = match.number(Slot.NTH_COUNT);
        boolean back = match.number(Slot.NTH) < 0;
        boolean year = last.toEpochDay() - first.toEpochDay() + 1 >= DAYS_OF_A_YEAR;
        boolean weeks = unit == TimeUnit.WEEK && year;
        LocalDate start = weeks ? firstWeek(first.getYear(), 1) : first;
        LocalDate end = weeks ? lastWeek(first.getYear()).plusDays(6) : last;
        LocalDate behind = end.plusDays(1);
        Optional<LocalDate> moved =
                Amounts.moved(back ? behind : start, unit, back ? -count : count);
        if (moved.isEmpty()) {
            return Resolved.missing(Resolver.unknown(unit));
        }
        return new Resolved(
                TimeExpression.Type.DURATION,
                unit.length(count),
                Optional.of(back ? moved.get() : start),
                Optional.of(back ? end : moved.get().minusDays(1)),
                basis);
    }

    /// The weekend beside a day: a Monday or Tuesday goes with the one before.
    static Resolved weekend(Resolved day) {
        return day.start()
                .map(
                        date ->
                                Calendar.weekend(
                                        date.getDayOfWeek().getValue() <= 2
                                                ? date.minusWeeks(1)
                                                : date,
                                        day.basis()))
                .orElseGet(() -> Resolved.missing(Resolver.unknown(TimeUnit.WEEKEND)));
    }
}
