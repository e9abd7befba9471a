package org.firsthand.annotate.time.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.firsthand.annotate.finding.TimeExpression.Direction;
import org.firsthand.annotate.time.grammar.Numerals;
import org.firsthand.annotate.time.grammar.Slot;
import org.firsthand.annotate.time.grammar.TimeMatch;
import org.firsthand.annotate.time.resolve.Resolved.Basis;

/// Resolves calendar dates, days of the week and holidays.
public final class Dates {

    private static final int HALF_YEAR = 183;
    private static final int CLOSE = 75;
    private static final int JUST_OVER = 0;

    private static final List<Slot> YEARS =
            List.of(Slot.YEAR, Slot.BARE_YEAR, Slot.SHORT_YEAR, Slot.TEN_YEAR, Slot.YEAR_WORDS);

    private Dates() {}

    public static Resolved date(TimeMatch match, Frame frame) {
        if (match.has(Slot.COMPACT_DATE)) {
            int digits = match.number(Slot.COMPACT_DATE);
            return at(digits / 10_000, digits / 100 % 100, digits % 100, Basis.WORDS);
        }
        Optional<Integer> year = year(match);
        if (!match.has(Slot.MONTH) && !match.has(Slot.MONTH_NUMBER)) {
            return match.has(Slot.DAY_ORDINAL) || match.has(Slot.CLOSING_DAY)
                    ? dayOfMonth(match, frame)
                    : Calendar.year(year.orElseThrow(), Basis.WORDS);
        }
        int month = match.number(Slot.MONTH, match.number(Slot.MONTH_NUMBER, 1));
        int day = match.number(Slot.DAY, match.number(Slot.DAY_WORDS, 0));
        if (year.isPresent()) {
            return at(year.get(), month, day, Basis.WORDS);
        }
        if (match.has(Slot.YEAR_SHIFT) && frame.now().isPresent()) {
            int shifted = frame.now().get().getYear() + match.number(Slot.YEAR_SHIFT);
            return at(shifted, month, day, Basis.WRITING);
        }
        if (match.has(Slot.SHIFT) && !match.has(Slot.WEEKDAY) && frame.now().isPresent()) {
            return shifted(month, day, match.number(Slot.SHIFT), frame.now().get());
        }
        if (frame.now().isEmpty()) {
            return Resolved.missing(written("XXXX", month, day));
        }
        int nearest = nearest(frame, y -> middle(y, month, day), day > 0);
        return at(nearest, month, day, Basis.WRITING);
    }

    private static Optional<Integer> year(TimeMatch match) {
        for (Slot slot : YEARS) {
            if (match.has(slot)) {
                return Optional.of(match.number(slot));
            }
        }
        return Optional.empty();
    }

    private static Resolved dayOfMonth(TimeMatch match, Frame frame) {
        int day = match.number(Slot.DAY_ORDINAL, match.number(Slot.CLOSING_DAY, 1));
        if (match.has(Slot.WEEKDAY)) {
            return frame.now()
                    .flatMap(now -> onWeekday(now, day, match.number(Slot.WEEKDAY)))
                    .map(found -> Resolved.day(found, Basis.WRITING))
                    .orElseGet(() -> Resolved.missing("XXXX-XX-" + Numerals.two(day)));
        }
        return frame.now()
                .map(
                        now ->
                                frame.direction() == Direction.PAST && day > now.getDayOfMonth()
                                        ? now.withDayOfMonth(1).minusMonths(1)
                                        : now)
                .map(month -> at(month.getYear(), month.getMonthValue(), day, Basis.WRITING))
                .orElseGet(() -> Resolved.missing("XXXX-XX-" + Numerals.two(day)));
    }

    /// "Tuesday the eleventh": the month nearest to the one of writing in which it is one.
    private static Optional<LocalDate> onWeekday(LocalDate now, int day, int weekday) {
        YearMonth here = YearMonth.from(now);
        return IntStream.of(0, 1, -1, 2, -2)
                .mapToObj(here::plusMonths)
                .filter(month -> month.isValidDay(day))
                .map(month -> month.atDay(day))
                .filter(found -> found.getDayOfWeek().getValue() == weekday)
                .findFirst();
    }

    private static Resolved at(int year, int month, int day, Basis basis) {
        if (day == 0) {
            return Calendar.month(LocalDate.of(year, month, 1), basis);
        }
        return YearMonth.of(year, month).isValidDay(day)
                ? Resolved.day(LocalDate.of(year, month, day), basis)
                : Resolved.missing(written(Numerals.four(year), month, day));
    }

    private static String written(String year, int month, int day) {
        String value = year + "-" + Numerals.two(month);
        return day == 0 ? value : value + "-" + Numerals.two(day);
    }

    private static Resolved shifted(int month, int day, int shift, LocalDate now) {
        int at = now.getMonthValue();
        int year = now.getYear();
        if (shift < 0 && month >= at) {
            year--;
        } else if (shift > 0 && month <= at) {
            year++;
        }
        return at(year, month, day, Basis.WRITING);
    }

    /// A day for the date in a year: for a month the day that is fairest to it.
    private static LocalDate middle(int year, int month, int day) {
        YearMonth whole = YearMonth.of(year, month);
        return day == 0 ? whole.atDay(15) : whole.atDay(Math.min(day, whole.lengthOfMonth()));
    }

    /// The year that puts a yearly day on the side of the day of writing that the clause points to.
    /// A tense may mislead ("was planned for March"), so a date close by on the other side wins.
    ///
    /// @param exact true for a day, false for a month
    private static int nearest(Frame frame, IntFunction<LocalDate> dayIn, boolean exact) {
        LocalDate now = frame.now().orElseThrow();
        int year = now.getYear();
        LocalDate here = dayIn.apply(year);
        if (!exact && here.getMonthValue() == now.getMonthValue()) {
            return year;
        }
        long ahead = here.toEpochDay() - now.toEpochDay();
        int closest = ahead > HALF_YEAR ? year - 1 : ahead < -HALF_YEAR ? year + 1 : year;
        long distance = dayIn.apply(closest).toEpochDay() - now.toEpochDay();
        return switch (frame.direction()) {
            case PAST -> distance <= CLOSE ? closest : ahead > 0 ? year - 1 : year;
            case FUTURE ->
                    distance >= (exact ? -CLOSE : -JUST_OVER)
                            ? closest
                            : ahead < 0 ? year + 1 : year;
            case NEITHER -> closest;
        };
    }

    public static Resolved holiday(TimeMatch match, Frame frame) {
        Holiday holiday = Holiday.of(match.number(Slot.HOLIDAY));
        if (match.has(Slot.YEAR)) {
            return Resolved.day(holiday.in(match.number(Slot.YEAR)), Basis.WORDS);
        }
        if (frame.now().isEmpty()) {
            return Resolved.missing(holiday.unresolved());
        }
        LocalDate now = frame.now().get();
        if (match.has(Slot.YEAR_SHIFT)) {
            int shifted = now.getYear() + match.number(Slot.YEAR_SHIFT);
            return Resolved.day(holiday.in(shifted), Basis.WRITING);
        }
        int shift = match.number(Slot.SHIFT, 0);
        int year = nearest(frame, holiday::in, false);
        if (shift < 0) {
            year = holiday.in(now.getYear()).isBefore(now) ? now.getYear() : now.getYear() - 1;
        } else if (shift > 0) {
            year = holiday.in(now.getYear()).isAfter(now) ? now.getYear() : now.getYear() + 1;
        } else if (match.has(Slot.SHIFT)) {
            year = now.getYear();
        }
        return Resolved.day(holiday.in(year), Basis.WRITING);
    }

    /// "last Monday" on a Tuesday is that of the week before: the day before would be "yesterday".
    private static LocalDate last(DayOfWeek wanted, LocalDate now) {
        LocalDate day = now.with(TemporalAdjusters.previous(wanted));
        return day.equals(now.minusDays(1)) ? day.minusWeeks(1) : day;
    }

    public static Resolved weekday(TimeMatch match, Frame frame) {
        DayOfWeek wanted = DayOfWeek.of(match.number(Slot.WEEKDAY));
        if (frame.now().isEmpty()) {
            return Resolved.missing("XXXX-WXX-" + wanted.getValue());
        }
        LocalDate now = frame.now().get();
        LocalDate monday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate thisWeek = monday.plusDays(wanted.getValue() - 1L);
        if (match.has(Slot.WEEK_SHIFT)) {
            return Resolved.day(thisWeek.plusWeeks(match.number(Slot.WEEK_SHIFT)), Basis.WRITING);
        }
        if (match.has(Slot.NEAR)) {
            return Resolved.day(
                    now.with(
                            match.number(Slot.NEAR) < 0
                                    ? TemporalAdjusters.previous(wanted)
                                    : TemporalAdjusters.next(wanted)),
                    Basis.WRITING);
        }
        if (match.has(Slot.SHIFT)) {
            int shift = match.number(Slot.SHIFT);
            return Resolved.day(
                    shift < 0
                            ? last(wanted, now)
                            : shift > 0
                                    ? thisWeek.plusWeeks(1)
                                    : now.with(TemporalAdjusters.nextOrSame(wanted)),
                    Basis.WRITING);
        }
        LocalDate day =
                frame.direction() == Direction.FUTURE
                        ? now.with(TemporalAdjusters.nextOrSame(wanted))
                        : now.with(TemporalAdjusters.previousOrSame(wanted));
        return Resolved.day(day, Basis.WRITING);
    }
}
