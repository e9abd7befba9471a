package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.firsthand.annotate.finding.CountedTime;
import org.firsthand.annotate.finding.JoinedTime;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.finding.TimeRange;
import org.firsthand.annotate.time.range.TimeJoiner;
import org.firsthand.text.Span;

/// Writes the times of an utterance as Recognizers-Text does: what belongs together is one time, a
/// range is `start/end` with the end excluded, and each time says its kind.
///
/// @param written the day of the utterance
record UtteranceTimes(String text, List<TimeExpression> times, LocalDate written) {

    /// Quarters, halves, decades and centuries, which that library writes as ranges.
    private static final Pattern LONG = Pattern.compile("\\d{4}-[QH]\\d|\\d{3}X|\\d{2}");

    /// A few are three there.
    private static final String FEW = "3";

    private static final int NEAR = 12;

    private static final Pattern CLOCK_UNIT =
            Pattern.compile("\\b(?:hours?|hrs?|minutes?|mins?|seconds?|secs?)\\b");
    private static final Pattern COUNTED =
            Pattern.compile(
                    "^(?:in|within|next|the next|the last|last|the past|past)\\b"
                            + "|\\b(?:later|ago|now|earlier|past|last|coming|next)\\b");

    /// Hours beside a day: "12-4", "between 3 and 8", "6:00".
    private static final Pattern HOURS_BEHIND =
            Pattern.compile(
                    "^(?:,? ?(?:from|between|at|in the|early|late|no later than|after|before|by))*"
                            + " ?(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:-|to|and) ?\\d{1,2}\\b(?!/|\\.\\d)"
                            + "|\\d{1,2}[:.]\\d\\d|\\d{1,2} ?[ap]m?\\b"
                            + "|(?:one|two|three|four|five|six|seven|eight|nine|ten)\\b"
                            + "|\\w+-\\w+ minutes past|[ap]m\\b|morning|afternoon|evening|night)");

    private static final Pattern HOURS_BEFORE =
            Pattern.compile(
                    "(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:-|to|and) ?\\d{1,2}"
                            + "|(?:one|two|three|four|five|six|seven|eight|nine|ten) to \\w+"
                            + "|\\bor later|\\bin the day) ?(?:on )?$");

    private static final Pattern END_OF_DAY = Pattern.compile("^(?:the )?(?:end of|mid|later in) ");

    void write(ArrayNode found) {
        List<JoinedTime> joined = TimeJoiner.join(text, times, Optional.of(written));
        for (JoinedTime time : joined) {
            switch (time) {
                case TimeRange range ->
                        add(
                                found,
                                range.span(),
                                TimeExpression.Type.DATE,
                                "daterange",
                                edge(range.from()) + "/" + edge(range.to()));
                case CountedTime count -> add(found, count);
            }
        }
        for (TimeExpression time : times) {
            if (joined.stream().noneMatch(whole -> whole.span().contains(time.span()))) {
                add(found, time.span(), type(time), kind(time), value(time));
            }
        }
    }

    private void add(ArrayNode found, CountedTime count) {
        boolean oneDay = count.first().equals(count.last());
        boolean clock = CLOCK_UNIT.matcher(words(count.span())).find();
        String value =
                oneDay ? count.first().toString() : count.first() + "/" + count.last().plusDays(1);
        String kind = clock ? "datetime" : oneDay ? "date" : "daterange";
        add(found, count.span(), TimeExpression.Type.DATE, kind, value);
    }

    private static void add(
            ArrayNode found, Span span, TimeExpression.Type type, String kind, String value) {
        found.addObject()
                .put("start", span.start())
                .put("end", span.end())
                .put("type", type.name())
                .put("value", value)
                .put("kind", kind);
    }

    private String words(Span span) {
        return span.of(text).toLowerCase(Locale.ROOT);
    }

    /// That library ends "May to September" where September starts, and "to the end of May" where
    /// May ends.
    private LocalDate edge(TimeExpression time) {
        String said = words(time.span());
        LocalDate start = time.start().orElseThrow();
        LocalDate behind = time.end().orElse(start).plusDays(1);
        if (said.startsWith("the end of") || said.startsWith("end of")) {
            return behind;
        }
        long half = (behind.toEpochDay() - start.toEpochDay()) / 2;
        return said.startsWith("the middle of") || said.startsWith("mid")
                ? start.plusDays(half)
                : start;
    }

    /// A length of known days is a range of dates there.
    private static TimeExpression.Type type(TimeExpression time) {
        return time.type() == TimeExpression.Type.DURATION && time.start().isPresent()
                ? TimeExpression.Type.DATE
                : time.type();
    }

    private String kind(TimeExpression time) {
        boolean now = time.value().equals("PRESENT_REF");
        boolean clocked =
                times.stream().anyMatch(other -> isClockBeside(time, other)) || hasHours(time);
        boolean day = time.start().equals(time.end());
        return switch (type(time)) {
            case DATE -> now || (day && clocked) ? "datetime" : day ? "date" : "daterange";
            case TIME -> "datetime";
            case DURATION -> clocked || isCountedClock(time) ? "datetimerange" : "duration";
            case SET -> "set";
        };
    }

    /// "in 5 minutes", "30 minutes later": a moment there, no length.
    private boolean isCountedClock(TimeExpression time) {
        String said = words(time.span());
        String before = text.substring(0, time.span().start()).toLowerCase(Locale.ROOT);
        return CLOCK_UNIT.matcher(said).find()
                && (COUNTED.matcher(said).find()
                        || before.endsWith("in ")
                        || before.endsWith("within "));
    }

    /// That library takes a date with the time of day beside it as one: "Monday, from 8 to 9 a.m.".
    private static boolean isClockBeside(TimeExpression time, TimeExpression clock) {
        int from = Math.min(time.span().end(), clock.span().end());
        int to = Math.max(time.span().start(), clock.span().start());
        return clock.type() == TimeExpression.Type.TIME && to - from <= NEAR;
    }

    private boolean hasHours(TimeExpression time) {
        String before = text.substring(0, time.span().start()).toLowerCase(Locale.ROOT);
        String behind = text.substring(time.span().end()).toLowerCase(Locale.ROOT);
        boolean part = END_OF_DAY.matcher(words(time.span())).find();
        return time.type() == TimeExpression.Type.DATE
                && (part
                        || HOURS_BEFORE.matcher(before).find()
                        || HOURS_BEHIND.matcher(behind.strip()).find());
    }

    private String value(TimeExpression time) {
        boolean length = time.type() == TimeExpression.Type.DURATION && time.start().isPresent();
        boolean spoken = words(time.span()).matches("(?:the |that )?same .*|that .*");
        if ((length || spoken || LONG.matcher(time.value()).matches()) && time.end().isPresent()) {
            return time.start().orElseThrow() + "/" + time.end().get().plusDays(1);
        }
        return time.type() == TimeExpression.Type.DURATION
                ? time.value().replace("X", FEW)
                : time.value();
    }
}
