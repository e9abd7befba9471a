package org.firsthand.trace;

import org.firsthand.article.ArticleId;

/// What an article derives from: another article of the pile, or a source that is not in it.
public sealed interface Parent {

    /// An article of the pile.
    record Known(ArticleId article) implements Parent {}

    /// A source outside the pile.
    ///
    /// @param id `unseen:` and a name
    /// @param name what the articles call it; "unnamed source" where they do not say
    record Unseen(String id, String name) implements Parent {}
}
