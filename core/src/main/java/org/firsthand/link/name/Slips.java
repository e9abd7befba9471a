package org.firsthand.link.name;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.firsthand.article.ArticleId;

/// Finds the words of an entity's names that are misspelt: another word of its names is nearly the
/// same and stands in more articles. Where neither spelling is in the majority, neither is called
/// wrong.
final class Slips {

    private Slips() {}

    /// The misspelt words, folded.
    static Set<String> of(Cluster cluster, GivenNames given) {
        Map<String, Set<ArticleId>> articles = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Mention mention : cluster.mentions()) {
            for (String word : mention.form().words()) {
                articles.computeIfAbsent(word, w -> new TreeSet<>())
                        .add(mention.evidence().article());
                counts.merge(word, 1, Integer::sum);
            }
        }
        Set<String> slips = new TreeSet<>();
        for (String word : articles.keySet()) {
            for (String other : articles.keySet()) {
                if (Spelling.isSlip(word, other)
                        && articles.get(other).size() > articles.get(word).size()
                        && counts.get(other) > counts.get(word)
                        && !given.areBothNames(word, other)
                        && !standTogether(cluster, word, other)) {
                    slips.add(word);
                }
            }
        }
        return slips;
    }

    private static boolean standTogether(Cluster cluster, String word, String other) {
        return cluster.forms().stream()
                .anyMatch(form -> form.words().contains(word) && form.words().contains(other));
    }
}
