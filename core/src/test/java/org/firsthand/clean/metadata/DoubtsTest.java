package org.firsthand.clean.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.firsthand.article.Certainty;
import org.firsthand.article.PublicationDate;
import org.junit.jupiter.api.Test;

class DoubtsTest {

    private static final PublicationDate DATE =
            PublicationDate.stated("2021-05-03", "stated by the page", List.of());

    private static PublicationDate checked(String text) {
        return Doubts.checked(DATE, Optional.empty(), text, "en");
    }

    @Test
    void doubtsADayLongBeforeAllThatTheTextNames() {
        PublicationDate doubted =
                checked(
                        "On May 3, 2031 it rained.\nOn May 4, 2031 too.\nOn June 1, 2031 it did not.");
        assertThat(doubted.certainty()).isEqualTo(Certainty.UNKNOWN);
        assertThat(doubted.evidence())
                .contains("2021-05-03")
                .contains("long before the days that the text names")
                .contains("2031-05-03");
    }

    @Test
    void believesADayThatTheTextAgreesWith() {
        assertThat(checked("On May 3, 2021 it rained.\nOn May 4, 2031 it will too.\nJune 1, 2031."))
                .isEqualTo(DATE);
        assertThat(checked("The games are to begin on May 3, 2031.")).isEqualTo(DATE);
        assertThat(checked("")).isEqualTo(DATE);
    }

    @Test
    void leavesWhatIsNotStated() {
        PublicationDate unknown = PublicationDate.unknown("nothing says");
        assertThat(Doubts.checked(unknown, Optional.of("2020-01-01"), "", "en")).isEqualTo(unknown);
    }
}
