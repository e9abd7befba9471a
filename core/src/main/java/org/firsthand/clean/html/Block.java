package org.firsthand.clean.html;

import java.util.List;
import java.util.Optional;
import org.firsthand.article.Link;
import org.firsthand.article.Paragraph;
import org.firsthand.clean.line.Lines;
import org.firsthand.text.Span;
import org.jsoup.nodes.Element;

/// A line of a page's visible text.
///
/// @param span its place in the visible text
/// @param element the nearest element around it that is a block
/// @param kind what the markup makes of it
/// @param words how many words it has
/// @param linked how many of its characters carry a link
/// @param anchors its links, with places in the visible text
record Block(
        Span span,
        String text,
        Element element,
        Paragraph.Kind kind,
        int words,
        int linked,
        List<Anchor> anchors) {

    /// A link, whose address is worked out only where the block stays.
    record Anchor(Span span, Element element) {

        Optional<Link> link(int by) {
            String href = element.attr("href").strip();
            if (href.isEmpty() || href.startsWith("#") || href.startsWith("javascript:")) {
                return Optional.empty();
            }
            String absolute = element.absUrl("href");
            return Optional.of(new Link(span.shift(by), absolute.isEmpty() ? href : absolute));
        }
    }

    Block {
        anchors = List.copyOf(anchors);
    }

    double linkDensity() {
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }

    boolean isHeading() {
        return kind == Paragraph.Kind.HEADING;
    }

    /// The level of a heading, 1 to 6; 7 for all else.
    int level() {
        return isHeading() ? element.normalName().charAt(1) - '0' : 7;
    }

    boolean isProse() {
        return Lines.isProse(text, words);
    }

    boolean endsSentence() {
        return Lines.endsSentence(text);
    }

    /// True for a line that is little but a link.
    boolean isLink() {
        return linkDensity() > 0.8;
    }
}
