package org.firsthand.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.article.ArticleId;
import org.firsthand.trace.beside.Comparison;
import org.firsthand.trace.parent.Choice;
import org.firsthand.trace.stemma.Pedigree;
import org.firsthand.trace.stemma.UnseenParent;

/// Counts the places where information enters a story: at most those that nothing certain joins, at
/// least those that nothing plausible joins.
final class OriginCount {

    /// Two origins that share this much content plausibly have it from a third.
    private static final double PLAUSIBLE = 0.12;

    /// The same, where some of it is word for word.
    private static final double PLAUSIBLE_WORDING = 0.08;

    /// The share of word 5-grams that makes content shared word for word.
    private static final double WORDING = 0.02;

    /// The same as plausible, where both name one outlet that is not in the pile.
    private static final double PLAUSIBLE_NAMED = 0.05;

    /// The share of word 5-grams outside quotation marks from which two are certainly tied: on
    /// labelled stories no two origins share so much.
    private static final double CERTAIN = 0.2;

    /// Content in common from which a derived article is certainly no origin.
    private static final double CERTAIN_CHILD = 0.4;

    /// A derived article that is an origin with more than this likelihood may be one.
    private static final double POSSIBLE_ROOT = 0.2;

    /// Of each further origin beyond two, the share that turns out to be tied to another by what no
    /// text shows (measured on labelled events).
    private static final double HIDDEN_TIES = 0.42;

    private OriginCount() {}

    static Origins of(Comparison story, Pedigree pedigree) {
        List<List<Integer>> entries = new ArrayList<>();
        int possible = 0;
        for (int i = 0; i < story.size(); i++) {
            if (pedigree.unseenOf(i).isEmpty()) {
                if (enters(story, pedigree, i)) {
                    entries.add(List.of(i));
                } else {
                    possible += mayEnter(story, pedigree, i) ? 1 : 0;
                }
            }
        }
        pedigree.unseen().forEach(parent -> entries.add(parent.children()));
        List<List<Integer>> sure = joined(entries, (a, b) -> isCertain(story, a, b));
        List<Origins.Node> nodes =
                sure.stream().map(members -> node(story, pedigree, members)).toList();
        int apart = Math.max(1, joined(entries, (a, b) -> isPlausible(story, a, b)).size());
        int hidden = (int) Math.round(HIDDEN_TIES * Math.max(0, apart - 2));
        int upper = Math.max(1, nodes.size()) + possible;
        return new Origins(Math.min(upper, Math.max(1, apart - hidden)), upper, nodes);
    }

    /// Whether two articles are tied.
    private interface Tie {
        boolean holds(int a, int b);
    }

    /// The entries, those in one list that a tie joins.
    private static List<List<Integer>> joined(List<List<Integer>> entries, Tie tie) {
        List<List<Integer>> apart = new ArrayList<>();
        for (List<Integer> entry : entries) {
            List<Integer> joined = new ArrayList<>();
            List<List<Integer>> others = new ArrayList<>();
            for (List<Integer> other : apart) {
                if (other.stream().anyMatch(a -> entry.stream().anyMatch(b -> tie.holds(a, b)))) {
                    joined.addAll(other);
                } else {
                    others.add(other);
                }
            }
            joined.addAll(entry);
            others.add(joined);
            apart = others;
        }
        return apart;
    }

    private static boolean isPlausible(Comparison story, int a, int b) {
        double shared = story.toldMost(a, b);
        return shared >= PLAUSIBLE
                || (shared >= PLAUSIBLE_WORDING && story.wordingMost(a, b) >= WORDING)
                || (shared >= PLAUSIBLE_NAMED && story.shareOutside(a, b));
    }

    private static boolean isCertain(Comparison story, int a, int b) {
        return story.proseMost(a, b) >= CERTAIN;
    }

    /// True where a derived article may be an origin after all: it is likely one, and has little of
    /// its parent.
    private static boolean mayEnter(Comparison story, Pedigree pedigree, int article) {
        return story.revised(article).isEmpty()
                && pedigree.root(article) > POSSIBLE_ROOT
                && story.sharedMost(article, pedigree.first(article).parent()) < CERTAIN_CHILD;
    }

    /// True where the article brings something of its own: it has no parent, or names one for
    /// little.
    private static boolean enters(Comparison story, Pedigree pedigree, int article) {
        Choice first = pedigree.first(article);
        return first.parent() == Choice.ROOT
                || (first.known()
                        && !story.revises(article, first.parent())
                        && Levels.of(
                                        story.alignment(article, first.parent()),
                                        story.cites(article, first.parent()),
                                        first.second().isPresent())
                                == Derivation.Level.CITES);
    }

    /// The node of articles that certainly go back to one origin: an unseen parent of one of them,
    /// else the likeliest origin among them.
    private static Origins.Node node(Comparison story, Pedigree pedigree, List<Integer> members) {
        List<ArticleId> below = below(story, pedigree, members);
        for (int member : members) {
            Optional<UnseenParent> unseen = pedigree.unseenOf(member);
            if (unseen.isPresent()) {
                UnseenParent parent = unseen.get();
                return new Origins.Node(parent.id(), true, parent.name(), below, parent.evidence());
            }
        }
        int likeliest = Collections.max(members, Comparator.comparingDouble(pedigree::root));
        var own = story.version(likeliest).telling().article();
        Optional<String> name = own.publisher().or(own::outlet);
        return new Origins.Node(
                own.id().value(), false, name.orElse(own.id().value()), below, List.of());
    }

    /// Those articles and all that descend from them.
    private static List<ArticleId> below(
            Comparison story, Pedigree pedigree, List<Integer> articles) {
        Set<ArticleId> all = new TreeSet<>();
        for (int i = 0; i < story.size(); i++) {
            int number = i;
            if (articles.stream().anyMatch(a -> a == number || pedigree.descends(number, a))) {
                all.add(story.version(i).id());
            }
        }
        return List.copyOf(all);
    }
}
