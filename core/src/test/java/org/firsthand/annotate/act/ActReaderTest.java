package org.firsthand.annotate.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.firsthand.TestModels;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.annotate.syntax.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActReaderTest {

    private static final ActReader READER = new ActReader();

    private static List<String> read(String text) {
        Reading reading = TestModels.reading(text);
        return READER.read(reading, List.of(), List.of(), List.of()).stream()
                .map(act -> print(act, text))
                .toList();
    }

    private static String print(SpeechAct act, String text) {
        return act.kind()
                + ": "
                + act.from().map(s -> s.of(text)).orElse("-")
                + " > "
                + act.to().map(s -> s.of(text)).orElse("-")
                + ": "
                + act.what().of(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The nurses asked the hospital for longer breaks. | REQUEST: The nurses > the hospital: longer breaks
                    The union urged the port to reopen the gates. | REQUEST: The union > the port: to reopen the gates
                    The bakers demanded a lower rent. | DEMAND: The bakers > -: a lower rent
                    The council agreed to repair the bridge. | AGREEMENT: The council > -: to repair the bridge
                    The mayor refused to sign the treaty. | REFUSAL: The mayor > -: to sign the treaty
                    The harbour is willing to share its cranes. | OFFER: The harbour > -: to share its cranes
                    The airline pledged to refund the tickets. | PROMISE: The airline > -: to refund the tickets
                    The rebels threatened to close the road. | THREAT: The rebels > -: to close the road
                    The bakery has put a tenth on the table. | OFFER: The bakery > -: a tenth
                    The bank would withdraw the loan if the works stopped. | THREAT: The bank > -: if the works stopped
                    """)
    void anActHasItsFrame(String sentence, String act) {
        assertThat(read(sentence)).contains(act);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The reporter asked why the gate was open.",
                "The bridge is old and the river is wide.",
                "The council should repair the bridge.",
                "The refused parcels lay on the dock.",
                "There was no answer at the gate.",
                "Nobody wants a longer winter."
            })
    void nearMissesAreNoActs(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void eachVerbBehindShouldIsADemandOfTheOneWhoSaysSo() {
        assertThat(
                        read(
                                "Dara Quill said the city should pay the nurses, reopen the ward and drop the charges."))
                .containsExactly(
                        "DEMAND: Dara Quill > the city: pay the nurses",
                        "DEMAND: Dara Quill > the city: reopen the ward",
                        "DEMAND: Dara Quill > the city: drop the charges");
    }

    @Test
    void pointsOfAListAreByTheOneWhoAnnouncedThem() {
        assertThat(
                        read(
                                "On Monday the miners laid out their conditions:\n"
                                        + "- Raise the wages\n"
                                        + "- A new doctor for the valley\n"
                                        + "The owners were silent."))
                .containsExactly(
                        "DEMAND: the miners > -: Raise the wages",
                        "DEMAND: the miners > -: A new doctor for the valley");
    }

    @Test
    void aNeedThatSomebodyWouldHaveIsACondition() {
        assertThat(read("For that, the port would need the ministry to act."))
                .containsExactly("CONDITION: the port > -: need the ministry to act");
    }

    @Test
    void aPlannedMeetingIsAStepToCome() {
        assertThat(read("The two sides are expected to resume talks in Porto."))
                .containsExactly("NEXT_STEP: The two sides > -: resume talks in Porto");
    }

    @Test
    void evidenceHoldsWhatIsAskedAndStaysShort() {
        String text =
                "The nurses asked the hospital for longer breaks, "
                        + "and the wind blew over the roofs of the old town ".repeat(9)
                        + "again.";
        Reading reading = TestModels.reading(text);
        for (SpeechAct act : READER.read(reading, List.of(), List.of(), List.of())) {
            assertThat(act.evidence().of(text).split(" ")).hasSizeLessThanOrEqualTo(45);
        }
    }

    @Test
    void hostileTextEnds() {
        assertThat(read("if ".repeat(5_000) + "demand ".repeat(5_000))).isNotNull();
    }
}
