package org.firsthand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirsthandTest {

    private static final String FERRY =
            """
            The ferry to Sant Auro was cancelled on Tuesday, the harbour office said.
            About 40 passengers waited until noon.
            “We will sail tomorrow,” said Captain Oda Brenn.
            """;

    @TempDir private Path folder;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void aPileBecomesAFolderWithReportAndDossier() throws IOException {
        Path pile = pile();
        Path report = folder.resolve("out/report");
        assertThat(run("collate", "-o", report, pile)).isEqualTo(ExitCode.DONE);
        assertThat(report.resolve("report.html")).content().contains("Sant Auro");
        assertThat(report.resolve("dossier.json")).content().contains("\"ferry\"");
        assertThat(said()).contains("1 telling").contains("report.html");
        try (var files = Files.list(report)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("report.html", "dossier.json");
        }
    }

    @Test
    void refusalsAreListedWithTheirReason() throws IOException {
        Path pile = pile();
        Files.writeString(pile.resolve("empty.txt"), "");
        Files.write(pile.resolve("picture.txt"), new byte[] {0, 1, 2, 3, 0, 0, (byte) 0xff});
        Path report = folder.resolve("report");
        assertThat(run("collate", "-o", report, pile, folder.resolve("absent.txt")))
                .isEqualTo(ExitCode.DONE);
        assertThat(said()).contains("empty.txt").contains("picture.txt").contains("absent.txt");
        assertThat(report.resolve("dossier.json")).content().contains("\"empty file\"");
    }

    @Test
    void aPileWithoutAnArticleEndsWithOne() throws IOException {
        Path pile = Files.createDirectory(folder.resolve("bare"));
        Files.writeString(pile.resolve("empty.txt"), "");
        assertThat(run("collate", "-o", folder.resolve("report"), pile))
                .isEqualTo(ExitCode.NO_ARTICLE);
        assertThat(complained()).contains("no article");
    }

    @Test
    void aRunWithoutAnArticleLeavesAnEarlierReport() throws IOException {
        Path report = folder.resolve("report");
        assertThat(run("collate", "-o", report, pile())).isEqualTo(ExitCode.DONE);
        String earlier = Files.readString(report.resolve("report.html"));
        assertThat(run("collate", "-o", report, folder.resolve("absent.txt")))
                .isEqualTo(ExitCode.NO_ARTICLE);
        assertThat(complained()).contains("1 input was rejected").contains("no report was written");
        assertThat(report.resolve("report.html")).content().isEqualTo(earlier);
    }

    @Test
    void addressesThatWereNotFetchedAreNotes() throws IOException {
        Path list = Files.writeString(folder.resolve("list.urls"), "https://news.example/a\n");
        assertThat(run("collate", "-o", folder.resolve("report"), list))
                .isEqualTo(ExitCode.NO_ARTICLE);
        assertThat(said()).contains("1 note on what was read").contains("--follow");
        assertThat(complained()).contains("holds no article").doesNotContain("rejected");
    }

    @Test
    void wrongUseIsToldInFewLines() {
        run("collate", "--threads", "many", "x");
        assertThat(complained()).contains("--threads", "many", "firsthand collate --help");
        assertThat(complained().lines().count()).isLessThan(4);
    }

    @Test
    void jsonIsAllThatAProgramHears() throws IOException {
        assertThat(run("collate", "--json", pile())).isEqualTo(ExitCode.DONE);
        assertThat(said()).startsWith("{\n \"firsthand\"").endsWith("}\n");
        assertThat(complained()).isEmpty();
    }

    @Test
    void quietSaysNothing() throws IOException {
        assertThat(run("collate", "-q", "-o", folder.resolve("report"), pile()))
                .isEqualTo(ExitCode.DONE);
        assertThat(said()).isEmpty();
        assertThat(complained()).isEmpty();
    }

    @Test
    void aPlaceThatIsAFileIsToldBeforeTheWork() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "x");
        assertThat(run("collate", "-o", file, pile())).isEqualTo(ExitCode.FAILED);
        assertThat(complained()).contains("taken").contains("is a file").contains("-o");
    }

    @Test
    void wrongUseEndsWithTwo() {
        assertThat(run()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("collate")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("collate", "--threads", "0", "x")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(complained()).contains("--threads needs a number from 1, not 0");
        assertThat(run("collate", "--columns", "headline=h", "x")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(complained()).contains("\"headline=h\" names no column").contains("text=body");
        assertThat(run("colate", "x")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(complained()).contains("collate");
    }

    @Test
    void helpSaysWhatThereIs() {
        assertThat(run("collate", "--help")).isEqualTo(ExitCode.DONE);
        assertThat(said())
                .contains("PATH")
                .contains("--output")
                .contains("--json")
                .contains("--quiet")
                .contains("Exit codes")
                .contains("Examples");
    }

    @Test
    void aWebAddressIsFetchedAndPrivateOnesOnlyWhereAllowed() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        byte[] page = FERRY.getBytes(StandardCharsets.UTF_8);
        server.createContext(
                "/ferry.txt",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
                    exchange.sendResponseHeaders(200, page.length);
                    exchange.getResponseBody().write(page);
                    exchange.close();
                });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/ferry.txt";
            assertThat(run("collate", "--json", url)).isEqualTo(ExitCode.NO_ARTICLE);
            assertThat(said()).contains("--allow-private");
            Path list = Files.writeString(folder.resolve("list.urls"), url + "\n");
            said.reset();
            assertThat(
                            run(
                                    "collate",
                                    "--json",
                                    "--allow-private",
                                    "--delay=0",
                                    "--cache",
                                    folder.resolve("cache"),
                                    "--follow",
                                    list))
                    .isEqualTo(ExitCode.DONE);
            assertThat(said()).contains("\"url\" : \"" + url + "\"").contains("Sant Auro");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void settingsOfTheWebHaveTheirRanges() {
        assertThat(run("collate", "--max-addresses", "0", "x")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("collate", "--delay", "-1", "x")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("collate", "--contact", "a;b", "x")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(complained())
                .contains("--max-addresses needs a number from 1, not 0")
                .contains("--delay needs a number of seconds from 0 to 3600, not -1")
                .contains("the contact of the user agent is \"a;b\"");
    }

    private Path pile() throws IOException {
        Path pile = Files.createDirectories(folder.resolve("pile"));
        Files.writeString(pile.resolve("ferry.txt"), FERRY);
        return pile;
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
