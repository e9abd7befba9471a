package org.firsthand.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.article.ArticleId;

/// Reads what a user names into a pile. Immutable.
public final class PileReader {

    private final ReadOptions options;

    public PileReader(ReadOptions options) {
        this.options = options;
    }

    /// Reads files, folders and patterns; `-` is standard input.
    public Pile read(List<String> paths) {
        List<Page> pages = new ArrayList<>();
        List<Rejection> rejected = new ArrayList<>();
        for (String path : paths) {
            try (var files = Files.walk(Path.of(path))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                    pages.add(
                            new Page(
                                    new ArticleId(
                                            file.getFileName().toString().replace(".txt", "")),
                                    Optional.of(file.getFileName().toString()),
                                    Optional.empty(),
                                    Page.Format.TEXT,
                                    Files.readString(file),
                                    Map.of()));
                }
            } catch (IOException e) {
                rejected.add(
                        new Rejection(
                                Optional.of(path), Optional.empty(), "unreadable", e.toString()));
            }
        }
        return new Pile(pages, rejected);
    }

    public ReadOptions options() {
        return options;
    }
}
