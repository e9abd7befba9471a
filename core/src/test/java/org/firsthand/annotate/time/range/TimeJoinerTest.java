package org.firsthand.annotate.time.range;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.firsthand.annotate.finding.JoinedTime;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.time.TimeRulesTest;
import org.firsthand.text.ResourceLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the hits and near-misses of the words that bind ranges and counts.
class TimeJoinerTest {

    private static List<JoinedTime> read(String text) {
        return join(text, TimeRulesTest.read(text, TimeRulesTest.written()));
    }

    private static List<JoinedTime> join(String text, List<TimeExpression> times) {
        return TimeJoiner.join(text, times, TimeRulesTest.written().start());
    }

    private static List<String> lines(String mark) {
        return Stream.of("ranges.txt", "counts.txt")
                .flatMap(name -> ResourceLines.read(TimeJoiner.class, name).stream())
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }

    static List<String> hits() {
        return lines("+ ");
    }

    static List<String> misses() {
        return lines("- ");
    }

    @ParameterizedTest
    @MethodSource("hits")
    void aHitHasItsDays(String line) {
        int arrow = line.indexOf("=>");
        assertThat(read(line.substring(0, arrow).strip()))
                .as(line)
                .flatMap(range -> Stream.of(range.start(), range.end()).toList())
                .extracting(day -> day.orElseThrow().toString())
                .containsExactlyElementsOf(ResourceLines.words(line.substring(arrow + 2)));
    }

    @ParameterizedTest
    @MethodSource("misses")
    void aNearMissIsNotJoined(String line) {
        assertThat(read(line)).as(line).isEmpty();
    }

    @Test
    void itsDatesStayTimesOfTheirOwn() {
        String text = "It was shut from March to July 2022.";
        List<TimeExpression> times = TimeRulesTest.read(text, TimeRulesTest.written());
        assertThat(times).hasSize(2);
        assertThat(join(text, times))
                .singleElement()
                .satisfies(
                        range ->
                                assertThat(range.span().of(text))
                                        .isEqualTo("from March to July 2022"));
    }
}
