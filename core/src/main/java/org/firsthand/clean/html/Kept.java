package org.firsthand.clean.html;

import java.util.List;
import java.util.Optional;
import org.firsthand.clean.line.Remainder;
import org.firsthand.text.SourceMap;

/// The blocks that stay, with their way from the visible text to the cleaned one.
final class Kept {

    /// What is done with one of them.
    interface Use {
        /// Takes one of them.
        ///
        /// @param by how far the block moved
        void accept(Block block, int by);
    }

    private Kept() {}

    static void each(
            VisibleText visible, List<Optional<String>> reasons, Remainder draft, Use use) {
        // Kept blocks and runs of the map stand one to one, in one order.
        List<SourceMap.Run> runs = draft.map().runs();
        int run = 0;
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).isEmpty()) {
                SourceMap.Run own = runs.get(run++);
                use.accept(visible.blocks().get(i), own.derived() - own.source());
            }
        }
    }
}
