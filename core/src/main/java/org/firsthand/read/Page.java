package org.firsthand.read;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.firsthand.article.ArticleId;
import org.firsthand.read.input.Stated;

/// One article as read and decoded, with what came along with it.
///
/// @param id its article's id, unique in the pile
/// @param file relative to the path that was given; empty for standard input and what was fetched
/// @param url its address, where known
/// @param content the decoded characters, line ends as in the file
/// @param facts `outlet`, `published`, `title`, `byline`, `url` as stated by the `name.json` beside
///   it, or by the feed, table or mail that holds it
/// @param seen when it was fetched; a crawl date is not a publication date
public record Page(
        ArticleId id,
        Optional<String> file,
        Optional<String> url,
        Format format,
        String content,
        Map<String, Stated> facts,
        Optional<Instant> seen) {

    public Page {
        facts = Map.copyOf(facts);
    }

    /// A page of which nobody knows when it was fetched.
    public Page(
            ArticleId id,
            Optional<String> file,
            Optional<String> url,
            Format format,
            String content,
            Map<String, Stated> facts) {
        this(id, file, url, format, content, facts, Optional.empty());
    }

    /// What was stated as `name`, one of [org.firsthand.read.input.StatedFacts#NAMES].
    public Optional<String> fact(String name) {
        return stated(name).map(Stated::value);
    }

    /// What was stated as `name`, and by what.
    public Optional<Stated> stated(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /// How its content is to be read.
    public enum Format {
        TEXT,
        HTML
    }
}
