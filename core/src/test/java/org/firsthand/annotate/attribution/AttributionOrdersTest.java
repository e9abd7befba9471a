package org.firsthand.annotate.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.firsthand.TestModels;
import org.firsthand.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The orders in which source, cue and content stand, beyond the plain ones.
class AttributionOrdersTest {

    private static final AttributionReader READER = new AttributionReader();

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    }

    private static List<String> told(String text) {
        return READER.read(TestModels.reading(text), List.of()).attributions().stream()
                .map(
                        a ->
                                words(a.source(), text)
                                        + " | "
                                        + words(a.cue(), text)
                                        + " | "
                                        + words(a.content(), text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "The mayor said the pier is closed, adding that the lamp failed.;"
                        + "The mayor | said | the pier is closed;"
                        + "The mayor | adding | that the lamp failed",
                "The mayor said the pier is closed, while the keeper said the lamp failed.;"
                        + "The mayor | said | the pier is closed;"
                        + "the keeper | said | the lamp failed",
                "The mayor praised the divers. “Nobody saw the rocks,” the keeper said.;"
                        + "The mayor | praised | the divers;"
                        + "the keeper | said | “Nobody saw the rocks,”",
            })
    void endsAContentWhereMoreIsSaid(String text, String first, String second) {
        assertThat(told(text)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "“The lamp failed,” the keeper said, the Harbour Gazette reported.;"
                        + "the keeper | said | “The lamp failed,”;"
                        + "the Harbour Gazette | reported | “The lamp failed,” the keeper said",
                "The mayor says the keeper called the plan “a fine mess”, the Harbour Gazette reports.;"
                        + "The mayor | says | the keeper called the plan “a fine mess”;"
                        + "the Harbour Gazette | reports"
                        + " | The mayor says the keeper called the plan “a fine mess”",
            })
    void readsWhoReportsBesideWhoIsReported(String text, String inner, String outer) {
        assertThat(told(text)).containsExactlyInAnyOrder(inner, outer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "The plan was criticised by the sailors.;the sailors | was criticised by | The plan",
                "The mayor came out, saying the pier is closed.;"
                        + "The mayor | saying | the pier is closed",
            })
    void readsPassivesAndParticiples(String text, String expected) {
        assertThat(told(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "The storm hit the pier. “The lamp failed,” said the keeper.;"
                        + "the keeper | said | “The lamp failed,”",
                "“The lamp failed\" the keeper said.;the keeper | said | “The lamp failed\"",
                "The keeper said: \"The lamp failed.”;The keeper | said | \"The lamp failed.”",
                "``The lamp failed,'' the keeper said.;the keeper | said | ``The lamp failed,''",
                "“Nobody saw the rocks!” — Ada Marsh;Ada Marsh | — | “Nobody saw the rocks!”",
                "“Nobody saw the rocks.” ― Ada Marsh;Ada Marsh | ― | “Nobody saw the rocks.”",
                "The news pleased the pilot Ada Marsh: “The lamp burns.”;"
                        + "pilot Ada Marsh | : | “The lamp burns.”",
                "According to the keeper, “The lamp failed. Nobody saw the rocks.”;"
                        + "the keeper | According to | “The lamp failed. Nobody saw the rocks.”",
                "The mayor reaffirmed her “love of rules”.;"
                        + "The mayor | reaffirmed | her “love of rules”",
                "The keeper described the mayor as a generous, honest pilot.;"
                        + "The keeper | described | the mayor as a generous, honest pilot",
                "The keeper called the mayor a “cheat,” a “liar” and a “fool”.;"
                        + "The keeper | called | the mayor a “cheat,” a “liar” and a “fool”",
                "The letter published by the pilots and the divers praised the mayor.;"
                        + "The letter published by the pilots and the divers | praised | the mayor",
                "The pilots told sailors the lamp failed.;The pilots | told | the lamp failed",
            })
    void readsQuotationsByTheirMarks(String text, String expected) {
        assertThat(told(text)).containsExactly(expected);
    }

    @Test
    void readsWhoAnnouncesTheNextParagraph() {
        assertThat(told("The Harbour Gazette reports:\n“The lamp failed. Nobody saw the rocks.”"))
                .containsExactly(
                        "The Harbour Gazette | reports | “The lamp failed. Nobody saw the rocks.”");
    }

    @Test
    void carriesAQuotationOnWithWhoSpoke() {
        assertThat(
                        told(
                                "“The lamp failed,” the keeper told the mayor after hinting that"
                                        + " the pier may close. “Nobody saw the rocks.”"))
                .contains("the keeper | told | “The lamp failed,” “Nobody saw the rocks.”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "The plan, the mayor argues, will ruin the port.;"
                        + "the mayor | argues | The plan will ruin the port",
                "The pier is closed, said the mayor.;the mayor | said | The pier is closed",
                "The pier, according to the mayor, is closed.;"
                        + "the mayor | according to | The pier is closed",
                "Said the mayor, “The pier is closed for good.”;"
                        + "the mayor | Said | “The pier is closed for good.”",
                "Sailors familiar with the plan said the pier is closed.;"
                        + "Sailors familiar with the plan | said | the pier is closed",
                "”Nobody saw the rocks,” the keeper said.;the keeper | said | ”Nobody saw the rocks,”",
            })
    void readsSayingsSlippedIn(String text, String expected) {
        assertThat(told(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier was closed by the mayor.",
                "“Nobody saw the rocks!” — the pier was dark.",
                "The mayor came out, closing the pier.",
                "The so-called “lamp tax” was repealed.",
                "The notice was nailed up for Ada Marsh: “The lamp burns.”",
            })
    void leavesTheSameOrdersWithoutSpeech(String text) {
        assertThat(told(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "The mayor, who said the pier was closed, left the town.;"
                        + "who | said | the pier was closed",
                "The mayor proposes closing the pier.;The mayor | proposes | closing the pier",
                "“The sailors live in what he calls “hell” every winter.” ― Ada Marsh;"
                        + "Ada Marsh | ― | “The sailors live in what he calls “hell” every winter.”",
                "Ada Marsh could repair the lamp, Sen. Finn Marsh (R) told the board on Thursday.;"
                        + "Sen. Finn Marsh (R) | told | Ada Marsh could repair the lamp",
                "The mayor tweeted in the early morning hours that the lamp was a mess.;"
                        + "The mayor | tweeted | that the lamp was a mess",
            })
    void readsWhatOnlyATreeShows(String text, String expected) {
        assertThat(told(text)).containsExactly(expected);
    }

    @Test
    void takesNoOutletOfAnInterviewForTheSpeaker() {
        String text =
                "The mayor, in an interview with the Harbour Gazette, said: “The lamp is broken.”";
        assertThat(READER.read(TestModels.reading(text), List.of()).attributions())
                .extracting(a -> a.speaker().orElseThrow().referent().of(text))
                .containsExactly("The mayor");
    }

    @Test
    void readsAGroundThatASourceCites() {
        assertThat(told("The keeper, citing the storm, urged the sailors to wait."))
                .containsExactly(
                        "The keeper | citing | the storm",
                        "The keeper, citing the storm | urged | the sailors to wait");
    }

    @Test
    void readsWhatNobodyIsNamedFor() {
        assertThat(told("The plan was criticised in the harbour."))
                .containsExactly(" | was criticised | The plan");
        assertThat(told("Asked whether the pier was closed, the mayor shook her head."))
                .containsExactly(" | Asked | whether the pier was closed");
    }

    @Test
    void leadsARelativePronounToItsNoun() {
        String text = "The mayor, who said the pier was closed, left the town.";
        assertThat(READER.read(TestModels.reading(text), List.of()).attributions())
                .extracting(a -> a.speaker().orElseThrow().referent().of(text))
                .containsExactly("The mayor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "The mayor said that there is “only one good lamp in this town,” adding that the keeper"
                        + " repairs it.;"
                        + "The mayor | said | that there is “only one good lamp in this town,”;"
                        + "The mayor | adding | that the keeper repairs it",
                "“Nobody will take the boats,” the mayor told a meeting, saying the keeper would “sink"
                        + " the fleet.”;"
                        + "the mayor | told | “Nobody will take the boats,”;"
                        + "the mayor | saying | the keeper would “sink the fleet.”",
            })
    void readsWhatIsAddedBesideAQuotation(String text, String first, String second) {
        assertThat(told(text)).containsExactly(first, second);
    }
}
