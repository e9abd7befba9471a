package org.firsthand.clean.html;

import java.util.List;
import java.util.Set;
import org.firsthand.article.Paragraph;
import org.firsthand.text.Span;
import org.jsoup.nodes.Element;

/// Cuts lines that stand alone in an element with a picture.
final class Captions {

    private static final Set<String> PICTURES =
            Set.of("img", "picture", "amp-img", "figure", "noscript");
    private static final int LONGEST = 40;
    private static final int MOST_CHILDREN = 30;

    private final Cuts cuts;
    private final List<Block> blocks;

    Captions(Cuts cuts) {
        this.cuts = cuts;
        this.blocks = cuts.blocks();
    }

    /// A line alone in an element with a picture.
    void cut() {
        int prose = cuts.prose();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean may =
                    cuts.kept(i)
                            && block.words() <= LONGEST
                            && block.words() * 3 < prose
                            && block.kind() == Paragraph.Kind.TEXT;
            if (may && isCaption(i)) {
                cuts.cut(i, "photo caption");
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
        Span range = cuts.visible().range(element);
        if (range.length() == 0 || range.length() > 4) {
            return false;
        }
        for (int i = range.start(); i < range.end(); i++) {
            if (i != own && cuts.kept(i)) {
                return false;
            }
        }
        return true;
    }
}
