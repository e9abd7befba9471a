package org.firsthand.trace.literal.gram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GramsTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void aGramIsItsWordsWhateverStandsBeforeIt(long seed) {
        long[] words = new Random(seed).longs(40).toArray();
        for (int length = 1; length <= 6; length++) {
            long[] grams = Grams.of(words, length);
            assertThat(grams).hasSize(words.length - length + 1);
            for (int i = 0; i < grams.length; i++) {
                long[] alone = Grams.of(Arrays.copyOfRange(words, i, i + length), length);
                assertThat(alone).containsExactly(grams[i]);
            }
        }
    }

    @ParameterizedTest(name = "{0} words")
    @ValueSource(ints = {0, 1, 4})
    void fewerWordsThanAGramHaveNone(int words) {
        assertThat(Grams.of(new long[words], 5)).isEmpty();
    }
}
