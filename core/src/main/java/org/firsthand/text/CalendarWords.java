package org.firsthand.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The English names of weekdays and months, in lower case.
public final class CalendarWords {

    private static final Set<String> WEEKDAYS = lower(Arrays.stream(DayOfWeek.values()));
    private static final Set<String> MONTHS = lower(Arrays.stream(Month.values()));

    private CalendarWords() {}

    public static boolean isWeekday(String word) {
        return WEEKDAYS.contains(word);
    }

    /// True for "may" too, which is a verb more often than a month.
    public static boolean isMonth(String word) {
        return MONTHS.contains(word);
    }

    private static Set<String> lower(Stream<? extends Enum<?>> names) {
        return names.map(name -> name.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
