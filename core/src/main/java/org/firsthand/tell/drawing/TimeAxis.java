package org.firsthand.tell.drawing;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.firsthand.tell.tellings.PublishedTime;

/// Turns minutes into pixels, linearly.
record TimeAxis(long first, long last, int left, int right) {

    private static final long DAY = 1440;

    /// Room for a tick's words.
    private static final int APART = 100;

    private static final long[] STEPS = {
        10, 30, 60, 180, 360, 720, DAY, 2 * DAY, 4 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 90 * DAY,
        365 * DAY
    };
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /// Covers every time. Where some are exact, a day at most of those that are not, since a month
    /// would press the hours together.
    static TimeAxis over(Collection<PublishedTime.Stretch> times, int left, int right) {
        boolean exact = times.stream().anyMatch(time -> time.end() - time.start() < DAY);
        long first = times.stream().mapToLong(PublishedTime.Stretch::start).min().orElse(0);
        long last =
                times.stream()
                        .mapToLong(t -> exact ? Math.min(t.end(), t.start() + DAY) : t.end())
                        .max()
                        .orElse(first);
        return new TimeAxis(first, Math.max(first, last), left, Math.max(left, right));
    }

    int at(long minute) {
        if (last == first) {
            return left;
        }
        double part = (double) (minute - first) / (last - first);
        return left + (int) Math.round(Math.clamp(part, 0, 1) * (right - left));
    }

    /// Whether a time lies behind the axis.
    boolean ends(long minute) {
        return minute > last;
    }

    List<Drawing.Tick> ticks() {
        long span = last - first;
        int most = Math.max(1, (right - left) / APART);
        long step = Math.max(STEPS[STEPS.length - 1], Math.ceilDiv(span, most));
        for (int i = STEPS.length - 1; i >= 0; i--) {
            step = span <= STEPS[i] * most ? STEPS[i] : step;
        }
        List<Drawing.Tick> ticks = new ArrayList<>();
        for (long tick = Math.ceilDiv(first, step) * step; tick <= last; tick += step) {
            ticks.add(new Drawing.Tick(at(tick), words(tick, step)));
        }
        if (ticks.isEmpty()) {
            ticks.add(new Drawing.Tick(at(first), words(first, Math.min(span, DAY))));
        }
        return ticks;
    }

    private static String words(long minute, long step) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(minute * 60, 0, ZoneOffset.UTC);
        return (step < DAY ? HOUR : DATE).format(time);
    }
}
