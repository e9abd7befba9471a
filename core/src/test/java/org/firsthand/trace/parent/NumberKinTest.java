package org.firsthand.trace.parent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.firsthand.TestModels;
import org.firsthand.trace.align.Version;
import org.firsthand.trace.beside.Comparison;
import org.firsthand.trace.source.Citations;
import org.junit.jupiter.api.Test;

class NumberKinTest {

    private static final String BARGES =
            " Barges have to wait at the lower basin until the council has spoken with the builder.";

    /// The child and an article have the changed number; the third has what was printed first.
    @Test
    void aChangedNumberTiesTheTwoThatPrintIt() {
        NumberKin numbers = numbers("41", "41", "14");
        assertThat(numbers.alone(1)).isEqualTo(0.5);
        assertThat(numbers.shared(1)).isEqualTo(0.5);
        assertThat(numbers.lost(1)).isZero();
        assertThat(numbers.alone(2)).isZero();
        assertThat(numbers.lost(2)).isEqualTo(0.5);
    }

    @Test
    void anotherFormOfANumberIsNoChange() {
        NumberKin numbers = numbers("ten", "10", "ten");
        assertThat(numbers.shared(1)).isZero();
        assertThat(numbers.lost(1)).isZero();
        assertThat(numbers.lost(2)).isZero();
    }

    @Test
    void theChildsOwnChangeSaysNothingOfOthers() {
        NumberKin numbers = numbers("15", "14", "14");
        assertThat(numbers.lost(1)).isZero();
        assertThat(numbers.shared(2)).isZero();
    }

    /// What speaks for the parents of the first of three articles that print such numbers.
    private static NumberKin numbers(String child, String second, String third) {
        List<Version> versions =
                List.of(version("a", child), version("b", second), version("c", third));
        return NumberKin.of(new Comparison(versions, new Citations(versions)), 0);
    }

    private static Version version(String id, String number) {
        String lock = "The old lock at Vessem was closed on Monday after " + number;
        String text = lock + " bolts were found loose in its gate." + BARGES;
        return new Version(TestModels.annotations(id, text), TestModels.vectors()::vector);
    }
}
