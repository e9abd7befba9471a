package org.firsthand.annotate.time.range;

import org.firsthand.annotate.time.grammar.Slot;
import org.firsthand.annotate.time.grammar.TimeGrammar;
import org.firsthand.annotate.time.grammar.TimeMatch;
import org.firsthand.annotate.time.grammar.TimeRule;
import org.firsthand.annotate.time.grammar.Words;
import org.firsthand.annotate.time.resolve.Calendar;
import org.firsthand.annotate.time.resolve.Resolved;
import org.firsthand.annotate.time.resolve.Resolved.Basis;

import java.time.LocalDate;
import java.util.List;
import org.firsthand.annotate.finding.TimeExpression;

/// Moves a month, or a day of a month, that names no year to the year beside another date.
public final class YearShift {

    private static final int LENGTH_OF_MONTH = "2023-11".length();
    private static final int LENGTH_OF_DAY = "2023-11-05".length();

    private static final List<Slot> YEARS =
            List.of(Slot.YEAR, Slot.SHORT_YEAR, Slot.YEAR_SHIFT, Slot.SHIFT);

    private YearShift() {}

    /// True for a month or a day of a month whose words name no year.
    public static boolean isOpen(String text, TimeExpression time) {
        Words words = new Words(text, time.span().start(), time.span().end());
        List<TimeMatch> matches = TimeGrammar.read(words);
        return matches.size() == 1
                && matches.getFirst().kind() == TimeRule.Kind.DATE
                && matches.getFirst().has(Slot.MONTH)
                && YEARS.stream().noneMatch(matches.getFirst()::has);
    }

    /// `time` in the last year in which it is not after `other`.
    public static TimeExpression notAfter(TimeExpression time, TimeExpression other) {
        LocalDate start = time.start().orElseThrow();
        LocalDate limit = other.start().orElseThrow();
        int years = limit.getYear() - start.getYear();
        return moved(time, start.plusYears(years).isAfter(limit) ? years - 1 : years);
    }

    /// `time` in the first year in which it is not before `other`.
    public static TimeExpression notBefore(TimeExpression time, TimeExpression other) {
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
        return new TimeExpression(
                time.span(),
                time.type(),
                moved.value(),
                moved.start(),
                moved.end(),
                time.certainty(),
                time.anchor(),
                time.direction());
    }
}
