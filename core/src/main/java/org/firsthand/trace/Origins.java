package org.firsthand.trace;

import java.util.List;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;

/// How many independent origins a story or a statement has, as an interval.
///
/// @param lower the count when all that is plausible is merged
/// @param upper the count when only what is certain is merged
public record Origins(int lower, int upper, List<Node> nodes) {

    public Origins {
        nodes = List.copyOf(nodes);
        if (lower < 1 || upper < lower) {
            throw new IllegalArgumentException("origins need 1 <= " + lower + " <= " + upper);
        }
    }

    /// A place where information enters.
    ///
    /// @param id an article's id, or that of an unseen source
    /// @param unseen true where it is not in the pile
    /// @param name the outlet or the source's name, or the article's id
    /// @param articles the articles that draw on it, itself included
    /// @param evidence what says so
    public record Node(
            String id,
            boolean unseen,
            String name,
            List<ArticleId> articles,
            List<Evidence> evidence) {

        public Node {
            articles = List.copyOf(articles);
            evidence = List.copyOf(evidence);
        }
    }
}
