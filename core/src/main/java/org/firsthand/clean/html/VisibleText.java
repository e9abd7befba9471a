package org.firsthand.clean.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.article.Link;
import org.firsthand.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// What a reader sees of a page, in the order of the document, one block a line.
///
/// White space is collapsed as a browser does; characters without a width are left out.
///
/// @param text the blocks, joined by line feeds
/// @param ranges for each element the first of its blocks and the one behind its last
record VisibleText(String text, List<Block> blocks, Map<Element, Span> ranges) {

    private static final Set<String> UNSEEN =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "math",
                    "iframe",
                    "object",
                    "canvas",
                    "audio",
                    "video",
                    "map",
                    "head",
                    "select",
                    "option",
                    "textarea",
                    "input",
                    "datalist",
                    "applet",
                    "embed");
    private static final Set<String> BREAKS = Set.of("br", "hr", "td", "th", "tr", "dt", "dd");

    /// @param hidden true where elements that the page hides at first are to be read too
    static VisibleText of(Element root, boolean hidden) {
        Walk walk = new Walk(hidden);
        root.filter(walk);
        walk.flush();
        return new VisibleText(walk.text.toString(), walk.blocks, walk.ranges);
    }

    /// The blocks of `element`: their indices.
    Span range(Element element) {
        return Optional.ofNullable(ranges.get(element)).orElse(new Span(0, 0));
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || BREAKS.contains(element.normalName());
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style");
        if (!style.isEmpty()) {
            String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
            if (plain.contains("display:none") || plain.contains("visibility:hidden")) {
                return true;
            }
        }
        String names = element.className();
        return element.hasAttr("hidden")
                || names.contains("screen-reader")
                || names.contains("sr-only")
                || names.contains("visually-hidden")
                || names.contains("visuallyhidden");
    }

    private static final class Walk implements NodeFilter {

        private final boolean hidden;
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private final Map<Element, Span> ranges = new HashMap<>();
        private final Map<Element, Integer> starts = new HashMap<>();
        private final StringBuilder line = new StringBuilder();
        private final List<Link> links = new ArrayList<>();
        private final List<Element> blocksAround = new ArrayList<>();
        private final List<Element> anchors = new ArrayList<>();
        private boolean space;
        private int linkStart;
        private int linked;
        private int preformatted;

        Walk(boolean hidden) {
            this.hidden = hidden;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            switch (node) {
                case TextNode words -> append(words.getWholeText());
                case Element element -> {
                    if (UNSEEN.contains(element.normalName()) || (!hidden && isHidden(element))) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    open(element);
                }
                default -> {}
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && starts.containsKey(element)) {
                close(element);
            }
            return FilterResult.CONTINUE;
        }

        private void open(Element element) {
            if (isBlock(element) || blocksAround.isEmpty()) {
                flush();
                blocksAround.add(element);
            }
            preformatted += element.normalName().equals("pre") ? 1 : 0;
            if (element.normalName().equals("a")) {
                if (anchors.isEmpty()) {
                    linkStart = line.length();
                }
                anchors.add(element);
            }
            starts.put(element, blocks.size());
        }

        private void close(Element element) {
            if (element.normalName().equals("a")) {
                endLink();
                anchors.removeLast();
                linkStart = line.length();
            }
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
            if (!blocksAround.isEmpty() && blocksAround.getLast().equals(element)) {
                flush();
                blocksAround.removeLast();
            }
            int from = starts.getOrDefault(element, blocks.size());
            // A block that still stands open belongs to the inline element too.
            int to = blocks.size() + (line.isEmpty() ? 0 : 1);
            ranges.put(element, new Span(from, Math.max(from, to)));
        }

        private void append(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c == '\n' && preformatted > 0) {
                    flush();
                } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                    space = !line.isEmpty();
                } else if (Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.CONTROL) {
                    if (space) {
                        line.append(' ');
                        space = false;
                    }
                    line.append(c);
                }
            }
        }

        private void endLink() {
            if (anchors.isEmpty()) {
                return;
            }
            int start = linkStart;
            while (start < line.length() && line.charAt(start) == ' ') {
                start++;
            }
            if (line.length() > start) {
                linked += line.length() - start;
                String target = target(anchors.getLast());
                if (!target.isEmpty()) {
                    links.add(new Link(new Span(start, line.length()), target));
                }
            }
        }

        private static String target(Element anchor) {
            String href = anchor.attr("href").strip();
            if (href.isEmpty() || href.startsWith("#") || href.startsWith("javascript:")) {
                return "";
            }
            String absolute = anchor.absUrl("href");
            return absolute.isEmpty() ? href : absolute;
        }

        void flush() {
            space = false;
            endLink();
            linkStart = 0;
            if (!line.isEmpty() && !blocksAround.isEmpty()) {
                if (!text.isEmpty()) {
                    text.append('\n');
                }
                int at = text.length();
                text.append(line);
                blocks.add(
                        new Block(
                                new Span(at, text.length()),
                                line.toString(),
                                blocksAround.getLast(),
                                linked,
                                links.stream()
                                        .map(l -> new Link(l.span().shift(at), l.target()))
                                        .toList()));
            }
            line.setLength(0);
            links.clear();
            linked = 0;
        }
    }
}
