package org.firsthand.clean.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Cuts paragraphs that stand twice, and sentences set large beside the paragraph that has them.
final class Repeats {

    // How many blocks away a sentence set large may stand from its place in the text.
    private static final int AWAY = 12;
    private static final int LONGEST_PULLED = 600;
    private static final int LONGEST_SOURCE = 6000;
    private static final int FEWEST_REPEATED = 15;

    private final Cuts cuts;
    private final List<Block> blocks;

    Repeats(Cuts cuts) {
        this.cuts = cuts;
        this.blocks = cuts.blocks();
    }

    /// A paragraph that stands twice, and a sentence set large beside the paragraph that has it.
    void cut() {
        Set<String> seen = new HashSet<>();
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean enough =
                    cuts.kept(i) && block.words() >= 6 && block.text().length() < LONGEST_SOURCE;
            letters.add(enough ? RepeatedTitles.letters(block.text()) : "");
            if (enough && block.words() >= FEWEST_REPEATED && !seen.add(letters.getLast())) {
                cuts.cut(i, "repeated");
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
                    cuts.cut(i, "pull quote");
                    break;
                }
            }
        }
    }
}
