package org.firsthand.trace.literal;

import java.util.List;
import org.firsthand.text.Span;

/// A stretch that two texts share: runs of the same words, with gaps in which they differ.
///
/// @param own from the first run's first word in the text to the last one's last
/// @param other the same in the article
/// @param runs in order of place in both; never empty
public record SharedStretch(Span own, Span other, List<WordRun> runs) {

    public SharedStretch {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("a shared stretch needs a run of words");
        }
    }

    /// How many words the two have in common.
    public int words() {
        return runs.stream().mapToInt(WordRun::length).sum();
    }
}
