package org.firsthand.article;

import org.firsthand.text.Span;

/// A paragraph of an article's text that the page sets apart from running text.
///
/// @param span its place in the cleaned text
public record Paragraph(Span span, Kind kind) {

    /// What the markup makes of a paragraph.
    public enum Kind {
        /// Running text.
        TEXT,
        /// A heading inside the article.
        HEADING,
        /// An item of a list.
        ITEM,
        /// A quotation that stands by itself.
        QUOTE,
        /// A post of a social network, shown inside the article.
        POST
    }
}
