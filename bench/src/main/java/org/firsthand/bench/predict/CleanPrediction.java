package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.clean.Cleaner;
import org.firsthand.clean.Cleaning;
import org.firsthand.clean.RecurringLines;
import org.firsthand.read.Page;
import org.firsthand.read.text.Decoder;

/// The task `clean`: article text, headline, author and day from a page.
public final class CleanPrediction implements Task {

    private final Cleaner cleaner = new Cleaner();
    private final Decoder decoder = new Decoder();

    @Override
    public String name() {
        return "clean";
    }

    @Override
    public void predict(Path input, Path output) throws IOException {
        Path place = input.toAbsolutePath();
        JsonLines.each(input, output, row -> predict(row, place));
    }

    private ObjectNode predict(JsonNode row, Path input) {
        ObjectNode result = JsonLines.JSON.createObjectNode();
        result.put("id", row.path("id").asText());
        result.put("text", "");
        byte[] bytes = bytes(input.resolveSibling(row.path("file").asText()));
        Optional<Decoder.Decoded> decoded = decoder.decode(bytes, Optional.empty(), true);
        if (decoded.isEmpty()) {
            return result;
        }
        Page page =
                new Page(
                        new ArticleId(row.path("id").asText()),
                        Optional.empty(),
                        Optional.of(row.path("url").asText()).filter(u -> u.startsWith("http")),
                        Page.Format.HTML,
                        decoded.get().text(),
                        Map.of());
        switch (cleaner.clean(page, RecurringLines.of(List.of()))) {
            case Cleaning.Cleaned(Article article) -> put(article, result);
            case Cleaning.Refused ignored -> {}
        }
        return result;
    }

    private static void put(Article article, ObjectNode result) {
        result.put("text", article.text());
        article.title().ifPresent(title -> result.put("title", title));
        if (article.bylinePeople().isEmpty()) {
            article.byline().ifPresent(byline -> result.put("author", byline));
        } else {
            result.set("author", JsonLines.JSON.valueToTree(article.bylinePeople()));
        }
        article.published().start().ifPresent(day -> result.put("date", day.toString()));
    }

    private static byte[] bytes(Path file) {
        try (InputStream raw = Files.newInputStream(file);
                InputStream plain =
                        file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return plain.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
