package org.firsthand.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.firsthand.TestModels;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.syntax.Reading;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NameReaderTest {

    private final NameReader reader = new NameReader();

    private List<String> read(String text) {
        Reading reading = TestModels.reading(text);
        return reader.read(reading).stream()
                .map(
                        name ->
                                name.span().of(text)
                                        + " "
                                        + name.kind()
                                        + name.title().map(t -> " " + t.of(text)).orElse(""))
                .toList();
    }

    @Test
    void titlesStandApart() {
        assertThat(read("Mayor Helena Ostrander met U.S. Ambassador to Norway Peter Quillfeather."))
                .contains(
                        "Helena Ostrander PERSON Mayor",
                        "Peter Quillfeather PERSON U.S. Ambassador to Norway");
    }

    @Test
    void aTitleBehindACommaCounts() {
        assertThat(read("Helena Ostrander, the harbour commissioner, left."))
                .containsExactly("Helena Ostrander PERSON harbour commissioner");
    }

    @Test
    void theInnerWordsOfATitleAreNoNames() {
        assertThat(read("Secretary of State Helena Ostrander flew home."))
                .containsExactly("Helena Ostrander PERSON Secretary of State");
    }

    @Test
    void aBracketedShortFormIsTheNameAgain() {
        assertThat(read("Maria Teresa Valdez Orozco (MTVO) spoke on Monday. Later MTVO" + " left."))
                .containsExactly("Maria Teresa Valdez Orozco PERSON", "MTVO PERSON", "MTVO PERSON");
    }

    @Test
    void capitalsThatSayOrDoSomethingAreAnOrganisation() {
        assertThat(read("The mayor will leave, QVN reports.")).contains("QVN ORGANISATION");
        assertThat(read("He bought an SUV and a DVD.")).isEmpty();
    }

    @Test
    void aSurnameThatIsAWordTooIsKnownAtTheStartOfASentence() {
        assertThat(
                        read(
                                "Harold Cheeks leads the club. Cheeks, who is 48, came from Oxley."
                                        + " Reporters met Cheeks at noon."))
                .filteredOn(name -> name.contains("Cheeks"))
                .hasSize(3);
    }

    @Test
    void organisationsAreReadByTheirLastWord() {
        assertThat(
                        read(
                                "The clerk told the Tarnwick Gazette that the Northfell Border Patrol came."))
                .contains("Tarnwick Gazette ORGANISATION", "Northfell Border Patrol ORGANISATION");
    }

    @Test
    void pronounsAndDaysAreNoNames() {
        assertThat(read("He said on Friday that she would leave in May.")).isEmpty();
    }

    @Test
    void namesLieInTheTextInOrderAndApart() {
        String text =
                "Helena Ostrander’s boat, the U.S.-Norway pact and Ostrander’s son Jan de Wit.";
        int end = 0;
        for (Name name : reader.read(TestModels.reading(text))) {
            assertThat(name.span().start()).isGreaterThanOrEqualTo(end);
            end = name.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length()).isPositive();
    }

    @Test
    void hostileTextEnds() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                    reader.read(TestModels.reading("Mayor Anna (AB) ".repeat(2_000)));
                    reader.read(TestModels.reading("\ud800 Anna \udfff".repeat(500)));
                });
    }
}
