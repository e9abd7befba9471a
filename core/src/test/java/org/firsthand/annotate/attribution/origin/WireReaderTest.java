package org.firsthand.annotate.attribution.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireReaderTest {

    private static final WireReader WIRES = new WireReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PORT VILA (AP) — The pier is closed.;Associated Press",
                "NORWICK, May 3 (Reuters) - The pier is closed.;Reuters",
                "Norwick (AFP) – The pier is closed.;Agence France-Presse",
                "NORWICK, May 3 (UPI) -- The pier is closed.;United Press International",
                "The pier is closed. Associated Press writer Ada Marsh contributed.;Associated Press",
                "The pier is closed. (Reporting by Ada Marsh, Editing by Tom Reed);Reuters",
            })
    void readsACredit(String text, String agency) {
        assertThat(WIRES.read(text).orElseThrow().name()).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The keeper told Reuters the lamp failed.",
                "According to the Associated Press, the pier is closed.",
                "Ada Marsh / Reuters.",
                "An AP-Norwick poll found the pier unloved.",
            })
    void leavesAnAgencyThatIsOnlyNamed(String text) {
        assertThat(WIRES.read(text)).isEmpty();
    }
}
