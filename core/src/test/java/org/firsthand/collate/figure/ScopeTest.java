package org.firsthand.collate.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.firsthand.annotate.finding.Figure;
import org.firsthand.collate.Tellings;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static boolean differs(String first, double one, String second, double other) {
        return Scope.differs(
                Placed.all(
                        List.of(
                                Tellings.of("a", "The quay lost " + first + " in all.")
                                        .figure(first, one, "docker", Figure.Bound.EXACT)
                                        .make(),
                                Tellings.of("b", "The quay lost " + second + " in all.")
                                        .figure(second, other, "docker", Figure.Bound.EXACT)
                                        .make())));
    }

    @Test
    void aPartHasMoreWordsAndASmallerNumber() {
        assertThat(differs("640 dockers", 640, "500 night dockers", 500)).isTrue();
    }

    @Test
    void aNarrowerCountThatIsLargerIsADifference() {
        assertThat(differs("500 dockers", 500, "640 night dockers", 640)).isFalse();
    }

    @Test
    void otherWordsMayCountTheSame() {
        assertThat(differs("640 day dockers", 640, "500 night dockers", 500)).isFalse();
        assertThat(differs("640 dockers", 640, "500 dockers", 500)).isFalse();
    }
}
