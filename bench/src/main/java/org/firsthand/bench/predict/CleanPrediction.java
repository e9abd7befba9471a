package org.firsthand.bench.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.firsthand.article.Article;
import org.firsthand.clean.Cleaner;
import org.firsthand.clean.Cleaning;
import org.firsthand.clean.RecurringLines;
import org.firsthand.read.Page;

/// The task `clean`: article text, headline, author and day from a page.
public final class CleanPrediction implements Task {

    private final Cleaner cleaner = new Cleaner();

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
        page(row, input)
                .ifPresent(
                        page -> {
                            switch (cleaner.clean(page, RecurringLines.of(List.of()))) {
                                case Cleaning.Cleaned(Article article) -> put(article, result);
                                case Cleaning.Refused ignored -> {}
                            }
                        });
        return result;
    }

    private static Optional<Page> page(JsonNode row, Path input) {
        try {
            return CleanPages.page(row, input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
}
