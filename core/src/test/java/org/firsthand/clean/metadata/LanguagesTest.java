package org.firsthand.clean.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private static final String GERMAN =
            "Die Fähre zu der Insel fährt im Winter nicht mehr, und das ist für die Leute schlecht.";

    @ParameterizedTest
    @CsvSource({
        "de, de",
        "de-AT, de",
        "DE_de, de",
        "'', de",
        "en, de",
        "deu, de",
        "deutsch, de",
        "x-default, de",
        "und, de",
        "is, is",
    })
    void theWordsDecideUnlessTheirLanguageIsUnknown(String declared, String right) {
        assertThat(Languages.of(declared, GERMAN)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"'', en", "de, de", "deu, en", "is, is"})
    void withoutWordsADeclaredCodeIsTaken(String declared, String right) {
        assertThat(Languages.of(declared, "1234")).isEqualTo(right);
    }
}
