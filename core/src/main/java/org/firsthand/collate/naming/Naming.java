package org.firsthand.collate.naming;

import java.util.List;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;

/// What the tellings call one thing.
///
/// @param referent the commonest term
/// @param terms nouns and names for it
/// @param acts verbs for one act
public record Naming(String referent, List<Term> terms, List<Term> acts) {

    public Naming {
        terms = List.copyOf(terms);
        acts = List.copyOf(acts);
    }

    /// One wording.
    ///
    /// @param mentions a place in each article that uses it
    public record Term(String text, List<ArticleId> articles, int count, List<Evidence> mentions) {

        public Term {
            articles = List.copyOf(articles);
            mentions = List.copyOf(mentions);
        }
    }
}
