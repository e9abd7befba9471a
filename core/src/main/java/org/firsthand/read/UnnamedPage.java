package org.firsthand.read;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.article.ArticleId;
import org.firsthand.read.input.Item;
import org.firsthand.read.input.Stated;

/// A page that has no id yet.
///
/// @param from the name of its input
/// @param file the file that holds it, where one does
/// @param sure the id it has for certain: that of its file
record UnnamedPage(
        String from, Optional<String> file, Item.Document document, Optional<String> sure) {

    /// What an input's own key must look like to be an id.
    private static final String CLEAN_KEY = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

    UnnamedPage called(String id) {
        return new UnnamedPage(from, file, document, Optional.of(id));
    }

    /// This page with what a sidecar says, which goes before what the input says.
    UnnamedPage with(Map<String, Stated> facts) {
        Map<String, Stated> all = new TreeMap<>(document.facts());
        all.putAll(facts);
        return new UnnamedPage(
                from,
                file,
                new Item.Document(
                        document.key(), document.html(), document.text(), all, document.seen()),
                sure);
    }

    Optional<String> fact(String name) {
        return Optional.ofNullable(document.facts().get(name)).map(Stated::value);
    }

    /// The id it would like: that of its file, the input's own key, a hash of address and text.
    String wanted() {
        return sure.or(() -> document.key().filter(key -> key.matches(CLEAN_KEY)))
                .orElseGet(this::hash);
    }

    /// Twelve digits that only the same address and text share.
    String hash() {
        String url = fact("url").orElse("");
        return Hash.of((url + "\n" + document.text()).getBytes(StandardCharsets.UTF_8), 12);
    }

    Page page(String id) {
        return new Page(
                new ArticleId(id),
                file,
                fact("url"),
                document.html() ? Page.Format.HTML : Page.Format.TEXT,
                document.text(),
                document.facts(),
                document.seen());
    }
}
