package org.firsthand.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.article.ArticleId;
import org.firsthand.trace.stemma.Choice;
import org.firsthand.trace.stemma.Comparison;
import org.firsthand.trace.stemma.Pedigree;
import org.firsthand.trace.stemma.UnseenParent;

/// Counts the places where information enters a story: at most those that nothing certain joins, at
/// least those that nothing plausible joins.
final class OriginCount {

    /// Two origins that share this much text plausibly have it from a third.
    private static final double PLAUSIBLE = 0.12;

    /// Text in common from which two are certainly tied.
    private static final double CERTAIN = 0.3;

    /// The same as plausible, where both name one outlet that is not in the pile.
    private static final double PLAUSIBLE_NAMED = 0.05;

    /// A derived article that is an origin with more than this likelihood may be one.
    private static final double POSSIBLE_ROOT = 0.35;

    /// Of each further origin beyond two, the share that turns out to be tied to another by what no
    /// text shows (measured on labelled events).
    private static final double HIDDEN_TIES = 0.35;

    private OriginCount() {}

    static Origins of(Comparison story, Pedigree pedigree) {
        List<Origins.Node> nodes = new ArrayList<>();
        List<List<Integer>> entries = new ArrayList<>();
        int possible = 0;
        for (int i = 0; i < story.size(); i++) {
            if (pedigree.unseenOf(i).isPresent()) {
                continue;
            }
            if (enters(story, pedigree, i)) {
                nodes.add(node(story, pedigree, i));
                entries.add(List.of(i));
            } else {
                possible += mayEnter(story, pedigree, i) ? 1 : 0;
            }
        }
        for (UnseenParent parent : pedigree.unseen()) {
            nodes.add(node(story, pedigree, parent));
            entries.add(parent.children());
        }
        int count = Math.max(1, nodes.size());
        int apart = Math.max(1, plausible(story, entries));
        int hidden = (int) Math.round(HIDDEN_TIES * Math.max(0, apart - 2));
        return new Origins(Math.max(1, apart - hidden), count + possible, nodes);
    }

    /// How many of the entries are left when all that is plausible is joined.
    private static int plausible(Comparison story, List<List<Integer>> entries) {
        List<List<Integer>> apart = new ArrayList<>();
        for (List<Integer> entry : entries) {
            List<Integer> joined = new ArrayList<>(entry);
            List<List<Integer>> others = new ArrayList<>();
            for (List<Integer> other : apart) {
                if (other.stream().anyMatch(a -> entry.stream().anyMatch(b -> tied(story, a, b)))) {
                    joined.addAll(other);
                } else {
                    others.add(other);
                }
            }
            others.add(joined);
            apart = others;
        }
        return apart.size();
    }

    private static boolean tied(Comparison story, int a, int b) {
        double shared = story.sharedMost(a, b);
        return shared >= PLAUSIBLE || (shared >= PLAUSIBLE_NAMED && story.shareOutside(a, b));
    }

    /// True where a derived article may be an origin after all: it is likely one, and has little of
    /// its parent.
    private static boolean mayEnter(Comparison story, Pedigree pedigree, int article) {
        return story.revised(article).isEmpty()
                && pedigree.root(article) > POSSIBLE_ROOT
                && story.sharedMost(article, pedigree.first(article).parent()) < CERTAIN;
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
                                        story.cites(article, first.parent()))
                                == Derivation.Level.CITES);
    }

    private static Origins.Node node(Comparison story, Pedigree pedigree, int article) {
        var own = story.version(article).telling().article();
        Optional<String> name = own.publisher().or(own::outlet);
        return new Origins.Node(
                own.id().value(),
                false,
                name.orElse(own.id().value()),
                below(story, pedigree, List.of(article)),
                List.of());
    }

    private static Origins.Node node(Comparison story, Pedigree pedigree, UnseenParent parent) {
        return new Origins.Node(
                parent.id(),
                true,
                parent.name(),
                below(story, pedigree, parent.children()),
                parent.evidence());
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
