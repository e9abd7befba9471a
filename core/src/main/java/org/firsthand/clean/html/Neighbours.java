package org.firsthand.clean.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.article.Paragraph;
import org.firsthand.text.Span;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Cuts what the blocks around a block give away: lists of links, captions beside their picture,
/// sentences set large beside the text that has them, headings of which nothing is left.
final class Neighbours {

    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> PICTURES =
            Set.of("img", "picture", "amp-img", "figure", "noscript");
    // How many blocks away a sentence set large may stand from its place in the text.
    private static final int AWAY = 12;
    private static final int LONGEST_PULLED = 600;
    private static final int LONGEST_SOURCE = 6000;
    private static final int LONGEST_CAPTION = 40;
    private static final int FEWEST_REPEATED = 15;
    private static final int MOST_CHILDREN = 30;
    private static final String EMPTY = "heading of what was cut";

    private final VisibleText visible;
    private final List<Block> blocks;
    private final List<Optional<String>> reasons;

    /// @param reasons for each block why it goes; changed in place
    Neighbours(VisibleText visible, List<Optional<String>> reasons) {
        this.visible = visible;
        this.blocks = visible.blocks();
        this.reasons = reasons;
    }

    void cut() {
        cutLinkLists();
        cutQuestions();
        cutBelowBoxes();
        cutCaptions();
        cutRepeated();
    }

    private boolean kept(int i) {
        return i >= 0 && i < blocks.size() && reasons.get(i).isEmpty();
    }

    private void cut(int i, String reason) {
        reasons.set(i, Optional.of(reason));
    }

    /// A list of which every item carries a link, and all together are mostly links.
    private void cutLinkLists() {
        int i = 0;
        while (i < blocks.size()) {
            int end = i + 1;
            Element list = list(blocks.get(i));
            if (list != null) {
                while (end < blocks.size() && list.equals(list(blocks.get(end)))) {
                    end++;
                }
                if (end - i >= 2 && isLinks(blocks.subList(i, end))) {
                    for (int j = i; j < end; j++) {
                        if (kept(j)) {
                            cut(j, Cutter.RELATED);
                        }
                    }
                }
            }
            i = end;
        }
    }

    private static boolean isLinks(List<Block> items) {
        int linked = 0;
        int all = 0;
        for (Block item : items) {
            if (item.linked() == 0 || (item.isProse() && item.linkDensity() < 0.5)) {
                return false;
            }
            linked += item.linked();
            all += item.text().length();
        }
        return linked > 0.5 * all;
    }

    private static @Nullable Element list(Block block) {
        Element at = block.element();
        for (int i = 0; i < 4 && at != null; i++) {
            if (LISTS.contains(at.normalName())) {
                return at;
            }
            at = at.parent();
        }
        return null;
    }

    /// A link that asks or exclaims may be a heading; beside other links it is one of them.
    private void cutQuestions() {
        for (int i = 0; i < blocks.size(); i++) {
            boolean link = kept(i) && blocks.get(i).isLink() && !blocks.get(i).isHeading();
            if (link && (isRelated(i - 1) || isRelated(i + 1))) {
                cut(i, Cutter.RELATED);
            }
        }
    }

    private boolean isRelated(int i) {
        return i >= 0
                && i < blocks.size()
                && reasons.get(i)
                        .filter(r -> r.equals(Cutter.RELATED) || r.equals("read-more link"))
                        .isPresent();
    }

    /// The items and unfinished lines right below the label of a box.
    private void cutBelowBoxes() {
        String above = "";
        int lines = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (reasons.get(i).isPresent()) {
                String reason = reasons.get(i).get();
                boolean label =
                        block.words() <= 6
                                && block.kind() != Paragraph.Kind.ITEM
                                && block.linked() == 0
                                && (reason.equals("read-more link")
                                        || reason.equals(Cutter.RELATED));
                above = label ? reason : "";
                lines = 0;
            } else if (!above.isEmpty()) {
                boolean item = block.kind() == Paragraph.Kind.ITEM && block.linked() > 0;
                boolean unfinished =
                        lines++ < 2
                                && !block.endsSentence()
                                && !block.isHeading()
                                && !block.isProse();
                if (item || unfinished) {
                    cut(i, above);
                } else {
                    above = "";
                }
            }
        }
    }

    /// A line alone in an element with a picture.
    private void cutCaptions() {
        int prose = 0;
        for (int i = 0; i < blocks.size(); i++) {
            prose += kept(i) && blocks.get(i).isProse() ? blocks.get(i).words() : 0;
        }
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean may =
                    kept(i)
                            && block.words() <= LONGEST_CAPTION
                            && block.words() * 3 < prose
                            && block.kind() == Paragraph.Kind.TEXT;
            if (may && isCaption(i)) {
                cut(i, "photo caption");
            }
        }
    }

    private boolean isCaption(int i) {
        Element own = blocks.get(i).element();
        if (!blocks.get(i).endsSentence() && showsPicture(own)) {
            return true;
        }
        // A sentence may well stand in one paragraph with a picture: only what is around counts.
        Element around = own.parent();
        for (int level = 0; level < 2 && around != null; level++) {
            if (!holdsOnly(around, i)) {
                return false;
            }
            if (showsPicture(around)) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }

    private static boolean showsPicture(Element element) {
        if (element.childNodeSize() > MOST_CHILDREN) {
            return false;
        }
        for (Element child : element.children()) {
            boolean picture =
                    PICTURES.contains(child.normalName())
                            || (child.childrenSize() == 1
                                    && PICTURES.contains(child.child(0).normalName()));
            if (picture) {
                return true;
            }
        }
        return false;
    }

    /// True where all blocks of `element` but one are cut, and there are few.
    private boolean holdsOnly(Element element, int own) {
        Span range = visible.range(element);
        if (range.length() == 0 || range.length() > 4) {
            return false;
        }
        for (int i = range.start(); i < range.end(); i++) {
            if (i != own && kept(i)) {
                return false;
            }
        }
        return true;
    }

    /// A paragraph that stands twice, and a sentence set large beside the paragraph that has it.
    private void cutRepeated() {
        Set<String> seen = new HashSet<>();
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean enough =
                    kept(i) && block.words() >= 6 && block.text().length() < LONGEST_SOURCE;
            letters.add(enough ? RepeatedTitles.letters(block.text()) : "");
            if (enough && block.words() >= FEWEST_REPEATED && !seen.add(letters.getLast())) {
                cut(i, "repeated");
                letters.set(i, "");
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            String own = letters.get(i);
            if (own.isEmpty() || own.length() > LONGEST_PULLED || blocks.get(i).isHeading()) {
                continue;
            }
            int to = Math.min(blocks.size(), i + AWAY);
            for (int j = Math.max(0, i - AWAY); j < to; j++) {
                if (letters.get(j).length() > own.length() && letters.get(j).contains(own)) {
                    cut(i, "pull quote");
                    break;
                }
            }
        }
    }

    /// A heading of which nothing is left, down to the next heading of its rank, goes.
    void cutEmptyHeadings() {
        boolean any = false;
        // The rank of the heading that comes next, where nothing but cut blocks stands between.
        int next = 7;
        boolean between = false;
        Optional<String> below = Optional.of("end of the article");
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if (block.isHeading() && kept(i)) {
                boolean empty =
                        next < 7 && (between ? block.level() >= next : block.level() > next);
                if (!any || empty) {
                    cut(i, below.filter(r -> !r.equals(Cutter.OUTSIDE)).orElse(EMPTY));
                } else {
                    next = block.level();
                    between = false;
                }
            } else if (kept(i)) {
                any = true;
                next = 7;
                between = false;
            } else {
                between = true;
            }
            below = reasons.get(i).or(() -> Optional.of(EMPTY));
        }
    }
}
