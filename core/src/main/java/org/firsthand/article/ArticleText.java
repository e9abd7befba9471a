package org.firsthand.article;

import java.util.List;
import org.firsthand.text.SourceMap;

/// An article's text, cleaned and before cleaning.
///
/// Paragraphs of `text` are its lines. A place in `text` leads to one in `original` by `map`.
///
/// @param original the text before cleaning
/// @param paragraphs those of its text that are more than running text, in order of place
/// @param cuts what was removed, in order of place
/// @param links those of the cleaned text
public record ArticleText(
        String text,
        String original,
        SourceMap map,
        List<Paragraph> paragraphs,
        List<Cut> cuts,
        List<Link> links) {

    public ArticleText {
        paragraphs = List.copyOf(paragraphs);
        cuts = List.copyOf(cuts);
        links = List.copyOf(links);
        for (Cut cut : cuts) {
            if (cut.span().end() > original.length()) {
                throw new IllegalArgumentException(
                        cut + " is behind the original's " + original.length());
            }
        }
        for (SourceMap.Run run : map.runs()) {
            if (run.derived() + run.length() > text.length()
                    || run.source() + run.length() > original.length()) {
                throw new IllegalArgumentException(run + " is outside the texts");
            }
        }
    }

    /// A text as it stands: nothing cut, nothing linked.
    public static ArticleText plain(String text) {
        return linked(text, List.of());
    }

    /// A text as it stands, with links in it.
    public static ArticleText linked(String text, List<Link> links) {
        return new ArticleText(
                text, text, SourceMap.identity(text.length()), List.of(), List.of(), links);
    }
}
