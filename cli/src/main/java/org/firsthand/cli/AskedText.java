package org.firsthand.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.firsthand.article.ArticleId;
import org.firsthand.read.Page;
import org.firsthand.read.Pile;
import org.firsthand.read.fetch.address.WebAddress;

/// A text and the articles in which it is sought.
///
/// @param page the text, under an id that no article has
record AskedText(Page page, Pile articles) {

    private static final String NAME = "text";

    /// Puts `text` among the pages of `articles`, under an id that none of them has. A page that is
    /// read from the very file of the text is left out: it would be found in itself.
    static AskedText among(Page text, String file, Pile articles, List<String> places) {
        List<String> paths = places.stream().filter(place -> !WebAddress.begins(place)).toList();
        List<Page> pages =
                articles.pages().stream().filter(other -> !isSame(other, file, paths)).toList();
        Set<ArticleId> taken = pages.stream().map(Page::id).collect(Collectors.toSet());
        ArticleId id = new ArticleId(NAME);
        for (int i = 2; taken.contains(id); i++) {
            id = new ArticleId(NAME + "-" + i);
        }
        Page page =
                new Page(
                        id,
                        text.file(),
                        text.url(),
                        text.format(),
                        text.content(),
                        text.facts(),
                        text.seen());
        return new AskedText(
                page, new Pile(pages, articles.rejected(), articles.notes(), articles.addresses()));
    }

    private static boolean isSame(Page page, String file, List<String> places) {
        return page.file().isPresent()
                && places.stream()
                        .anyMatch(
                                place ->
                                        isSame(file, Path.of(place, page.file().get()))
                                                || isSame(
                                                        file,
                                                        Path.of(place)
                                                                .resolveSibling(
                                                                        page.file().get())));
    }

    private static boolean isSame(String file, Path other) {
        try {
            return !file.equals("-") && Files.isSameFile(Path.of(file), other);
        } catch (IOException absent) {
            return false;
        }
    }
}
