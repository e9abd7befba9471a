package org.firsthand.clean.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.text.Span;
import org.jsoup.nodes.Element;

/// What a reader sees of a page, in the order of the document, one block a line.
///
/// White space is collapsed as a browser does; characters without a width are left out.
///
/// @param text the blocks, joined by line feeds
/// @param elements those that hold blocks, parents before their children
/// @param ranges for each element the first of its blocks and the one behind its last; an inline
///   element has blocks only where it holds nearly all of their characters
record VisibleText(
        String text, List<Block> blocks, List<Element> elements, Map<Element, Span> ranges) {

    /// @param hidden true where elements that the page hides at first are to be read too
    static VisibleText of(Element root, boolean hidden) {
        PageWalk walk = new PageWalk(hidden);
        root.filter(walk);
        return walk.visible();
    }

    /// The blocks of `element`: their indices.
    Span range(Element element) {
        return Optional.ofNullable(ranges.get(element)).orElse(new Span(0, 0));
    }
}
