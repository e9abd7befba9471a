package org.firsthand.annotate.time.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.time.grammar.Numerals;
import org.firsthand.annotate.time.grammar.TimeUnit;
import org.firsthand.annotate.time.resolve.Resolved.Basis;

/// Units of the calendar around a day, as TIMEX3 writes them. Weeks are those of ISO 8601.
public final class Calendar {

    private static final String[] SEASONS = {"", "SP", "SU", "FA", "WI"};
    private static final int[] SEASON_MONTHS = {0, 3, 6, 9, 12};

    private Calendar() {}

    /// The unit `shift` units away from the one that holds `day`.
    public static Resolved around(TimeUnit unit, LocalDate day, int shift, Basis basis) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY, NIGHT -> Resolved.day(day.plusDays(shift), basis);
            case WEEK -> week(day.plusWeeks(shift), basis);
            case FORTNIGHT -> fortnight(day.plusWeeks(2L * shift), basis);
            case WEEKEND -> weekend(day.plusWeeks(shift), basis);
            case MONTH -> month(day.plusMonths(shift), basis);
            case QUARTER -> quarter(day.plusMonths(3L * shift), basis);
            case YEAR -> year(day.getYear() + shift, basis);
            case DECADE -> decade(day.getYear() / 10 * 10 + 10 * shift, basis);
            case CENTURY -> century(day.getYear() / 100 + shift, basis);
        };
    }

    public static Resolved week(LocalDate day, Basis basis) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Resolved.span(weekValue(day), monday, monday.plusDays(6), basis);
    }

    /// Two weeks from the Monday of the week of `day` on.
    private static Resolved fortnight(LocalDate day, Basis basis) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Resolved(
                TimeExpression.Type.DURATION,
                TimeUnit.FORTNIGHT.length(1),
                Optional.of(monday),
                Optional.of(monday.plusDays(13)),
                basis);
    }

    public static Resolved weekend(LocalDate day, Basis basis) {
        LocalDate saturday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        return Resolved.span(weekValue(day) + "-WE", saturday, saturday.plusDays(1), basis);
    }

    private static String weekValue(LocalDate day) {
        return Numerals.four(day.get(IsoFields.WEEK_BASED_YEAR))
                + "-W"
                + Numerals.two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    public static Resolved month(LocalDate day, Basis basis) {
        LocalDate first = day.withDayOfMonth(1);
        String value = Numerals.four(day.getYear()) + "-" + Numerals.two(day.getMonthValue());
        return Resolved.span(value, first, first.plusMonths(1).minusDays(1), basis);
    }

    public static Resolved quarter(LocalDate day, Basis basis) {
        return quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR), basis);
    }

    public static Resolved quarter(int year, int quarter, Basis basis) {
        LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
        String value = Numerals.four(year) + "-Q" + quarter;
        return Resolved.span(value, first, first.plusMonths(3).minusDays(1), basis);
    }

    public static Resolved half(int year, int half, Basis basis) {
        LocalDate first = LocalDate.of(year, 6 * half - 5, 1);
        String value = Numerals.four(year) + "-H" + half;
        return Resolved.span(value, first, first.plusMonths(6).minusDays(1), basis);
    }

    public static Resolved year(int year, Basis basis) {
        return Resolved.span(
                Numerals.four(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), basis);
    }

    public static Resolved decade(int first, Basis basis) {
        return Resolved.span(
                Numerals.four(first).substring(0, 3) + "X",
                LocalDate.of(first, 1, 1),
                LocalDate.of(first + 9, 12, 31),
                basis);
    }

    public static Resolved century(int hundreds, Basis basis) {
        LocalDate first = LocalDate.of(Math.max(1, hundreds * 100), 1, 1);
        return Resolved.span(
                Numerals.two(hundreds), first, LocalDate.of(hundreds * 100 + 99, 12, 31), basis);
    }

    /// A meteorological season of the north; winter is named after the year in which it begins.
    public static Resolved season(int year, int season, Basis basis) {
        LocalDate first = LocalDate.of(year, SEASON_MONTHS[season], 1);
        String value = Numerals.four(year) + "-" + SEASONS[season];
        return Resolved.span(value, first, first.plusMonths(3).minusDays(1), basis);
    }

    public static String seasonName(int season) {
        return SEASONS[season];
    }
}
