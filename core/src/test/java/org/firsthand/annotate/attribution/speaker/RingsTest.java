package org.firsthand.annotate.attribution.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.firsthand.text.ResourceLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the hits and near-misses that the rings carry.
class RingsTest {

    private static final Rings RINGS = Rings.load();

    static List<String> hits() {
        return ResourceLines.cases(Rings.class, "rings.txt", "+");
    }

    static List<String> misses() {
        return ResourceLines.cases(Rings.class, "rings.txt", "-");
    }

    private static boolean same(String line) {
        String[] nouns = line.split(" => ", -1);
        return RINGS.same(nouns[0], nouns[1]) && RINGS.same(nouns[1], nouns[0]);
    }

    @ParameterizedTest
    @MethodSource("hits")
    void nounsOfOneRingAreOneThing(String line) {
        assertThat(same(line)).as(line).isTrue();
    }

    @ParameterizedTest
    @MethodSource("misses")
    void nounsOfTwoRingsAreTwoThings(String line) {
        assertThat(same(line)).as(line).isFalse();
    }
}
