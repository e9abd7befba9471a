package org.firsthand.annotate.time.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.firsthand.annotate.time.grammar.Numerals;

/// A holiday and its rule, in the order in which the lexicon numbers them.
public enum Holiday {
    NEW_YEAR(1, 1),
    MARTIN_LUTHER_KING(1, DayOfWeek.MONDAY, 3),
    VALENTINE(2, 14),
    PRESIDENTS(2, DayOfWeek.MONDAY, 3),
    SAINT_PATRICK(3, 17),
    EASTER(0),
    GOOD_FRIDAY(-2),
    EASTER_MONDAY(1),
    MEMORIAL(5, DayOfWeek.MONDAY, -1),
    JUNETEENTH(6, 19),
    INDEPENDENCE(7, 4),
    LABOR(9, DayOfWeek.MONDAY, 1),
    COLUMBUS(10, DayOfWeek.MONDAY, 2),
    HALLOWEEN(10, 31),
    ELECTION(11, DayOfWeek.MONDAY, 1, 1),
    VETERANS(11, 11),
    THANKSGIVING(11, DayOfWeek.THURSDAY, 4),
    CHRISTMAS_EVE(12, 24),
    CHRISTMAS(12, 25),
    BOXING(12, 26),
    NEW_YEARS_EVE(12, 31),
    MOTHERS(5, DayOfWeek.SUNDAY, 2),
    FATHERS(6, DayOfWeek.SUNDAY, 3),
    EARTH(4, 22),
    APRIL_FOOLS(4, 1),
    ASH_WEDNESDAY(-46),
    PALM_SUNDAY(-7),
    PENTECOST(49),
    BLACK_FRIDAY(11, DayOfWeek.THURSDAY, 4, 1),
    CYBER_MONDAY(11, DayOfWeek.THURSDAY, 4, 4),
    MAY_DAY(5, 1),
    GUY_FAWKES(11, 5),
    GROUNDHOG(2, 2),
    WOMENS(3, 8),
    CINCO_DE_MAYO(5, 5),
    FLAG(6, 14),
    CANADA(7, 1),
    BASTILLE(7, 14),
    ALL_SAINTS(11, 1),
    ALL_SOULS(11, 2),
    REMEMBRANCE(11, 11),
    MARDI_GRAS(-47),
    MAUNDY_THURSDAY(-3),
    ASCENSION(39),
    WORKERS(5, 1),
    INAUGURATION(1, 20);

    private static final Holiday[] ALL = values();

    private final int month;
    private final int day;
    private final DayOfWeek weekday;
    private final int ordinal;
    private final int shift;

    /// On one day of a month.
    Holiday(int month, int day) {
        this(month, day, DayOfWeek.MONDAY, 0, 0);
    }

    /// On the n-th weekday of a month, the last where `ordinal` is -1.
    Holiday(int month, DayOfWeek weekday, int ordinal) {
        this(month, 0, weekday, ordinal, 0);
    }

    Holiday(int month, DayOfWeek weekday, int ordinal, int shift) {
        this(month, 0, weekday, ordinal, shift);
    }

    /// So many days behind Easter Sunday.
    Holiday(int afterEaster) {
        this(0, 0, DayOfWeek.SUNDAY, 0, afterEaster);
    }

    Holiday(int month, int day, DayOfWeek weekday, int ordinal, int shift) {
        this.month = month;
        this.day = day;
        this.weekday = weekday;
        this.ordinal = ordinal;
        this.shift = shift;
    }

    public static Holiday of(int number) {
        return ALL[number];
    }

    public LocalDate in(int year) {
        if (month == 0) {
            return easter(year).plusDays(shift);
        }
        if (ordinal == 0) {
            return LocalDate.of(year, month, day);
        }
        return LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday))
                .plusDays(shift);
    }

    /// "XXXX-12-25" where the day is fixed, else the year alone unknown.
    public String unresolved() {
        return day > 0 ? "XXXX-" + Numerals.two(month) + "-" + Numerals.two(day) : "XXXX-XX-XX";
    }

    /// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
