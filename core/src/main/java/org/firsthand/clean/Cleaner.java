package org.firsthand.clean;

import org.firsthand.article.Article;
import org.firsthand.read.Page;

/// Makes an article of a page, or says why it is none. Immutable.
public final class Cleaner {

    public Cleaning clean(Page page, RecurringLines recurring) {
        return new Cleaning.Cleaned(Article.plain(page.id(), page.content()));
    }
}
