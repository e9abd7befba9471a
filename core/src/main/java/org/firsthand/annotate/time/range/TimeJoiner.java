package org.firsthand.annotate.time.range;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.finding.JoinedTime;
import org.firsthand.annotate.finding.TimeExpression;

/// Joins expressions of time that say something together. Stateless.
public final class TimeJoiner {

    private TimeJoiner() {}

    /// What neighbours among `times`, the expressions of `text` in order, say together, in order;
    /// no expression is in two.
    ///
    /// @param written the day of writing, which "now" denotes
    public static List<JoinedTime> join(
            String text, List<TimeExpression> times, Optional<LocalDate> written) {
        List<JoinedTime> joined = new ArrayList<>(CountReader.read(text, times, written));
        List<TimeExpression> left =
                times.stream()
                        .filter(
                                time ->
                                        joined.stream()
                                                .noneMatch(j -> j.span().contains(time.span())))
                        .map(time -> now(time, written))
                        .toList();
        joined.addAll(RangeReader.read(text, left));
        joined.sort(Comparator.comparingInt(time -> time.span().start()));
        return List.copyOf(joined);
    }

    private static TimeExpression now(TimeExpression time, Optional<LocalDate> written) {
        return time.value().equals("PRESENT_REF") ? time.on(time.value(), written, written) : time;
    }
}
