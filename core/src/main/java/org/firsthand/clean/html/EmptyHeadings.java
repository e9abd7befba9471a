package org.firsthand.clean.html;

import java.util.List;
import java.util.Optional;

/// Cuts headings of which nothing is left, down to the next heading of their rank.
final class EmptyHeadings {

    private static final String EMPTY = "heading of what was cut";

    private final Cuts cuts;
    private final List<Block> blocks;

    EmptyHeadings(Cuts cuts) {
        this.cuts = cuts;
        this.blocks = cuts.blocks();
    }

    /// A heading of which nothing is left, down to the next heading of its rank, goes.
    void cut() {
        boolean any = false;
        // The rank of the heading that comes next, where nothing but cut blocks stands between.
        int next = 7;
        boolean between = false;
        Optional<String> below = Optional.of("end of the article");
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if (block.isHeading() && cuts.kept(i)) {
                boolean empty =
                        next < 7 && (between ? block.level() >= next : block.level() > next);
                if (!any || empty) {
                    cuts.cut(i, below.filter(r -> !r.equals(Cutter.OUTSIDE)).orElse(EMPTY));
                } else {
                    next = block.level();
                    between = false;
                }
            } else if (cuts.kept(i)) {
                any = true;
                next = 7;
                between = false;
            } else {
                between = true;
            }
            below = cuts.reasons().get(i).or(() -> Optional.of(EMPTY));
        }
    }
}
