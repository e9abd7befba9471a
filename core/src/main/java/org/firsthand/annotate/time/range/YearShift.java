package org.firsthand.annotate.time.range;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.time.grammar.Slot;
import org.firsthand.annotate.time.grammar.TimeGrammar;
import org.firsthand.annotate.time.grammar.TimeRule;
import org.firsthand.annotate.time.resolve.Calendar;
import org.firsthand.annotate.time.resolve.Resolved;
import org.firsthand.annotate.time.resolve.Resolved.Basis;

/// Moves a month, or a day of a month, that names no year to the year beside another date.
final class YearShift {

    private static final int LENGTH_OF_MONTH = "2023-11".length();
    private static final int LENGTH_OF_DAY = "2023-11-05".length();

    private static final List<Slot> YEARS =
            List.of(Slot.YEAR, Slot.SHORT_YEAR, Slot.TEN_YEAR, Slot.YEAR_SHIFT, Slot.SHIFT);

    private YearShift() {}

    /// True for a month or a day of a month whose words name no year.
    static boolean isOpen(String text, TimeExpression time) {
        return TimeGrammar.sole(text, time.span())
                .filter(match -> match.kind() == TimeRule.Kind.DATE)
                .filter(match -> match.has(Slot.MONTH) || match.has(Slot.MONTH_NUMBER))
                .filter(match -> YEARS.stream().noneMatch(match::has))
                .isPresent();
    }

    /// True for a day of the week that says no more than that.
    static boolean isPlainWeekday(String text, TimeExpression time) {
        return TimeGrammar.sole(text, time.span())
                .filter(match -> match.kind() == TimeRule.Kind.WEEKDAY)
                .filter(match -> match.slots().keySet().equals(Set.of(Slot.WEEKDAY)))
                .isPresent();
    }

    /// `time`, a day, so many weeks later.
    static TimeExpression weeksLater(TimeExpression time, int weeks) {
        LocalDate day = time.start().orElseThrow().plusWeeks(weeks);
        return time.on(day.toString(), Optional.of(day), Optional.of(day));
    }

    /// `time` in the last year in which it is not after `other`.
    static TimeExpression notAfter(TimeExpression time, TimeExpression other) {
        LocalDate start = time.start().orElseThrow();
        LocalDate limit = other.start().orElseThrow();
        int years = limit.getYear() - start.getYear();
        return moved(time, start.plusYears(years).isAfter(limit) ? years - 1 : years);
    }

    /// `time` in the first year in which it is not before `other`.
    static TimeExpression notBefore(TimeExpression time, TimeExpression other) {
        LocalDate start = time.start().orElseThrow();
        LocalDate limit = other.start().orElseThrow();
        int years = limit.getYear() - start.getYear();
        return moved(time, start.plusYears(years).isBefore(limit) ? years + 1 : years);
    }

    private static TimeExpression moved(TimeExpression time, int years) {
        boolean day = time.value().length() == LENGTH_OF_DAY && !time.value().contains("W");
        boolean month = time.value().length() == LENGTH_OF_MONTH && !time.value().contains("Q");
        if (years == 0 || !(day || month)) {
            return time;
        }
        LocalDate start = time.start().orElseThrow().plusYears(years);
        Resolved moved =
                day ? Resolved.day(start, Basis.WORDS) : Calendar.month(start, Basis.WORDS);
        return time.on(moved.value(), moved.start(), moved.end());
    }
}
