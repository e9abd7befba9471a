package org.firsthand.trace.source;

import java.util.List;
import org.firsthand.annotate.finding.SourceMention;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;

/// A source named in the text, over all articles of the pile.
///
/// @param mentions the clauses that name it
public record Source(
        String name,
        SourceMention.Kind kind,
        boolean anonymous,
        List<ArticleId> articles,
        List<Evidence> mentions) {

    public Source {
        articles = List.copyOf(articles);
        mentions = List.copyOf(mentions);
    }
}
