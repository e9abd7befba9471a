package org.firsthand.read;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.firsthand.article.ArticleId;

/// One article as read and decoded, with what came along with it.
///
/// @param id its article's id, unique in the pile
/// @param file relative to the path that was given; empty for standard input and what was fetched
/// @param url its address, where known
/// @param content the decoded characters, line ends as in the file
/// @param sidecar `outlet`, `published`, `title`, `byline`, `url` from `name.json` beside it, or
///   from the feed, table or mail that holds it
/// @param seen when it was fetched; a crawl date is not a publication date
public record Page(
        ArticleId id,
        Optional<String> file,
        Optional<String> url,
        Format format,
        String content,
        Map<String, String> sidecar,
        Optional<Instant> seen) {

    public Page {
        sidecar = Map.copyOf(sidecar);
    }

    /// A page of which nobody knows when it was fetched.
    public Page(
            ArticleId id,
            Optional<String> file,
            Optional<String> url,
            Format format,
            String content,
            Map<String, String> sidecar) {
        this(id, file, url, format, content, sidecar, Optional.empty());
    }

    /// How its content is to be read.
    public enum Format {
        TEXT,
        HTML
    }
}
