package org.firsthand.trace.beside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.firsthand.TestModels;
import org.firsthand.trace.align.Version;
import org.firsthand.trace.source.Citations;
import org.junit.jupiter.api.Test;

class LargeStoryTest {

    private static final String SEALS =
            "Seventeen seals were seen below the breakwater, which is more than in any winter before.";

    @Test
    void inALargeStoryNearArticlesAreAlignedAndFarOnesAreNot() {
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < Wording.COMPARED + 20; i++) {
            String lamps = "The keeper of the northern light counted " + i;
            versions.add(version(i, lamps + " lamps and wrote them into the green book."));
        }
        versions.add(version(900, SEALS));
        versions.add(version(901, SEALS));
        Comparison story = new Comparison(versions, new Citations(versions));
        int last = versions.size() - 1;
        assertThat(story.alignment(last, last - 1).share()).isEqualTo(1);
        assertThat(story.alignment(last - 1, last).share()).isEqualTo(1);
        assertThat(story.alignment(last, 0).matches()).isEmpty();
        assertThat(story.alignment(last, 0).lines()).isEqualTo(1);
        // All lamps are as near to this one, so that the first of them are taken.
        int far = Wording.COMPARED + 10;
        assertThat(IntStream.range(0, far).filter(i -> story.alignment(far, i).share() > 0))
                .hasSize(Wording.COMPARED);
        assertThat(story.alignment(far, far + 1).share()).isZero();
    }

    private static Version version(int number, String text) {
        String id = String.format(Locale.ROOT, "a%03d", number);
        return new Version(TestModels.annotations(id, text), TestModels.vectors()::vector);
    }
}
