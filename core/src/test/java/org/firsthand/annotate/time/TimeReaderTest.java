package org.firsthand.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.time.grammar.TimeGrammar;
import org.firsthand.annotate.time.grammar.Words;
import org.firsthand.article.Certainty;
import org.firsthand.article.PublicationDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {

    private static final PublicationDate UNKNOWN = PublicationDate.unknown("a test");

    @Test
    void withoutADateOfWritingOnlyWhatIsStatedIsResolved() {
        String text = "The mayor met them on Friday. The bridge fell on May 2, 2019.";
        List<TimeExpression> found = TimeRulesTest.read(text, UNKNOWN);
        assertThat(found).hasSize(2);
        assertThat(found.get(0).value()).isEqualTo("XXXX-WXX-5");
        assertThat(found.get(0).certainty()).isEqualTo(Certainty.UNKNOWN);
        assertThat(found.get(0).start()).isEmpty();
        assertThat(found.get(1).certainty()).isEqualTo(Certainty.STATED);
        assertThat(found.get(1).start()).contains(LocalDate.of(2019, 5, 2));
    }

    @Test
    void anInferredDateResolvesLaterAndSaysSo() {
        String text = "The mayor met them on Friday. The council will vote next month.";
        List<TimeExpression> found = TimeRulesTest.read(text, UNKNOWN);
        PublicationDate written =
                PublicationDate.inferred(
                        LocalDate.of(2024, 1, 8),
                        LocalDate.of(2024, 1, 8),
                        "another article",
                        List.of());
        List<TimeExpression> resolved = new TimeReader().resolve(text, found, written);
        assertThat(resolved)
                .extracting(TimeExpression::value)
                .containsExactly("2024-01-05", "2024-02");
        assertThat(resolved).extracting(TimeExpression::certainty).containsOnly(Certainty.INFERRED);
        assertThat(resolved.get(0).anchor().orElseThrow())
                .contains("2024-01-08")
                .contains("another article");
    }

    @Test
    void aStretchOfDaysResolvesOnlyWhatIsTheSameForAll() {
        String text = "The mayor met them on Friday. Last month it rained.";
        List<TimeExpression> found = TimeRulesTest.read(text, UNKNOWN);
        PublicationDate written =
                PublicationDate.inferred(
                        LocalDate.of(2024, 1, 8),
                        LocalDate.of(2024, 1, 14),
                        "another article",
                        List.of());
        List<TimeExpression> resolved = new TimeReader().resolve(text, found, written);
        assertThat(resolved.get(0).certainty()).isEqualTo(Certainty.UNKNOWN);
        assertThat(resolved.get(1).value()).isEqualTo("2023-12");
        assertThat(resolved.get(1).end()).contains(LocalDate.of(2023, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "January ",
                "one hundred years ago ",
                "last last ",
                "May 5, ",
                "1999-",
                "the last week of ",
                "3 to 5 March ",
                "several ",
                "2 days and ",
                "in ",
                "12:30 ",
                "\ud83d\ude42 Monday "
            })
    void repetitionIsReadInTime(String piece) {
        String text = piece.repeat(20_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> TimeGrammar.read(new Words(text, 0, text.length())));
    }
}
