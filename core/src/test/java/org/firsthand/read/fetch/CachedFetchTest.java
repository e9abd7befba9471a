package org.firsthand.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.firsthand.read.fetch.Fetches.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CachedFetchTest {

    @TempDir private Path folder;
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = Site.open();
    }

    @AfterEach
    void close() {
        site.close();
    }

    /// Answers 304 to whoever has `tag`.
    private static Site.Route tagged(String tag, String body) {
        return exchange -> {
            String have = exchange.getRequestHeaders().getFirst("If-None-Match");
            if (tag.equals(have)) {
                Site.status(304).answer(exchange);
            } else {
                Site.bytes("text/html", body.getBytes(StandardCharsets.UTF_8), "ETag", tag)
                        .answer(exchange);
            }
        };
    }

    @Test
    void whatDidNotChangeIsNotSentAgainAndIsStillThere() throws IOException {
        site.with("/a", tagged("\"one\"", "<p>First"));
        Answer first = fetch(Fetches.with(folder), site.url("/a")).answers().getFirst();
        Clock later = Clock.offset(Fetches.CLOCK, Duration.ofDays(3));
        Answer again =
                new Fetcher(Fetches.with(folder), later)
                        .fetch(List.of(site.url("/a")), (done, total) -> {})
                        .answers()
                        .getFirst();
        assertThat(site.asked.getLast().header("If-none-match")).isEqualTo("\"one\"");
        assertThat(Fetches.text(again)).isEqualTo("<p>First");
        assertThat(again.contentType()).isEqualTo(first.contentType());
        assertThat(again.seen()).as("when these bytes were first seen").isEqualTo(first.seen());
        site.with("/a", tagged("\"two\"", "<p>Second"));
        assertThat(fetch(Fetches.with(folder), site.url("/a")).answers())
                .extracting(Fetches::text)
                .containsExactly("<p>Second");
    }

    @Test
    void aNewValidatorThatComesWithNoChangeIsTheNextToBeSent() throws IOException {
        site.with("/a", tagged("\"one\"", "<p>First"));
        fetch(Fetches.with(folder), site.url("/a"));
        site.with(
                "/a",
                exchange -> {
                    exchange.getResponseHeaders().set("ETag", "\"two\"");
                    Site.status(304).answer(exchange);
                });
        assertThat(fetch(Fetches.with(folder), site.url("/a")).answers())
                .extracting(Fetches::text)
                .containsExactly("<p>First");
        fetch(Fetches.with(folder), site.url("/a"));
        assertThat(site.asked.getLast().header("If-none-match")).isEqualTo("\"two\"");
    }

    @Test
    void whatAnEndedRunLeftHalfWrittenIsRemoved() throws IOException {
        site.with("/a", tagged("\"one\"", "<p>First"));
        fetch(Fetches.with(folder), site.url("/a"));
        Path old = Files.writeString(folder.resolve("parts/part-1.tmp"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        Path young = Files.writeString(folder.resolve("parts/part-2.tmp"), "half");
        fetch(Fetches.with(folder), site.url("/a"));
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void aTimeIsAValidatorToo() throws IOException {
        String time = "Mon, 05 May 2031 00:00:00 GMT";
        site.with(
                "/a",
                exchange -> {
                    if (time.equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"))) {
                        Site.status(304).answer(exchange);
                    } else {
                        Site.bytes("text/html", new byte[] {'x'}, "Last-Modified", time)
                                .answer(exchange);
                    }
                });
        fetch(Fetches.with(folder), site.url("/a"));
        assertThat(fetch(Fetches.with(folder), site.url("/a")).answers())
                .extracting(Fetches::text)
                .containsExactly("x");
        assertThat(site.asked.getLast().header("If-modified-since")).isEqualTo(time);
    }

    @Test
    void whatIsDamagedIsFetchedAnew() throws IOException {
        site.with("/a", tagged("\"one\"", "<p>First"));
        for (String part : List.of("bodies", "entries")) {
            fetch(Fetches.with(folder), site.url("/a"));
            for (Path file : files(folder.resolve(part))) {
                Files.write(file, new byte[] {1, 2, 3});
            }
            assertThat(fetch(Fetches.with(folder), site.url("/a")).answers())
                    .as(part)
                    .extracting(Fetches::text)
                    .containsExactly("<p>First");
            assertThat(site.asked.getLast().header("If-none-match")).isEmpty();
        }
    }

    @Test
    void aBodyThatIsDamagedIsMended() throws IOException {
        site.with("/a", tagged("\"one\"", "<p>First"));
        fetch(Fetches.with(folder), site.url("/a"));
        for (Path file : files(folder.resolve("bodies"))) {
            Files.writeString(file, "<p>Worst");
        }
        for (int run = 0; run < 2; run++) {
            assertThat(fetch(Fetches.with(folder), site.url("/a")).answers())
                    .extracting(Fetches::text)
                    .containsExactly("<p>First");
        }
        assertThat(site.asked.getLast().header("If-none-match")).isEqualTo("\"one\"");
    }

    @Test
    void anEntryThatLacksAFactOrHoldsAWrongOneIsFetchedAnew() throws IOException {
        site.with("/a", tagged("\"one\"", "<p>First"));
        for (String wrong :
                List.of(
                        "\"seen\":\"2031-05-06T07:08:09Z\",>",
                        "\"seen\":\"2031-05-06T07:08:09Z\">\"seen\":\"today\"",
                        "\"etag\":\"\\\"one\\\"\">\"etag\":\"a\\r\\nX-Evil: b\"")) {
            fetch(Fetches.with(folder), site.url("/a"));
            for (Path file : files(folder.resolve("entries"))) {
                String entry = Files.readString(file);
                int arrow = wrong.indexOf('>');
                assertThat(entry).contains(wrong.substring(0, arrow));
                Files.writeString(
                        file, entry.replace(wrong.substring(0, arrow), wrong.substring(arrow + 1)));
            }
            Fetching fetching = fetch(Fetches.with(folder), site.url("/a"));
            assertThat(fetching.rejected()).as(wrong).isEmpty();
            assertThat(fetching.answers())
                    .as(wrong)
                    .extracting(Fetches::text)
                    .containsExactly("<p>First");
        }
    }

    @Test
    void whatCouldNotBeKeptIsSaidOnce() throws IOException {
        site.with("/a", tagged("\"one\"", "<p>First")).with("/b", tagged("\"two\"", "<p>Second"));
        Visit visit = new Fetcher(Fetches.with(folder), Fetches.CLOCK).visit();
        for (String part : List.of("bodies", "entries")) {
            Files.delete(folder.resolve(part));
            Files.writeString(folder.resolve(part), "a file in its place");
        }
        Fetching first = visit.fetch(List.of(site.url("/a")), (done, total) -> {});
        Fetching second = visit.fetch(List.of(site.url("/b")), (done, total) -> {});
        assertThat(first.notes())
                .extracting(note -> note.url().orElse(""))
                .containsExactly(site.url("/a"));
        assertThat(second.notes())
                .extracting(note -> note.url().orElse(""))
                .containsExactly(site.url("/b"));
    }

    @Test
    void whatACrashLeftHalfWrittenIsNeverRead() throws IOException {
        site.with("/a", tagged("\"one\"", "<p>First"));
        fetch(Fetches.with(folder), site.url("/a"));
        for (Path file : files(folder)) {
            Files.write(file.resolveSibling("part-1.tmp"), new byte[] {1});
        }
        assertThat(fetch(Fetches.with(folder), site.url("/a")).answers())
                .extracting(Fetches::text)
                .containsExactly("<p>First");
        assertThat(site.asked.getLast().header("If-none-match")).isEqualTo("\"one\"");
    }

    @Test
    void whatMayNotBeStoredOrCannotBeCheckedIsNotKept() throws IOException {
        site.page("/plain", "<p>Plain")
                .with(
                        "/secret",
                        Site.bytes(
                                "text/html",
                                new byte[] {'x'},
                                "ETag",
                                "\"s\"",
                                "Cache-Control",
                                "private, no-store"));
        fetch(Fetches.with(folder), site.url("/plain"), site.url("/secret"));
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeUsedIsSaidBeforeAnythingIsFetched() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Assertions.assertThatThrownBy(() -> fetch(Fetches.with(file), site.url("/a")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("name a folder that may be written to");
        assertThat(site.asked).isEmpty();
    }

    private static List<Path> files(Path under) throws IOException {
        try (Stream<Path> files = Files.walk(under)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
