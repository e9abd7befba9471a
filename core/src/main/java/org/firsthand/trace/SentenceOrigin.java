package org.firsthand.trace;

import org.firsthand.article.Evidence;

/// Where one sentence of an article came from.
public record SentenceOrigin(Evidence sentence, Kind kind) {

    /// Whether its words, its content or neither stand in another article of the pile.
    public enum Kind {
        VERBATIM,
        REWRITTEN,
        NEW
    }
}
