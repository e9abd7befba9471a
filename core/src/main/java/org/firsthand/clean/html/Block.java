package org.firsthand.clean.html;

import java.util.List;
import org.firsthand.article.Link;
import org.firsthand.text.Span;
import org.jsoup.nodes.Element;

/// A line of a page's visible text.
///
/// @param span its place in the visible text
/// @param element the nearest element around it that is a block
/// @param linked how many of its characters carry a link
/// @param links its links, with places in the visible text
record Block(Span span, String text, Element element, int linked, List<Link> links) {

    Block {
        links = List.copyOf(links);
    }

    double linkDensity() {
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }

    boolean isHeading() {
        String tag = element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }
}
