package org.firsthand.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.trace.beside.Comparison;

/// Says of each pair of articles how they stand to each other.
final class Relations {

    /// From here the shorter text is the other's, or both are one agency's.
    private static final double SAME = 0.66;

    /// Below this containment two texts have nothing but phrases in common.
    private static final double SOME = 0.13;

    /// Above this containment no text shares quotations alone.
    private static final double MUCH = 0.35;

    /// Prose in common, in the article that has less of it, below which only speech is shared.
    private static final double PROSE = 0.12;

    private Relations() {}

    static List<Relation> of(Comparison story, List<Derivation> derivations) {
        List<Relation> relations = new ArrayList<>();
        for (int a = 0; a < story.size(); a++) {
            for (int b = a + 1; b < story.size(); b++) {
                relations.add(relation(story, derivations, a, b));
            }
        }
        return relations;
    }

    private static Relation relation(Comparison story, List<Derivation> derivations, int a, int b) {
        ArticleId first = story.version(a).id();
        ArticleId second = story.version(b).id();
        Relation.Kind kind = kind(story, a, b);
        String direction = "unknown";
        double confidence = 0.5;
        List<Evidence> evidence = new ArrayList<>();
        for (Derivation edge : derivations) {
            Optional<ArticleId> parent =
                    edge.parent() instanceof Parent.Known known
                            ? Optional.of(known.article())
                            : Optional.empty();
            boolean down = edge.child().equals(second) && parent.equals(Optional.of(first));
            boolean up = edge.child().equals(first) && parent.equals(Optional.of(second));
            if (down || up) {
                confidence = edge.confidence();
                if (edge.direction() != Derivation.Direction.UNKNOWN) {
                    direction = down ? "a->b" : "b->a";
                }
                edge.passages().forEach(passage -> evidence.add(passage.child()));
            }
        }
        return new Relation(first, second, kind, direction, confidence, evidence);
    }

    private static Relation.Kind kind(Comparison story, int a, int b) {
        double there = story.version(a).containment(story.version(b));
        double back = story.version(b).containment(story.version(a));
        double prose =
                Math.min(
                        story.version(a).proseContainment(story.version(b)),
                        story.version(b).proseContainment(story.version(a)));
        double most = Math.max(there, back);
        if (story.revises(a, b) || story.revises(b, a)) {
            return Relation.Kind.COPY;
        }
        boolean names = story.cites(a, b) || story.cites(b, a);
        if (most >= SAME) {
            return names && !story.citesAgency(a, b) ? Relation.Kind.COPY : Relation.Kind.SAME_WIRE;
        }
        if (most >= SOME) {
            return most < MUCH && prose < PROSE ? Relation.Kind.QUOTES_ONLY : Relation.Kind.PARTIAL;
        }
        return names || citeOne(story, a, b) ? Relation.Kind.CITES : Relation.Kind.INDEPENDENT;
    }

    /// True where both name one outlet, in the pile or not.
    private static boolean citeOne(Comparison story, int a, int b) {
        for (int other = 0; other < story.size(); other++) {
            if (story.cites(a, other) && story.cites(b, other)) {
                return true;
            }
        }
        return story.shareOutside(a, b);
    }
}
