package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.firsthand.article.ArticleId;
import org.firsthand.read.Page;
import org.firsthand.read.text.Decoder;

/// The pages of an input of the task `clean`: rows of `{id, url, file}`.
public final class CleanPages {

    private static final Decoder DECODER = new Decoder();

    private CleanPages() {}

    /// All pages that can be decoded, in order.
    public static List<Page> read(Path input) throws IOException {
        List<Page> pages = new ArrayList<>();
        Path place = input.toAbsolutePath();
        for (String line : Files.readAllLines(place)) {
            if (!line.isBlank()) {
                page(JsonLines.JSON.readTree(line), place).ifPresent(pages::add);
            }
        }
        return pages;
    }

    /// The page of one row; empty where its bytes cannot be decoded.
    ///
    /// @param input where the row stands; files are named relative to it
    public static Optional<Page> page(JsonNode row, Path input) throws IOException {
        String url = row.path("url").asText();
        return DECODER.decode(
                        bytes(input.resolveSibling(row.path("file").asText())),
                        Optional.empty(),
                        true)
                .map(
                        decoded ->
                                new Page(
                                        new ArticleId(row.path("id").asText()),
                                        Optional.empty(),
                                        Optional.of(url).filter(u -> u.startsWith("http")),
                                        Page.Format.HTML,
                                        decoded.text(),
                                        Map.of()));
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream plain =
                        file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return plain.readAllBytes();
        }
    }
}
