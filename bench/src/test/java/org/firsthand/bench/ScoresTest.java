package org.firsthand.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoresTest {

    @TempDir private Path folder;

    @Test
    void aFallBeyondTheToleranceIsNamed() {
        assertThat(scores(0.797).falls(scores(0.8)))
                .containsExactly("group: f1 was 0.8 and is 0.797");
    }

    @Test
    void aRiseOrATremorIsNoFall() {
        assertThat(scores(0.7981).falls(scores(0.8))).isEmpty();
        assertThat(scores(0.9).falls(scores(0.8))).isEmpty();
    }

    @Test
    void aFigureThatIsGoneIsAFall() {
        assertThat(new Scores(new TreeMap<>()).falls(scores(0.8)))
                .containsExactly("group: f1 was 0.8 and is gone");
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Path file = folder.resolve("results.json");
        scores(0.8123).write(file);
        assertThat(Scores.read(file)).isEqualTo(scores(0.8123));
        assertThat(Scores.read(folder.resolve("absent.json")).byMeasure()).isEmpty();
    }

    private static Scores scores(double f1) {
        return new Scores(new TreeMap<>(Map.of("group", new TreeMap<>(Map.of("f1", f1)))));
    }
}
