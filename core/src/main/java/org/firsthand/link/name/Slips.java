package org.firsthand.link.name;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.link.name.join.Cluster;
import org.firsthand.link.name.mention.Mention;
import org.firsthand.link.name.variant.GivenNames;
import org.firsthand.link.name.writing.Spelling;

/// Finds the words of an entity's names that are misspelt: another word of its names is nearly the
/// same and stands in more articles. Where neither spelling is in the majority, neither is called
/// wrong.
final class Slips {

    /// Where a word is used.
    private record Use(Set<ArticleId> articles, Set<Evidence> places) {

        boolean isMoreThan(Use other) {
            return articles.size() > other.articles.size() && places.size() > other.places.size();
        }
    }

    private Slips() {}

    /// The misspelt words, folded.
    static Set<String> of(Cluster cluster, GivenNames given) {
        Map<String, Use> uses = new TreeMap<>();
        for (Mention mention : cluster.mentions()) {
            for (String word : mention.form().words()) {
                Use use =
                        uses.computeIfAbsent(word, w -> new Use(new TreeSet<>(), new TreeSet<>()));
                use.articles().add(mention.evidence().article());
                use.places().add(mention.evidence());
            }
        }
        Set<String> slips = new TreeSet<>();
        uses.forEach(
                (word, use) ->
                        uses.forEach(
                                (other, otherUse) -> {
                                    if (Spelling.isSlip(word, other)
                                            && otherUse.isMoreThan(use)
                                            && !given.areBothNames(word, other)
                                            && !standTogether(cluster, word, other)) {
                                        slips.add(word);
                                    }
                                }));
        return slips;
    }

    private static boolean standTogether(Cluster cluster, String word, String other) {
        return cluster.forms().stream()
                .anyMatch(form -> form.words().contains(word) && form.words().contains(other));
    }
}
