package org.firsthand.trace;

import java.util.List;
import org.firsthand.article.ArticleId;

/// An edge of the stemma, with its evidence. It is no proof of copying.
///
/// @param confidence that the two are tied as told, 0 to 1
/// @param reasons in words of Firsthand's own
public record Derivation(
        ArticleId child,
        Parent parent,
        Level level,
        Direction direction,
        double confidence,
        List<Passage> passages,
        List<String> reasons) {

    public Derivation {
        passages = List.copyOf(passages);
        reasons = List.copyOf(reasons);
    }

    /// How much of the parent's wording the child keeps.
    public enum Level {
        VERBATIM,
        PARTIAL,
        LIGHT,
        HEAVY,
        CITES
    }

    /// How sure it is which of the two is the parent.
    public enum Direction {
        KNOWN,
        INFERRED,
        UNKNOWN
    }
}
