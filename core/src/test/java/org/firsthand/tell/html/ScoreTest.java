package org.firsthand.tell.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.firsthand.Shared;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void figuresAreThoseOfTheBenchmarks() throws IOException {
        Path root = Shared.root();
        JsonNode results = new ObjectMapper().readTree(root.resolve("bench/results.json").toFile());
        Path table = root.resolve("core/src/main/resources/org/firsthand/tell/html/scores.tsv");
        List<String> measured = new ArrayList<>();
        for (String line : Files.readAllLines(table)) {
            measured.add(line.startsWith("#") ? line : measured(line, results));
        }
        if (Boolean.getBoolean("firsthand.rewrite")) {
            Files.write(table, measured);
        }
        assertThat(Files.readAllLines(table))
                .as("run the test with -Dfirsthand.rewrite=true to rewrite the table")
                .isEqualTo(measured);
        assertThat(Score.measured()).isNotEmpty();
    }

    private static String measured(String line, JsonNode results) {
        String[] row = line.split("\t", -1);
        int slash = row[2].lastIndexOf('/');
        JsonNode value = results.path(row[2].substring(0, slash)).path(row[2].substring(slash + 1));
        assertThat(value.isNumber()).as("%s is measured", row[2]).isTrue();
        row[3] = value.asText();
        return String.join("\t", row);
    }
}
