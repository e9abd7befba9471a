package org.firsthand.collate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.firsthand.TestModels;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The hits and near-misses of `not-negations.txt`.
class NegationsTest {

    private static final Negations NEGATIONS = Negations.read(SlotWords.read());

    static List<String> denying() {
        return ResourceLines.cases(Negations.class, "not-negations.txt", "+");
    }

    static List<String> granting() {
        return ResourceLines.cases(Negations.class, "not-negations.txt", "-");
    }

    private static List<Token> found(String text) {
        return NEGATIONS.in(TestModels.reading(text).sentences().getFirst().tokens());
    }

    @ParameterizedTest
    @MethodSource("denying")
    void aHitDenies(String text) {
        assertThat(found(text)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("granting")
    void aNearMissDeniesNothing(String text) {
        assertThat(found(text)).isEmpty();
    }
}
