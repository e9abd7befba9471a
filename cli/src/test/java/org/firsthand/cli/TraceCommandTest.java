package org.firsthand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A text sought in a folder, as a person and a program see it.
class TraceCommandTest {

    private static final String FERRY =
            """
            The ferry to Sant Auro was cancelled on Tuesday because of high waves, the harbour office said.
            About 40 passengers waited in the hall until noon and were then given rooms in the town.
            “We will sail tomorrow if the wind turns,” said Captain Oda Brenn of the shipping line.
            """;
    private static final String MUSEUM =
            """
            The museum of clocks in Varel has bought a tower clock from a church that is to be pulled down.
            Its works were made by a smith in 1611 and are the oldest of the region, the director said.
            """;
    private static final String PASTED =
            FERRY.lines().skip(1).findFirst().orElseThrow()
                    + "\n"
                    + MUSEUM.lines().skip(1).findFirst().orElseThrow()
                    + "\nNobody has ever asked the gulls on the roof what they think of all this.\n";

    @TempDir private Path folder;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final InputStream in = System.in;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    private Path pile;

    @BeforeEach
    void listen() throws IOException {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        pile = Files.createDirectory(folder.resolve("pile"));
        Files.writeString(pile.resolve("ferry.txt"), FERRY);
        Files.writeString(
                pile.resolve("ferry.json"),
                "{\"outlet\": \"Auro Gazette\", \"published\": \"2026-03-03\"}");
        Files.writeString(pile.resolve("museum.txt"), MUSEUM);
    }

    @AfterEach
    void stopListening() {
        System.setOut(out);
        System.setErr(err);
        System.setIn(in);
    }

    @Test
    void aPersonSeesEachSentenceWithItsArticle() throws IOException {
        assertThat(run("trace", text(PASTED), "--in", pile)).isEqualTo(ExitCode.DONE);
        assertThat(said())
                .contains("2 of 3 sentences stand in 2 articles")
                .contains("= word for word in ferry (Auro Gazette, 2026-03-03)")
                .contains("= word for word in museum (museum.txt)")
                .contains("origins: ")
                .doesNotContain("gulls");
        assertThat(complained()).isEmpty();
    }

    @Test
    void standardInputIsATextToo() throws IOException {
        System.setIn(new ByteArrayInputStream(PASTED.getBytes(StandardCharsets.UTF_8)));
        assertThat(run("trace", "--json", "-", "--in", pile)).isEqualTo(ExitCode.DONE);
        JsonNode document = new ObjectMapper().readTree(said());
        assertThat(document.get("passages")).hasSize(2);
        JsonNode first = document.get("passages").get(0);
        assertThat(first.get("places").get(0).get("parent").get("article").asText())
                .isEqualTo("ferry");
        assertThat(FERRY).contains(first.get("sentence").get("text").asText());
        assertThat(document.get("derivations").get(0).get("level").asText()).isNotBlank();
        assertThat(document.get("origins").get("lower").asInt()).isPositive();
        assertThat(document.get("articles").get(0).get("outlet").asText())
                .isEqualTo("Auro Gazette");
    }

    @Test
    void aFileOfTheFolderIsNotFoundInItself() {
        assertThat(run("trace", pile.resolve("ferry.txt"), "--in", pile))
                .isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(run("trace", pile.resolve("ferry.txt"), "--in", pile.resolve("ferry.txt")))
                .isEqualTo(ExitCode.NO_ARTICLE);
        assertThat(complained()).contains("no other article could be read");
    }

    @Test
    void nothingFoundSaysSo() throws IOException {
        Path odd = text("Seven purple kettles sang to the snow above the empty observatory.");
        assertThat(run("trace", odd, "--in", pile)).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(said()).isEmpty();
        assertThat(complained()).contains("none of the 1 sentences").contains("pile");
        assertThat(run("trace", "--json", odd, "--in", pile)).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(said()).contains("\"passages\" : [ ]");
    }

    @Test
    void whatCannotBeReadIsToldWithItsReason() throws IOException {
        assertThat(run("trace", folder.resolve("absent.txt"), "--in", pile))
                .isEqualTo(ExitCode.NO_ARTICLE);
        assertThat(complained()).contains("absent.txt").contains("could not be read");
        assertThat(run("trace", pile, "--in", pile)).isEqualTo(ExitCode.NO_ARTICLE);
        assertThat(complained()).contains("holds 2 articles").contains("one text");
        Path bare = Files.createDirectory(folder.resolve("bare"));
        assertThat(run("trace", text(PASTED), "--in", bare)).isEqualTo(ExitCode.NO_ARTICLE);
        assertThat(complained()).contains("no other article could be read in " + bare);
    }

    @Test
    void anIndexGivesTheSameAndSeesWhatChanged() throws IOException {
        Path kept = pile.resolve("kept");
        Path asked = text(PASTED);
        assertThat(run("trace", "--json", asked, "--in", pile)).isEqualTo(ExitCode.DONE);
        String without = said();
        for (int call = 0; call < 2; call++) {
            said.reset();
            assertThat(run("trace", "--json", asked, "--in", pile, "--index", kept))
                    .isEqualTo(ExitCode.DONE);
            assertThat(said()).isEqualTo(without);
        }
        Path museum = pile.resolve("museum.txt");
        Files.writeString(museum, "Nothing of the old words stands in here any more, not one.");
        Files.writeString(pile.resolve("clock.txt"), MUSEUM);
        Files.delete(pile.resolve("ferry.txt"));
        said.reset();
        assertThat(run("trace", asked, "--in", pile, "--index", kept)).isEqualTo(ExitCode.DONE);
        assertThat(said()).contains("1 of 3 sentences stand in 1 article").contains("clock.txt");
        assertThat(complained()).isEmpty();
    }

    @Test
    void anIndexOfSeveralFoldersAnswersForTheOneThatIsNamed() throws IOException {
        Path kept = folder.resolve("kept");
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("gulls.txt"), PASTED);
        assertThat(run("trace", text(PASTED), "--in", pile, other, "--index", kept))
                .isEqualTo(ExitCode.DONE);
        assertThat(said()).contains("stand in 3 articles");
        said.reset();
        assertThat(run("trace", text(PASTED), "--in", pile, "--index", kept))
                .isEqualTo(ExitCode.DONE);
        assertThat(said()).contains("stand in 2 articles");
        assertThat(
                        run(
                                "trace",
                                text("Seven kettles sang to the snow on the observatory."),
                                "--in",
                                pile,
                                "--index",
                                kept))
                .isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(run("trace", text(PASTED), "--in", folder.resolve("no"), "--index", kept))
                .isEqualTo(ExitCode.NO_ARTICLE);
    }

    @Test
    void aDamagedIndexIsToldWithItsCure() throws IOException {
        Path kept = folder.resolve("kept");
        assertThat(run("trace", text(PASTED), "--in", pile, "--index", kept))
                .isEqualTo(ExitCode.DONE);
        Files.writeString(kept.resolve("manifest"), "shopping list");
        assertThat(run("trace", text(PASTED), "--in", pile, "--index", kept))
                .isEqualTo(ExitCode.FAILED);
        assertThat(complained())
                .contains("manifest is damaged at line 1")
                .contains("delete the folder");
    }

    @Test
    void wrongUseEndsWithTwo() {
        assertThat(run("trace", "x")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(complained()).contains("--in");
        assertThat(run("trace", "x", "--in", "-")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(complained()).contains("standard input is for the text");
        assertThat(run("trace", "x", "--in", "y", "--threads", "0")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(complained()).contains("--threads needs a number from 1, not 0");
    }

    private Path text(String words) throws IOException {
        return Files.writeString(folder.resolve("text.txt"), words);
    }

    private static int run(Object... arguments) {
        return Firsthand.run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return complained.toString(StandardCharsets.UTF_8);
    }
}
