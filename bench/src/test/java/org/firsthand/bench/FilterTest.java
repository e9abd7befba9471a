package org.firsthand.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilterTest {

    @TempDir private Path folder;

    @Test
    void itemsOfOtherKindsGoAndRowsStay() throws IOException {
        Path rows = folder.resolve("rows.jsonl");
        Files.writeString(
                rows,
                "{\"id\":\"a\",\"times\":[{\"kind\":\"date\"},{\"kind\":\"set\"},{}]}\n"
                        + "{\"id\":\"b\",\"times\":[{\"kind\":\"set\"}]}\n");
        Filter.parse("times.kind=date,duration").keep(rows, rows);
        assertThat(rows)
                .hasContent(
                        "{\"id\":\"a\",\"times\":[{\"kind\":\"date\"}]}\n"
                                + "{\"id\":\"b\",\"times\":[]}\n");
    }

    @Test
    void aFilterOfAnotherShapeIsNamed() {
        assertThatThrownBy(() -> Filter.parse("kind"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("list.field=value,value")
                .hasMessageContaining("this is kind");
    }
}
