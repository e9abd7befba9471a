package org.firsthand.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureTest {

    @TempDir private Path folder;

    @Test
    void aRowIsAMeasure() throws IOException {
        Path table = folder.resolve("measures.tsv");
        Files.writeString(
                table, "# a comment\n\nwire\twire\tin.jsonl\tgold.jsonl\twire.p,wire.f1\n");
        assertThat(Measure.read(table))
                .containsExactly(
                        new Measure(
                                "wire",
                                "wire",
                                "in.jsonl",
                                "gold.jsonl",
                                List.of("wire.p", "wire.f1"),
                                Optional.empty()));
    }

    @Test
    void aMeasureIsCalledByItsNameOrItsTask() {
        Measure measure =
                new Measure(
                        "date/harbour",
                        "date",
                        "in",
                        "gold",
                        List.of("value.f1"),
                        Optional.empty());
        assertThat(measure.isCalled("date/harbour")).isTrue();
        assertThat(measure.isCalled("date")).isTrue();
        assertThat(measure.isCalled("date/")).isFalse();
    }

    @Test
    void aShortRowIsNamed() throws IOException {
        Path table = folder.resolve("measures.tsv");
        Files.writeString(table, "wire\twire\n");
        assertThatThrownBy(() -> Measure.read(table))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("measures.tsv")
                .hasMessageContaining("5 or 6 cells, but this has 2");
    }
}
