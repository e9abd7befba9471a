package org.firsthand.clean.html;

import java.util.List;
import java.util.Set;
import org.firsthand.article.Paragraph;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Cuts lists of links, links beside them, and what stands below the label of such a box.
final class LinkLists {

    private static final Set<String> LISTS = Set.of("ul", "ol");

    private final Cuts cuts;
    private final List<Block> blocks;

    LinkLists(Cuts cuts) {
        this.cuts = cuts;
        this.blocks = cuts.blocks();
    }

    void cut() {
        cutLinkLists();
        cutQuestions();
        cutBelowBoxes();
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
                        if (cuts.kept(j)) {
                            cuts.cut(j, Cutter.RELATED);
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
            boolean link = cuts.kept(i) && blocks.get(i).isLink() && !blocks.get(i).isHeading();
            if (link && (isRelated(i - 1) || isRelated(i + 1))) {
                cuts.cut(i, Cutter.RELATED);
            }
        }
    }

    private boolean isRelated(int i) {
        return i >= 0
                && i < blocks.size()
                && cuts.reasons()
                        .get(i)
                        .filter(r -> r.equals(Cutter.RELATED) || r.equals("read-more link"))
                        .isPresent();
    }

    /// The items and unfinished lines right below the label of a box.
    private void cutBelowBoxes() {
        String above = "";
        int lines = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (cuts.reasons().get(i).isPresent()) {
                String reason = cuts.reasons().get(i).get();
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
                    cuts.cut(i, above);
                } else {
                    above = "";
                }
            }
        }
    }
}
