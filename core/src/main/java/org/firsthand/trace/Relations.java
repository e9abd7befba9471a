package org.firsthand.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.trace.stemma.Choice;
import org.firsthand.trace.stemma.Comparison;
import org.firsthand.trace.stemma.Pedigree;

/// Says of each pair of articles how they stand to each other.
final class Relations {

    private static final double SAME = 0.5;
    private static final double SOME = 0.15;
    private static final double PROSE = 0.06;

    private Relations() {}

    static List<Relation> of(Comparison story, Pedigree pedigree, List<Derivation> derivations) {
        List<Relation> relations = new ArrayList<>();
        for (int a = 0; a < story.size(); a++) {
            for (int b = a + 1; b < story.size(); b++) {
                relations.add(relation(story, pedigree, derivations, a, b));
            }
        }
        return relations;
    }

    private static Relation relation(
            Comparison story, Pedigree pedigree, List<Derivation> derivations, int a, int b) {
        ArticleId first = story.version(a).id();
        ArticleId second = story.version(b).id();
        Relation.Kind kind = kind(story, pedigree, a, b);
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

    private static Relation.Kind kind(Comparison story, Pedigree pedigree, int a, int b) {
        double there = story.version(a).containment(story.version(b));
        double back = story.version(b).containment(story.version(a));
        double prose =
                Math.max(
                        story.version(a).proseContainment(story.version(b)),
                        story.version(b).proseContainment(story.version(a)));
        double most = Math.max(there, back);
        boolean tied =
                pedigree.parents(a).stream().map(Choice::parent).anyMatch(p -> p == b)
                        || pedigree.parents(b).stream().map(Choice::parent).anyMatch(p -> p == a);
        boolean names = story.cites(a, b) || story.cites(b, a);
        if (most >= SAME && Math.min(there, back) >= SAME / 2) {
            return names ? Relation.Kind.COPY : Relation.Kind.SAME_WIRE;
        }
        if (most >= SOME) {
            return prose >= PROSE ? Relation.Kind.PARTIAL : Relation.Kind.QUOTES_ONLY;
        }
        if (names || (tied && story.shareOutside(a, b))) {
            return Relation.Kind.CITES;
        }
        return story.shareOutside(a, b) ? Relation.Kind.CITES : Relation.Kind.INDEPENDENT;
    }
}
