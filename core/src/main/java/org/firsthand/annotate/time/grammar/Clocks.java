package org.firsthand.annotate.time.grammar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.text.Span;

/// Joins times of day with the days beside them: "9 a.m. on Tuesday", "Friday morning".
public final class Clocks {

    private static final String[] PARTS = {"", "TMO", "T12:00", "TAF", "TEV", "TNI"};

    private Clocks() {}

    public static List<TimeMatch> join(Words words, List<TimeMatch> matches) {
        List<TimeMatch> joined = new ArrayList<>();
        for (TimeMatch match : matches) {
            TimeMatch next = withDaypart(words, match);
            if (!joined.isEmpty()) {
                TimeMatch last = joined.getLast();
                Optional<TimeMatch> both = both(words, last, next);
                if (both.isPresent()) {
                    joined.set(joined.size() - 1, both.get());
                    continue;
                }
            }
            joined.add(next);
        }
        return joined;
    }

    /// The time of day that a match of a clock rule says, as TIMEX3 writes it.
    public static Optional<String> written(TimeMatch match) {
        if (match.has(Slot.NOON)) {
            return Optional.of("T" + Numerals.two(match.number(Slot.NOON)) + ":00");
        }
        boolean part = match.has(Slot.DAYPART);
        if (part && !match.has(Slot.HOUR)) {
            return Optional.of(PARTS[match.number(Slot.DAYPART)]);
        }
        if (match.has(Slot.HOUR_MINUTE)) {
            int clock = match.number(Slot.HOUR_MINUTE);
            return Optional.of("T" + Numerals.two(clock / 100) + ":" + Numerals.two(clock % 100));
        }
        if (match.has(Slot.HOUR_POINT)) {
            int clock = match.number(Slot.HOUR_POINT);
            int noon = match.number(Slot.MERIDIEM, -1);
            int hour = noon < 0 || clock >= 1300 ? clock / 100 : clock / 100 % 12 + noon;
            return Optional.of("T" + Numerals.two(hour) + ":" + Numerals.two(clock % 100));
        }
        if (!match.has(Slot.HOUR)) {
            return Optional.of("TNI");
        }
        int hour = match.number(Slot.HOUR);
        int half = part ? halfOf(match.number(Slot.DAYPART)) : match.number(Slot.MERIDIEM, -1);
        int full = half < 0 || hour > 12 ? hour : hour % 12 + half;
        String minutes = Numerals.two(match.number(Slot.MINUTE, 0));
        return Optional.of("T" + Numerals.two(full) + ":" + minutes);
    }

    /// 0 for the part of the day before noon, 12 for those behind.
    private static int halfOf(int part) {
        return PARTS[part].equals("TMO") ? 0 : 12;
    }

    private static TimeMatch withDaypart(Words words, TimeMatch match) {
        if (!match.isDay()) {
            return match;
        }
        Lexicon.Filling part = Lexicon.at(Slot.DAYPART, words, match.to());
        if (part.end() < 0) {
            return match;
        }
        return extended(words, match, part.end(), Optional.of(PARTS[(int) part.value()]));
    }

    private static Optional<TimeMatch> both(Words words, TimeMatch first, TimeMatch second) {
        int gap = second.from() - first.to();
        if (gap < 0 || gap > 2 || !isGlue(words, first.to(), second.from())) {
            return Optional.empty();
        }
        if (isTime(first) && second.isDay()) {
            Map<Slot, Double> slots = new EnumMap<>(second.slots());
            return Optional.of(
                    new TimeMatch(
                            second.kind(),
                            slots,
                            first.from(),
                            second.to(),
                            first.span().cover(second.span()),
                            written(first),
                            second.whole()));
        }
        if (first.isDay() && isTime(second) && !second.has(Slot.SHIFT)) {
            return Optional.of(extended(words, first, second.to(), written(second)));
        }
        return Optional.empty();
    }

    private static boolean isTime(TimeMatch match) {
        return match.kind() == TimeRule.Kind.TIME || match.kind() == TimeRule.Kind.LOOSE_TIME;
    }

    private static boolean isGlue(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean glue = words.is(i, ",") || words.is(i, "at") || words.is(i, "on");
            if (!glue) {
                return false;
            }
        }
        return true;
    }

    private static TimeMatch extended(
            Words words, TimeMatch match, int to, Optional<String> clock) {
        Span span = new Span(match.span().start(), words.at(to - 1).span().end());
        return new TimeMatch(
                match.kind(), match.slots(), match.from(), to, span, clock, match.whole());
    }
}
