package org.firsthand.read;

import java.util.Map;
import java.util.Optional;
import org.firsthand.article.ArticleId;

/// One input as read and decoded, with what its sidecar says about it.
///
/// @param id its article's id, unique in the pile
/// @param file relative to the path that was given; empty for standard input
/// @param url its address, where known
/// @param content the decoded characters, line ends as in the file
/// @param sidecar `outlet`, `published`, `title`, `byline`, `url` from `name.json` beside it
public record Page(
        ArticleId id,
        Optional<String> file,
        Optional<String> url,
        Format format,
        String content,
        Map<String, String> sidecar) {

    public Page {
        sidecar = Map.copyOf(sidecar);
    }

    /// How its content is to be read.
    public enum Format {
        TEXT,
        HTML
    }
}
