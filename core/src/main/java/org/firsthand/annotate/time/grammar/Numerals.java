package org.firsthand.annotate.time.grammar;

import java.util.Locale;

/// Writes numbers into TIMEX3 values.
public final class Numerals {

    private Numerals() {}

    /// A number without a needless fraction: 3, 2.5.
    public static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    public static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    public static String four(int number) {
        return String.format(Locale.ROOT, "%04d", number);
    }
}
