package org.firsthand.clean.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firsthand.article.Paragraph;
import org.firsthand.clean.line.Lines;
import org.firsthand.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Writes a page's visible text down, from first node to last, without recursion.
final class PageWalk implements NodeFilter {

    private static final Set<String> BREAKS = Set.of("br", "hr", "td", "th", "tr", "dt", "dd");
    // The share of a line that an inline element has to hold for the line to be its own.
    private static final double NEARLY_ALL = 0.8;

    private final boolean hidden;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final Map<Element, Span> ranges = new HashMap<>();
    private final List<Start> starts = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final List<Block.Anchor> links = new ArrayList<>();
    private final List<Inline> inlines = new ArrayList<>();
    private final List<Element> blocksAround = new ArrayList<>();
    private final List<Element> anchors = new ArrayList<>();
    private boolean space;
    private int linkStart;
    private int linked;
    private int preformatted;
    private int items;
    private int quotes;
    private int posts;

    /// Where an element was opened: before which block, and at which character of its line.
    private record Start(int block, int character) {}

    /// An inline element that was closed on the open line.
    private record Inline(Element element, int characters) {}

    PageWalk(boolean hidden) {
        this.hidden = hidden;
    }

    VisibleText visible() {
        flush();
        return new VisibleText(text.toString(), blocks, elements, ranges);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (Visibility.unseen(element, hidden)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element, starts.removeLast());
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || BREAKS.contains(element.normalName());
    }

    private void open(Element element) {
        if (isBlock(element) || blocksAround.isEmpty()) {
            flush();
            blocksAround.add(element);
        }
        count(element, 1);
        if (element.normalName().equals("a")) {
            if (anchors.isEmpty()) {
                linkStart = line.length();
            }
            anchors.add(element);
        }
        elements.add(element);
        starts.add(new Start(blocks.size(), line.length()));
    }

    private void close(Element element, Start start) {
        if (element.normalName().equals("a")) {
            endLink();
            anchors.removeLast();
            linkStart = line.length();
        }
        if (!blocksAround.isEmpty() && blocksAround.getLast().equals(element)) {
            flush();
            blocksAround.removeLast();
        }
        count(element, -1);
        if (line.isEmpty() || start.block() < blocks.size()) {
            ranges.put(element, new Span(start.block(), blocks.size()));
        } else {
            inlines.add(new Inline(element, line.length() - start.character()));
        }
    }

    private void count(Element element, int by) {
        switch (element.normalName()) {
            case "pre" -> preformatted += by;
            case "li" -> items += by;
            case "blockquote" -> {
                quotes += by;
                posts += Visibility.isPost(element) ? by : 0;
            }
            default -> {}
        }
    }

    private void append(String words) {
        int i = 0;
        while (i < words.length()) {
            char c = words.charAt(i);
            if (isPlain(c)) {
                int end = i + 1;
                while (end < words.length() && isPlain(words.charAt(end))) {
                    end++;
                }
                separate();
                line.append(words, i, end);
                i = end;
                continue;
            }
            if (c == '\n' && preformatted > 0) {
                flush();
            } else if (c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                // Control characters that are no white space separate nothing.
                space |= !line.isEmpty() && (Character.isWhitespace(c) || c > ' ' || c == ' ');
            } else if (isShown(c)) {
                separate();
                line.append(c);
            }
            i++;
        }
    }

    private void separate() {
        if (space) {
            line.append(' ');
            space = false;
        }
    }

    /// True for what nearly all text is made of: seen, and no white space.
    private static boolean isPlain(char c) {
        return c > ' ' && c < 127;
    }

    private static boolean isShown(char c) {
        int type = Character.getType(c);
        return type != Character.FORMAT && type != Character.CONTROL;
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
            links.add(new Block.Anchor(new Span(start, line.length()), anchors.getLast()));
        }
    }

    private void flush() {
        space = false;
        endLink();
        linkStart = 0;
        if (!line.isEmpty() && !blocksAround.isEmpty()) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            int at = text.length();
            text.append(line);
            String words = line.toString();
            blocks.add(
                    new Block(
                            new Span(at, text.length()),
                            words,
                            blocksAround.getLast(),
                            kind(blocksAround.getLast()),
                            Lines.words(words),
                            linked,
                            links.stream()
                                    .map(l -> new Block.Anchor(l.span().shift(at), l.element()))
                                    .toList()));
            for (Inline inline : inlines) {
                if (inline.characters() >= NEARLY_ALL * line.length()) {
                    ranges.put(inline.element(), new Span(blocks.size() - 1, blocks.size()));
                }
            }
        }
        line.setLength(0);
        links.clear();
        inlines.clear();
        linked = 0;
    }

    private Paragraph.Kind kind(Element block) {
        String tag = block.normalName();
        if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
            return Paragraph.Kind.HEADING;
        }
        if (posts > 0) {
            return Paragraph.Kind.POST;
        }
        if (quotes > 0) {
            return Paragraph.Kind.QUOTE;
        }
        return items > 0 ? Paragraph.Kind.ITEM : Paragraph.Kind.TEXT;
    }
}
