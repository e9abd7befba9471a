package org.firsthand.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.firsthand.Shared;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.clean.Cleaner;
import org.firsthand.clean.Cleaning;
import org.firsthand.clean.RecurringLines;
import org.firsthand.read.Page;
import org.firsthand.read.text.Decoder;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// What holds of every page of the development data, where it is at hand.
class BenchmarkPagesTest {

    private static final int PREFIXES = 50;
    // Prefixes of a page of a hundred kilobytes: about as many as take a moment.
    private static final int CUTS = 12;

    private final Cleaner cleaner = new Cleaner();

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Shared.path("benchmarks/clean/pages"))) {
            return files.sorted().toList();
        }
    }

    private static Page page(Path file) throws IOException {
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
            return new Page(
                    new ArticleId("a"),
                    Optional.of(file.getFileName().toString()),
                    Optional.empty(),
                    Page.Format.HTML,
                    new Decoder()
                            .decode(bytes.readAllBytes(), Optional.empty(), true)
                            .orElseThrow()
                            .text(),
                    Map.of());
        }
    }

    private Cleaning clean(Page page) {
        return cleaner.clean(page, RecurringLines.of(List.of()));
    }

    @Test
    void mapsEveryCharacterToItsPageAndBack() throws IOException {
        int cleaned = 0;
        for (Path file : pages()) {
            if (clean(page(file)) instanceof Cleaning.Cleaned(Article article)) {
                CleanPages.lawful(article);
                cleaned++;
            }
        }
        assertThat(cleaned).isGreaterThan(250);
    }

    @Test
    void survivesPrefixesOfFiftyPages() throws IOException {
        List<Path> files = pages().subList(0, PREFIXES);
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(5),
                () -> {
                    for (Path file : files) {
                        Page page = page(file);
                        for (int i = 1; i < CUTS; i++) {
                            String prefix =
                                    page.content().substring(0, page.content().length() * i / CUTS);
                            Page part =
                                    new Page(
                                            page.id(),
                                            page.file(),
                                            page.url(),
                                            page.format(),
                                            prefix,
                                            page.facts());
                            if (clean(part) instanceof Cleaning.Cleaned(Article article)) {
                                CleanPages.lawful(article);
                            }
                        }
                    }
                });
    }
}
