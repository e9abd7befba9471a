package org.firsthand.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.firsthand.Shared;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Every feed and crawl of other projects' test data is read, or refused with a reason.
class FixturesTest {

    private static final PileReader READER = new PileReader(ReadOptions.defaults());

    @Test
    void feedsAreReadOrRefused() throws IOException {
        Map<String, Integer> counts = readAll(Shared.path("benchmarks/feeds"));
        assertThat(counts)
                .containsAllEntriesOf(
                        Map.of(
                                "files",
                                162,
                                "without a word",
                                0,
                                "pages",
                                51,
                                "teaser only",
                                321,
                                "teaser without address",
                                346,
                                "addresses",
                                374));
    }

    @Test
    void crawlsAreReadOrRefused() throws IOException {
        Map<String, Integer> counts = readAll(Shared.path("benchmarks/warc"));
        assertThat(counts)
                .containsAllEntriesOf(
                        Map.of("files", 16, "without a word", 0, "pages", 10, "damaged record", 3));
    }

    private static Map<String, Integer> readAll(Path folder) throws IOException {
        Map<String, Integer> counts = new TreeMap<>(Map.of("without a word", 0));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(FixturesTest::isFixture).sorted().toList()) {
                Pile pile =
                        Assertions.assertTimeoutPreemptively(
                                Duration.ofSeconds(10),
                                () -> READER.read(List.of(file.toString())),
                                file.toString());
                counts.merge("files", 1, Integer::sum);
                counts.merge("pages", pile.pages().size(), Integer::sum);
                counts.merge("addresses", pile.addresses().size(), Integer::sum);
                pile.rejected().forEach(one -> counts.merge(one.reason(), 1, Integer::sum));
                pile.notes().forEach(one -> counts.merge(one.reason(), 1, Integer::sum));
                if (pile.pages().isEmpty() && pile.rejected().isEmpty() && pile.notes().isEmpty()) {
                    counts.merge("without a word", 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static boolean isFixture(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && !name.matches("(?:README|LICENSE|NOTICE|\\.).*");
    }
}
