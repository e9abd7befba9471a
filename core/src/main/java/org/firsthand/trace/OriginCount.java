package org.firsthand.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.article.ArticleId;
import org.firsthand.trace.stemma.Choice;
import org.firsthand.trace.stemma.Comparison;
import org.firsthand.trace.stemma.Pedigree;
import org.firsthand.trace.stemma.UnseenParent;

/// Counts the places where information enters a story.
final class OriginCount {

    /// An origin that is less likely to be one than this may be none.
    private static final double DOUBTFUL_ROOT = 0.6;

    /// A derived article that is an origin with more than this likelihood may be one.
    private static final double POSSIBLE_ROOT = 0.3;

    private OriginCount() {}

    static Origins of(Comparison story, Pedigree pedigree) {
        List<Origins.Node> nodes = new ArrayList<>();
        int doubtful = 0;
        int possible = 0;
        for (int i = 0; i < story.size(); i++) {
            if (enters(story, pedigree, i)) {
                nodes.add(node(story, pedigree, i));
                doubtful += pedigree.root(i) < DOUBTFUL_ROOT ? 1 : 0;
            } else {
                possible += pedigree.root(i) > POSSIBLE_ROOT ? 1 : 0;
            }
        }
        for (UnseenParent parent : pedigree.unseen()) {
            nodes.add(node(story, pedigree, parent));
        }
        int count = Math.max(1, nodes.size());
        return new Origins(Math.max(1, count - doubtful), count + possible, nodes);
    }

    /// True where the article brings something of its own: it has no parent, or names one for
    /// little.
    private static boolean enters(Comparison story, Pedigree pedigree, int article) {
        Choice first = pedigree.first(article);
        return first.parent() == Choice.ROOT
                || (first.known()
                        && Levels.of(
                                        story.alignment(article, first.parent()),
                                        story.cites(article, first.parent()))
                                == Derivation.Level.CITES);
    }

    private static Origins.Node node(Comparison story, Pedigree pedigree, int article) {
        List<ArticleId> articles = new ArrayList<>();
        for (int i = 0; i < story.size(); i++) {
            if (i == article || pedigree.descends(i, article)) {
                articles.add(story.version(i).id());
            }
        }
        var own = story.version(article).telling().article();
        Optional<String> name = own.publisher().or(own::outlet);
        return new Origins.Node(
                own.id().value(), false, name.orElse(own.id().value()), articles, List.of());
    }

    private static Origins.Node node(Comparison story, Pedigree pedigree, UnseenParent parent) {
        List<ArticleId> articles = new ArrayList<>();
        for (int i = 0; i < story.size(); i++) {
            int number = i;
            if (parent.children().contains(i)
                    || parent.children().stream().anyMatch(c -> pedigree.descends(number, c))) {
                articles.add(story.version(i).id());
            }
        }
        return new Origins.Node(parent.id(), true, parent.name(), articles, parent.evidence());
    }
}
