package org.firsthand.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.firsthand.Shared;
import org.junit.jupiter.api.Test;

class DossierSchemaTest {

    @Test
    void theKeptSchemaIsThatOfTheRecords() throws IOException {
        Path kept = Shared.root().resolve("docs/dossier.schema.json");
        if (Boolean.getBoolean("firsthand.rewrite")) {
            Files.writeString(kept, DossierSchema.text());
        }
        assertThat(kept)
                .as("run the test with -Dfirsthand.rewrite=true to rewrite the schema")
                .hasContent(DossierSchema.text());
    }
}
