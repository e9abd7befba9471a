package org.firsthand.annotate.attribution.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.firsthand.TestModels;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.text.ResourceLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the hits and near-misses of the words by which an article takes a source up again.
class DescriptionsTest {

    private static final List<String> RESOURCES = List.of("members.txt", "bodies.txt");

    static Stream<String> hits() {
        return cases("+");
    }

    static Stream<String> misses() {
        return cases("-");
    }

    private static Stream<String> cases(String mark) {
        return RESOURCES.stream()
                .flatMap(name -> ResourceLines.cases(Rings.class, name, mark).stream());
    }

    /// The speaker of the last attribution of `text`.
    private static Speaker last(String text) {
        Annotations article = TestModels.annotations("a", text);
        return article.attributions().getLast().speaker().orElseThrow();
    }

    private static String told(String text) {
        Speaker speaker = last(text);
        return speaker.words().of(text) + " | " + speaker.referent().of(text);
    }

    @ParameterizedTest
    @MethodSource("hits")
    void leadsADescriptionToWhoItMeans(String line) {
        int arrow = line.indexOf("=>");
        assertThat(told(line.substring(0, arrow).strip()))
                .isEqualTo(line.substring(arrow + 2).strip());
    }

    @ParameterizedTest
    @MethodSource("misses")
    void leavesADescriptionThatTakesNothingUp(String line) {
        Speaker speaker = last(line);
        assertThat(speaker.referent()).as(line).isEqualTo(speaker.words());
        assertThat(speaker.member()).as(line).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "Three pilots said the lamp failed. “Nobody saw the rocks,” one of them said.;true",
                "The Norwick Pilots Board said the pier is closed. The board praised the divers.;false",
            })
    void tellsAMemberFromItsGroup(String text, boolean member) {
        assertThat(last(text).member()).isEqualTo(member);
    }
}
