package org.firsthand.tell.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import org.firsthand.Shared;
import org.junit.jupiter.api.Test;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

final class ScoreTest {

    @Test
    void figuresAreThoseOfTheBenchmarks() throws IOException {
        JsonNode results =
                new JsonMapper()
                        .readTree(Files.readString(Shared.root().resolve("bench/results.json")));
        for (String line : Assets.text("scores.tsv").lines().toList()) {
            if (!line.startsWith("#")) {
                String[] row = line.split("\t", -1);
                int slash = row[2].lastIndexOf('/');
                JsonNode value =
                        results.path(row[2].substring(0, slash)).path(row[2].substring(slash + 1));
                assertThat(Double.parseDouble(row[3]))
                        .as(row[2])
                        .isCloseTo(value.asDouble(-1), within(0.002));
            }
        }
        assertThat(Score.measured()).isNotEmpty();
    }
}
