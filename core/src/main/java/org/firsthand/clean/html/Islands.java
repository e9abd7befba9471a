package org.firsthand.clean.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.text.Span;
import org.jsoup.nodes.Element;

/// Cuts what stands apart from the article by what lies between: offers behind its end, cards that
/// tease other articles, the terms of a subscription.
final class Islands {

    // What stands behind an article; a box or a list of links may stand inside it as well.
    private static final Set<String> CLOSES =
            Set.of(
                    "copyright line",
                    "comments",
                    "tag list",
                    "author note",
                    "byline",
                    "newsletter box",
                    "page footer",
                    "origin line");
    // The share of the article's prose that must stand before a copyright line, before comments,
    // and before a row of such blocks.
    private static final double BEFORE_COPYRIGHT = 0.4;
    private static final double BEFORE_COMMENTS = 0.6;
    private static final double BEFORE_CLOSE = 0.8;
    private static final int FEWEST_COMMENTS = 2;
    private static final int FEWEST_CLOSING = 4;
    private static final int LONGEST_CARD = 70;
    private static final int FEWEST_CARDS = 3;
    private static final int BETWEEN = 12;

    private final Cuts cuts;
    private final List<Block> blocks;
    private final int first;

    /// @param first the block with the article's first paragraph
    Islands(Cuts cuts, int first) {
        this.cuts = cuts;
        this.blocks = cuts.blocks();
        this.first = first;
    }

    void cut() {
        cutCards();
        cutOffer();
        cutBehindEnd();
    }

    /// Elements of one kind side by side, each with a link for a heading and a few lines.
    private void cutCards() {
        for (int i = 0; i < blocks.size(); i++) {
            boolean head = !cuts.kept(i) && blocks.get(i).isLink() && blocks.get(i).words() >= 3;
            boolean teased = i + 1 < blocks.size() && cuts.kept(i + 1);
            if (!head || !teased) {
                continue;
            }
            Element card = blocks.get(i).element().parent();
            for (int level = 0; level < 3 && card != null; level++) {
                Span range = cuts.visible().range(card);
                if (range.contains(i + 1) && isCard(range)) {
                    if (alike(card) >= FEWEST_CARDS) {
                        cut(range, Cutter.RELATED);
                        break;
                    }
                }
                card = card.parent();
            }
        }
    }

    private boolean isCard(Span range) {
        int words = 0;
        for (int i = range.start(); i < range.end() && words <= LONGEST_CARD; i++) {
            words += blocks.get(i).words();
        }
        return range.length() >= 2 && range.length() <= 6 && words <= LONGEST_CARD;
    }

    /// How many elements beside `card`, itself too, have its tag and its class and are cards.
    private int alike(Element card) {
        int alike = 1;
        for (int side = 0; side < 2; side++) {
            Element at = side == 0 ? card.previousElementSibling() : card.nextElementSibling();
            for (int i = 0; i < FEWEST_CARDS && at != null; i++) {
                boolean same =
                        at.normalName().equals(card.normalName())
                                && at.className().equals(card.className());
                alike += same && isCard(cuts.visible().range(at)) ? 1 : 0;
                at = side == 0 ? at.previousElementSibling() : at.nextElementSibling();
            }
        }
        return alike;
    }

    private void cut(Span range, String reason) {
        for (int i = range.start(); i < Math.min(range.end(), blocks.size()); i++) {
            if (cuts.kept(i)) {
                cuts.cut(i, reason);
            }
        }
    }

    /// What stands between two lines of a subscription's offer.
    private void cutOffer() {
        int open = -1;
        for (int i = Math.max(0, first); i < blocks.size(); i++) {
            if (cuts.reasons().get(i).filter(r -> r.equals("paywall")).isPresent()) {
                if (open >= 0 && i - open <= BETWEEN) {
                    cut(new Span(open, i), "paywall");
                }
                open = i;
            }
        }
    }

    /// What follows the end of the article.
    private void cutBehindEnd() {
        int all = cuts.prose();
        int before = 0;
        int closing = 0;
        int comments = 0;
        for (int i = 0; i < blocks.size() && all > 0; i++) {
            Optional<String> reason = cuts.reasons().get(i);
            if (reason.isEmpty()) {
                before += blocks.get(i).isProse() ? blocks.get(i).words() : 0;
                closing = 0;
                comments = 0;
                continue;
            }
            closing += CLOSES.contains(reason.get()) ? 1 : 0;
            comments = reason.get().equals("comments") ? comments + 1 : 0;
            boolean copyright = reason.get().equals("copyright line");
            boolean ends =
                    (copyright && before > BEFORE_COPYRIGHT * all)
                            || (comments >= FEWEST_COMMENTS && before > BEFORE_COMMENTS * all)
                            || (closing >= FEWEST_CLOSING && before > BEFORE_CLOSE * all);
            if (i > first && ends) {
                cut(new Span(i, blocks.size()), "behind the article");
                return;
            }
        }
    }
}
