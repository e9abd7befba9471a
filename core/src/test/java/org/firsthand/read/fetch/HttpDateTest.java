package org.firsthand.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDateTest {

    private static final Instant NOW = Instant.parse("2031-05-05T12:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tue, 06 May 2031 08:49:37 GMT",
                "Tuesday, 06-May-31 08:49:37 GMT",
                "Tue May  6 08:49:37 2031"
            })
    void everyFormIsOneTime(String header) {
        assertThat(HttpDate.read(header, NOW)).contains(Instant.parse("2031-05-06T08:49:37Z"));
    }

    @Test
    void aYearOfTwoDigitsIsNoMoreThanFiftyYearsAhead() {
        assertThat(HttpDate.read("Sunday, 06-Nov-94 08:49:37 GMT", NOW))
                .contains(Instant.parse("1994-11-06T08:49:37Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2031-05-06", "Mon, 06 May 2031 08:49:37 GMT"})
    void whatIsNoTimeIsNone(String header) {
        assertThat(HttpDate.read(header, NOW)).isEmpty();
    }
}
