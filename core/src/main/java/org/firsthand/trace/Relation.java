package org.firsthand.trace;

import java.util.List;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;

/// How two articles of a story stand to each other; `a` before `b` by id.
///
/// @param direction `a->b` where b derives from a, `b->a`, or `unknown`
/// @param confidence 0 to 1
public record Relation(
        ArticleId a,
        ArticleId b,
        Kind kind,
        String direction,
        double confidence,
        List<Evidence> evidence) {

    public Relation {
        evidence = List.copyOf(evidence);
    }

    /// The kinds of the derivation benchmark.
    public enum Kind {
        SAME_WIRE,
        COPY,
        PARTIAL,
        QUOTES_ONLY,
        CITES,
        INDEPENDENT
    }
}
