package org.firsthand.clean.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-05-03T08:00:00Z | 2031-05-03T08:00:00Z",
                "2031-05-03 08:00 | 2031-05-03T08:00",
                "2031-05-03T08:00:00.25+02:00 | 2031-05-03T08:00:00.25+02:00",
                "2031-05-03T08:00:00+0200 | 2031-05-03T08:00:00+02:00",
                "2031-05-03T25:61:00Z | 2031-05-03",
                "2031-05-03T08:00:00+99:99 | 2031-05-03T08:00:00",
                "20310503 | 2031-05-03",
                "20310503T080000Z | 2031-05-03",
                "20310503080000 | 2031-05-03",
                "203105030800 | 2031-05-03",
                "20310503080000+0200 | 2031-05-03",
                "May 3, 2031 | 2031-05-03",
            })
    void whatMachinesWrite(String written, String right) {
        assertThat(CalendarDates.machine(written)).contains(right);
    }

    /// Seconds and milliseconds since 1970, of which some would make a day of their digits.
    @ParameterizedTest
    @ValueSource(strings = {"1801050000", "1801050000123", "1304380800", "2031-02-30", "20311303"})
    void whatIsNoDay(String written) {
        assertThat(CalendarDates.machine(written)).isEmpty();
    }
}
