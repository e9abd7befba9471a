package org.firsthand.clean.metadata;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The text of an element, up to a length: a page may put anything into a byline.
final class ElementText {

    // Of one text no more than this is looked at, however much white space it begins with.
    private static final int LONGEST_NODE = 20_000;

    private ElementText() {}

    /// @param most how many characters are enough
    static String of(Element element, int most) {
        StringBuilder text = new StringBuilder();
        element.filter(
                (NodeFilter)
                        (node, depth) -> {
                            append(node, text);
                            return text.length() > most
                                    ? NodeFilter.FilterResult.STOP
                                    : NodeFilter.FilterResult.CONTINUE;
                        });
        return text.toString().strip();
    }

    private static void append(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            String whole = words.getWholeText();
            String plain =
                    whole.length() > LONGEST_NODE
                            ? new TextNode(whole.substring(0, LONGEST_NODE)).text()
                            : words.text();
            if (!plain.isBlank()) {
                text.append(plain);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        } else if (node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"))
                && !text.isEmpty()
                && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }
}
