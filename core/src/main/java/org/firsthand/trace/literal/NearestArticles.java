package org.firsthand.trace.literal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.firsthand.article.Article;
import org.firsthand.trace.literal.gram.Fingerprints;
import org.firsthand.trace.literal.gram.RunningWords;
import org.firsthand.trace.literal.gram.Winnowing;
import org.firsthand.trace.literal.posting.HeapPostings;

/// Chooses from many articles the few that share words with a text. Immutable, safe for use by many
/// threads.
///
/// @param most how many are chosen; a pile that is no larger is given whole, since what was
///   rewritten without five words in common is not met this way
public record NearestArticles(Winnowing winnowing, int most) {

    /// Those of `pile` that share most with `text`, in the order of the pile.
    public List<Article> of(Article text, List<Article> pile) {
        if (pile.size() <= most) {
            return pile;
        }
        HeapPostings postings = new HeapPostings();
        pile.forEach(article -> postings.add(article.id().value(), fingerprints(article)));
        Set<String> near =
                new CandidateFinder(CandidateFinder.defaults().cost(), most)
                        .find(fingerprints(text), List.of(postings)).stream()
                                .map(Candidate::key)
                                .collect(Collectors.toSet());
        return pile.stream().filter(article -> near.contains(article.id().value())).toList();
    }

    private Fingerprints fingerprints(Article article) {
        return winnowing.of(RunningWords.of(article.text()));
    }
}
