package org.firsthand.collate;

import java.util.List;
import org.firsthand.group.Grouping;
import org.firsthand.link.Linked;
import org.firsthand.trace.Stemma;
import org.firsthand.vector.SentenceVectors;

/// Puts the readings of a pile side by side. Immutable.
public final class Collator {

    private final SentenceVectors vectors;

    public Collator(SentenceVectors vectors) {
        this.vectors = vectors;
    }

    /// Collates a pile whose stories have been traced; `stemmata` holds one a story.
    public Collation collate(Grouping grouping, Linked linked, List<Stemma> stemmata) {
        vectors.vector("none");
        return new Collation(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
