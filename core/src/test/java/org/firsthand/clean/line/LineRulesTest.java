package org.firsthand.clean.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every rule matches its hits and none of its near-misses.
class LineRulesTest {

    static Stream<LineRules.Rule> rules() {
        return LineRules.furniture().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void matchesItsHitsAndNotItsMisses(LineRules.Rule rule) {
        assertThat(rule.hits()).as("%s has hits", rule.reason()).isNotEmpty();
        for (String hit : rule.hits()) {
            assertThat(rule.matches(Lines.plain(hit)))
                    .as("%s matches: %s", rule.reason(), hit)
                    .isTrue();
        }
        for (String miss : rule.misses()) {
            assertThat(rule.matches(Lines.plain(miss)))
                    .as("%s does not match: %s", rule.reason(), miss)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor said the bridge would be closed until May.",
                "\"We will read more of these letters,\" she said.",
                "Officials in Brookfield, Minn., said 40 people were hurt.",
                "- A ban on trucks over 10 tons",
                "Share prices of the ferry company fell by a tenth on Monday.",
                "Photographs show the boat on its side.",
                "He has covered the roof with tin.",
            })
    void leavesSentencesAlone(String sentence) {
        assertThat(LineRules.furniture().reason(sentence, LineRules.Place.BODY)).isEmpty();
    }

    @Test
    void isQuickOnHostileLines() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    for (String unit :
                            new String[] {
                                "a", " ", "(AP Photo/", "share, ", "#a ", "May 3, ", "\uD800"
                            }) {
                        String line = unit.repeat(100_000);
                        for (LineRules.Place place : LineRules.Place.values()) {
                            LineRules.furniture().reason(line, place);
                            LineRules.furniture()
                                    .reason(line.substring(0, LineRules.LONGEST), place);
                        }
                    }
                });
    }
}
