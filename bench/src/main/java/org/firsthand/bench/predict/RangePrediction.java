package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.finding.TimeRange;
import org.firsthand.annotate.syntax.SyntaxReader;
import org.firsthand.annotate.time.range.RangeReader;
import org.firsthand.annotate.time.TimeReader;
import org.firsthand.text.Span;

/// Times of a text with the ranges that they bound, in the shape of the set `recognizers`: a range
/// is `start/end` with the end excluded, and each time says its kind.
public final class RangePrediction implements Task {

    /// Quarters, halves, decades and centuries, which that set writes as ranges.
    private static final Pattern LONG = Pattern.compile("\\d{4}-[QH]\\d|\\d{3}X|\\d{2}");

    private static final int NEAR = 12;

    @Override
    public String name() {
        return "range";
    }

    @Override
    public void predict(Path input, Path output) throws IOException {
        SyntaxReader syntax = SyntaxReader.load();
        TimeReader times = new TimeReader();
        JsonLines.each(
                input,
                output,
                row -> predict(row, times.read(DatePrediction.reading(row, syntax))));
    }

    private static ObjectNode predict(JsonNode row, List<TimeExpression> times) {
        ObjectNode prediction = JsonLines.JSON.createObjectNode();
        prediction.set("id", row.get("id"));
        ArrayNode found = prediction.putArray("times");
        List<TimeRange> ranges = RangeReader.read(row.get("text").asText(), times);
        for (TimeRange range : ranges) {
            // That set ends "May to September" where September starts.
            String value =
                    range.from().start().orElseThrow() + "/" + range.to().start().orElseThrow();
            add(found, range.span(), TimeExpression.Type.DATE, "daterange", value);
        }
        for (TimeExpression time : times) {
            if (ranges.stream().noneMatch(range -> range.span().contains(time.span()))) {
                add(found, time.span(), type(time), kind(time, times), value(time));
            }
        }
        return prediction;
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

    /// A length of known days is a range of dates there.
    private static TimeExpression.Type type(TimeExpression time) {
        return time.type() == TimeExpression.Type.DURATION && time.start().isPresent()
                ? TimeExpression.Type.DATE
                : time.type();
    }

    private static String kind(TimeExpression time, List<TimeExpression> times) {
        boolean now = time.value().equals("PRESENT_REF");
        boolean clocked = times.stream().anyMatch(other -> isClockBeside(time, other));
        boolean day = time.start().equals(time.end());
        return switch (type(time)) {
            case DATE -> now || (day && clocked) ? "datetime" : day ? "date" : "daterange";
            case TIME -> "datetime";
            case DURATION -> clocked ? "datetimerange" : "duration";
            case SET -> "set";
        };
    }

    /// That set takes a date with the time of day beside it as one: "Monday, from 8 to 9 a.m.".
    private static boolean isClockBeside(TimeExpression time, TimeExpression clock) {
        int from = Math.min(time.span().end(), clock.span().end());
        int to = Math.max(time.span().start(), clock.span().start());
        return clock.type() == TimeExpression.Type.TIME && to - from <= NEAR;
    }

    private static String value(TimeExpression time) {
        boolean length = time.type() == TimeExpression.Type.DURATION && time.start().isPresent();
        if ((!length && !LONG.matcher(time.value()).matches()) || time.end().isEmpty()) {
            return time.value();
        }
        LocalDate behind = time.end().get().plusDays(1);
        return time.start().orElseThrow() + "/" + behind;
    }
}
