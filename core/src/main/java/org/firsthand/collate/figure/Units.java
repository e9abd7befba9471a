package org.firsthand.collate.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;

/// What kind of thing a unit measures, and numbers as words of a report.
final class Units {

    private static final Set<String> MEASURES =
            Set.of(
                    "%",
                    "percent", "second", "minute", "hour", "day", "week", "month", "year", "decade",
                    "century", "s", "min", "h", "d", "wk", "mo", "a", "m", "km", "cm", "mm", "kg",
                    "g", "t", "mile", "foot", "inch", "yard", "acre", "ha", "degree", "Cel",
                    "pound", "ton", "tonne", "L", "point", "times", "W", "kW", "MW", "GW");

    private Units() {}

    /// True for a count of people or things: neither money nor a measure.
    static boolean isCount(String unit) {
        boolean symbol = unit.contains("[") || unit.contains("/") || unit.contains("_");
        return !unit.isBlank() && !isMoney(unit) && !symbol && !MEASURES.contains(unit);
    }

    /// True for a currency by its ISO 4217 code.
    static boolean isMoney(String unit) {
        return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /// A number with marks at the thousands and at most two decimals.
    static String plain(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(rounded);
    }
}
