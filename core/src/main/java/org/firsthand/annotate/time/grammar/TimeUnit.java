package org.firsthand.annotate.time.grammar;

/// A unit of time, in the order in which the lexicon numbers them.
public enum TimeUnit {
    SECOND("S", true, 1 / 86400.0),
    MINUTE("M", true, 1 / 1440.0),
    HOUR("H", true, 1 / 24.0),
    DAY("D", false, 1),
    WEEK("W", false, 7),
    MONTH("M", false, 365.0 / 12),
    QUARTER("M", false, 3 * 365.0 / 12),
    YEAR("Y", false, 365),
    DECADE("Y", false, 3650),
    CENTURY("Y", false, 36500),
    WEEKEND("D", false, 2),
    FORTNIGHT("W", false, 14),
    NIGHT("D", false, 1);

    private static final TimeUnit[] ALL = values();

    private final String letter;
    private final boolean clock;
    private final double days;

    TimeUnit(String letter, boolean clock, double days) {
        this.letter = letter;
        this.clock = clock;
        this.days = days;
    }

    public static TimeUnit of(double number) {
        return ALL[(int) number];
    }

    public boolean isClock() {
        return clock;
    }

    /// How many days one of it has, on average.
    public double days() {
        return days;
    }

    /// How many of its TIMEX3 letter one of it is: a decade is ten years.
    public int scale() {
        return switch (this) {
            case QUARTER -> 3;
            case DECADE -> 10;
            case CENTURY -> 100;
            case WEEKEND, FORTNIGHT -> 2;
            case SECOND, MINUTE, HOUR, DAY, WEEK, MONTH, YEAR, NIGHT -> 1;
        };
    }

    /// A length of `amount` of it as TIMEX3 writes it: "P3Y", "PT2H".
    public String length(double amount) {
        return prefix() + Numerals.plain(amount * scale()) + letter;
    }

    /// A length of an unknown amount of it.
    public String someLength() {
        return prefix() + "X" + letter;
    }

    private String prefix() {
        return clock ? "PT" : "P";
    }
}
