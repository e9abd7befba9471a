package org.firsthand.annotate.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.firsthand.TestModels;
import org.firsthand.annotate.finding.Attribution;
import org.firsthand.annotate.finding.Quotation;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionReaderTest {

    private static final AttributionReader READER = new AttributionReader();

    private static Attributed read(String text) {
        return READER.read(TestModels.reading(text), List.of());
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    }

    private static String told(String text) {
        return read(text).attributions().stream()
                .map(
                        (Attribution a) ->
                                words(a.source(), text)
                                        + " | "
                                        + words(a.cue(), text)
                                        + " | "
                                        + words(a.content(), text))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "The harbour board said the ferry will stop on Monday.;"
                        + "The harbour board | said | the ferry will stop on Monday",
                "The ferry will stop on Monday, the harbour board said.;"
                        + "the harbour board | said | The ferry will stop on Monday",
                "“We are out of fuel,” said the captain.;the captain | said | “We are out of fuel,”",
                "The captain said: “We are out of fuel.”;The captain | said | “We are out of fuel.”",
                "According to the harbour board, the pier is closed.;"
                        + "the harbour board | According to | the pier is closed",
                "The pier is closed, according to the harbour board.;"
                        + "the harbour board | according to | The pier is closed",
                "The mayor praised the divers.;The mayor | praised | the divers",
                "The mayor vowed to rebuild the pier.;" + "The mayor | vowed | to rebuild the pier",
            })
    void readsEachStyle(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "The boats lay in the harbour all night.",
                "The old song “Silver Water” played on the pier.",
                "Her answer was short.",
            })
    void findsNothingWhereNobodySpeaks(String text) {
        assertThat(read(text).attributions()).isEmpty();
    }

    @Test
    void carriesAQuotationOnBehindItsAttribution() {
        String text = "“The lamp failed,” Ada Marsh said. “Nobody saw the rocks.”";
        List<Quotation> quotations = read(text).quotations();
        assertThat(quotations).hasSize(2);
        assertThat(quotations.get(1).continues()).hasValue(0);
        Speaker speaker = quotations.get(1).speaker().orElseThrow();
        assertThat(speaker.referent().of(text)).isEqualTo("Ada Marsh");
        assertThat(speaker.reason()).isPresent();
    }

    @Test
    void leadsAPronounToWhoSpokeBefore() {
        String text = "Ada Marsh said the lamp failed.\n“Nobody saw the rocks,” she said.";
        Speaker speaker = read(text).quotations().getFirst().speaker().orElseThrow();
        assertThat(speaker.words().of(text)).isEqualTo("she");
        assertThat(speaker.referent().of(text)).isEqualTo("Ada Marsh");
    }

    @Test
    void namesOneOfAGroupWithTheGroup() {
        String text =
                "The nets are torn, sailors familiar with the plan said.\n"
                        + "“We need more rope,” one such sailor explained.";
        Speaker speaker = read(text).quotations().getFirst().speaker().orElseThrow();
        assertThat(speaker.member()).isTrue();
        assertThat(speaker.told(span -> span.of(text)))
                .isEqualTo("one such sailor, one of sailors familiar with the plan");
    }

    @Test
    void tellsKindsApart() {
        String text =
                "“We will rebuild the whole pier,” said the mayor, who called the plan “bold” and"
                        + " hummed “Silver Water” twice.";
        assertThat(read(text).quotations())
                .extracting(Quotation::kind)
                .containsExactly(Quotation.Kind.DIRECT, Quotation.Kind.SCARE);
    }

    @Test
    void readsAQuotationThatIsNeverClosed() {
        String text = "The captain said: “We are out of fuel.\nThe pier was dark.";
        Quotation quotation = read(text).quotations().getFirst();
        assertThat(quotation.span().of(text)).isEqualTo("We are out of fuel.");
    }

    @Test
    void namesTheOutletThatItWasSaidTo() {
        String text = "“The lamp failed,” the keeper told the Harbour Gazette.";
        Attributed attributed = read(text);
        assertThat(attributed.quotations().getFirst().via()).hasValue("Harbour Gazette");
        assertThat(attributed.sources())
                .extracting(s -> s.name())
                .containsExactly("Harbour Gazette");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "From Estuary Newswire\\nThe pier is closed.;Estuary Newswire",
                "By Ada Marsh, Estuary Newswire\\nThe pier is closed.;Estuary Newswire",
                "NORWICK (EN) – The pier is closed.;EN",
                "The pier is closed.\\nThis article first appeared in The Lantern.;Lantern",
                "The pier is closed.\\nEstuary Newswire contributed to this report.;Estuary Newswire",
                "The pier is closed.\\n(Reporting by Estuary Newswire);Estuary Newswire",
                "The pier is closed.\\nCopyright 2019 Estuary Newswire. All rights reserved.;Estuary Newswire",
                "The letter, seen by the Harbour Gazette, is short.;Harbour Gazette",
            })
    void readsACreditLine(String text, String source) {
        assertThat(read(text.replace("\\n", "\n")).sources())
                .extracting(s -> s.name())
                .containsExactly(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier is closed.\nAdditional reporting by Ada Marsh",
                "Photo: Ada Marsh/Reuters\nThe pier is closed.",
                "A columnist in the Harbour Gazette said nothing new.",
                "She was born in Norwick (EN).",
                "Readers of the Harbour Gazette have been patient.",
            })
    void leavesWhatCreditsNobody(String text) {
        assertThat(read(text).sources()).isEmpty();
    }

    @Test
    void aShortNameStandsForTheOneBefore() {
        assertThat(
                        read("The Harbour Gazette reported it. The keeper told the Gazette more.")
                                .sources())
                .extracting(s -> s.name())
                .containsExactly("Harbour Gazette", "Harbour Gazette");
    }

    @Test
    void namesThePostAndTheBodyThatReleasedAStatement() {
        String text =
                "Lamps out again.\n— Ada Marsh (@adamarsh) March 3, 2021\n"
                        + "The Norwick Pilots Board released a statement on Friday.";
        assertThat(read(text).sources())
                .extracting(s -> s.name())
                .containsExactly("post by Ada Marsh (@adamarsh)", "Norwick Pilots Board");
    }

    @Test
    void readsTheSameTwice() {
        String text = "“The lamp failed,” Ada Marsh said. He wants the pier closed, she added.";
        Reading reading = TestModels.reading(text);
        assertThat(READER.read(reading, List.of())).isEqualTo(READER.read(reading, List.of()));
    }
}
