package org.firsthand.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;

/// Writes files and reads them as a user would.
abstract class ReadCase {

    /// Enough words for a whole article.
    static final String STORY =
            "The harbour council of Osterby voted on Monday to close the old ferry pier for two"
                    + " winters, the mayor said. Fishermen at the quay called the vote a mistake and"
                    + " asked for another one before the ice comes. The council will meet them on"
                    + " Thursday.";

    @TempDir Path folder;

    Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    Path write(String name, String text) throws IOException {
        return write(name, bytes(text));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    static Pile read(Object... paths) {
        return read(ReadOptions.defaults(), paths);
    }

    static Pile read(ReadOptions options, Object... paths) {
        return new PileReader(options).read(List.of(paths).stream().map(Object::toString).toList());
    }

    Pile readText(String name, String text) throws IOException {
        return read(write(name, text));
    }

    static Page only(Pile pile) {
        assertThat(pile.pages()).as("%s", pile.rejected()).hasSize(1);
        return pile.pages().getFirst();
    }

    /// What was stated of `page`, by name.
    static Map<String, String> facts(Page page) {
        Map<String, String> facts = new TreeMap<>();
        page.facts().forEach((name, stated) -> facts.put(name, stated.value()));
        return facts;
    }

    static List<String> reasons(Pile pile) {
        return pile.rejected().stream().map(Rejection::reason).toList();
    }

    static void refused(Pile pile, String reason, String... detail) {
        assertThat(pile.rejected()).hasSize(1);
        assertThat(pile.rejected().getFirst().reason()).isEqualTo(reason);
        assertThat(pile.rejected().getFirst().detail()).contains(detail);
    }

    static List<String> notes(Pile pile) {
        return pile.notes().stream().map(Note::reason).toList();
    }

    static void noted(Pile pile, String reason, String... detail) {
        assertThat(pile.rejected()).isEmpty();
        assertThat(pile.notes()).hasSize(1);
        assertThat(pile.notes().getFirst().reason()).isEqualTo(reason);
        assertThat(pile.notes().getFirst().detail()).contains(detail);
    }
}
