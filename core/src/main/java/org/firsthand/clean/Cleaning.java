package org.firsthand.clean;

import org.firsthand.article.Article;
import org.firsthand.read.Rejection;

/// What cleaning makes of a page.
public sealed interface Cleaning {

    /// An article.
    record Cleaned(Article article) implements Cleaning {}

    /// No article, and why.
    record Refused(Rejection rejection) implements Cleaning {}
}
