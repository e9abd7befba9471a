package org.firsthand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.tell.dossier.ArticleView;
import org.firsthand.tell.dossier.DerivationView;
import org.firsthand.tell.dossier.Dossier;
import org.firsthand.tell.dossier.DossierJson;
import org.firsthand.tell.dossier.ProgramView;
import org.firsthand.tell.dossier.StoryView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of a dossier on disk, and what is said where there can be none.
final class DrawCommandTest {

    @TempDir private Path folder;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @BeforeEach
    void listen() throws IOException {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        write(List.of(story("s/1", "ferry", "harbour"), story("s-2", "market")));
    }

    @AfterEach
    void restore() {
        System.setOut(out);
        System.setErr(err);
    }

    private void write(List<StoryView> stories) throws IOException {
        var derivation =
                new DerivationView(
                        "s/1", "harbour", "ferry", "light", "known", 0.9, List.of(), List.of());
        Dossier dossier =
                new Dossier(
                        new ProgramView("0.1.0", Map.of()),
                        List.of(article("ferry"), article("harbour"), article("market")),
                        List.of(),
                        List.of(),
                        stories,
                        List.of(),
                        List.of(),
                        List.of(derivation),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        Files.writeString(folder.resolve("dossier.json"), DossierJson.write(dossier));
    }

    private static ArticleView article(String id) {
        Optional<String> none = Optional.empty();
        return new ArticleView(
                id,
                Optional.of(id + ".txt"),
                none,
                none,
                Optional.of("The " + id),
                none,
                false,
                none,
                List.of(),
                Optional.empty(),
                new ArticleView.PublishedView(
                        Optional.of("2026-03-04"), "stated", "the dateline", List.of()),
                Optional.empty(),
                none,
                List.of(),
                none,
                "en",
                "The ferry was late.",
                "The ferry was late.",
                4,
                List.of(),
                List.of(),
                List.of(),
                none,
                Optional.empty());
    }

    private static StoryView story(String id, String... articles) {
        return new StoryView(
                id,
                "The ferry",
                articles[0],
                List.of(articles),
                "",
                List.of(),
                List.of(),
                new StoryView.OriginsView(
                        1,
                        1,
                        List.of(
                                new StoryView.NodeView(
                                        articles[0],
                                        "article",
                                        articles[0],
                                        List.of(articles),
                                        List.of()))));
    }

    private String complaint() {
        return complained.toString(StandardCharsets.UTF_8);
    }

    private int draw(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "draw";
        all[1] = folder.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Firsthand.run(all);
    }

    @Test
    void theEndingSaysAsWhat() throws IOException {
        for (String ending : List.of("svg", "png", "graphml")) {
            Path file = folder.resolve("pictures/stemma." + ending);
            assertThat(draw("--story", "s/1", "-o", file.toString())).isEqualTo(ExitCode.DONE);
            assertThat(said.toString(StandardCharsets.UTF_8)).contains("stemma: " + file);
            byte[] bytes = Files.readAllBytes(file);
            String begin = new String(bytes, 0, 5, StandardCharsets.ISO_8859_1);
            assertThat(begin).isEqualTo(ending.equals("png") ? "\u0089PNG\r" : "<?xml");
        }
        assertThat(complaint()).isEmpty();
    }

    @Test
    void eachStoryHasAFileOfItsOwn() {
        String each = folder.resolve("{story}.graphml").toString();
        assertThat(draw("-q", "-o", each)).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("s_1.graphml")).content().contains("The harbour");
        assertThat(folder.resolve("s-2.graphml")).content().contains("The market");
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void theOnlyStoryNeedsNoName() throws IOException {
        write(List.of(story("s-2", "market")));
        assertThat(draw("-o", folder.resolve("a.svg").toString())).isEqualTo(ExitCode.DONE);
    }

    @Test
    void severalStoriesAreListed() {
        assertThat(draw("-o", "a.svg")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(complaint())
                .contains("holds 2 stories; name one with --story, or write {story} into a.svg")
                .contains("s/1 (2 tellings), s-2 (1 telling)");
    }

    @Test
    void anUnknownStoryIsTold() {
        assertThat(draw("--story", "s-9", "-o", "a.svg")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(complaint()).contains("holds no story s-9; it holds s/1 (2 tellings), s-2");
    }

    @Test
    void anUnknownEndingIsTold() {
        assertThat(draw("-o", "a.pdf")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(complaint()).contains("ends in .svg, .png, .graphml, not a.pdf");
    }

    @Test
    void noDossierIsTold() throws IOException {
        Files.delete(folder.resolve("dossier.json"));
        assertThat(draw("-o", "a.svg")).isEqualTo(ExitCode.FAILED);
        assertThat(complaint()).contains("the folder holds none; firsthand collate writes one");
    }

    @Test
    void aDamagedDossierIsTold() throws IOException {
        Path file = folder.resolve("dossier.json");
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() / 2));
        assertThat(draw("-o", "a.svg")).isEqualTo(ExitCode.FAILED);
        assertThat(complaint()).contains("dossier.json is no dossier: ", "(line ");

        Files.writeString(file, "{\"firsthand\": {\"version\": \"1\", \"settings\": {}}}");
        assertThat(draw("-o", "a.svg")).isEqualTo(ExitCode.FAILED);
        assertThat(complaint()).contains("it has no field articles, so that it is cut short");

        Files.writeString(file, whole.replace("\"child\" : \"harbour\"", "\"child\" : \"gone\""));
        assertThat(draw("--story", "s-2", "-o", folder.resolve("b.svg").toString()))
                .as("what is damaged in another story")
                .isEqualTo(ExitCode.DONE);
    }
}
