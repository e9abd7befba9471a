package org.firsthand.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.firsthand.article.Certainty;
import org.firsthand.trace.align.Alignment;
import org.firsthand.trace.align.Match;
import org.firsthand.trace.beside.Comparison;
import org.firsthand.trace.parent.Choice;
import org.firsthand.trace.stemma.Pedigree;
import org.firsthand.trace.stemma.UnseenParent;

/// Tells the choices of a pedigree as derivations with their evidence.
final class Derivations {

    /// How much more of one must stand in the other to say which way it went.
    private static final double ONE_WAY = 0.15;

    /// Minutes that a clock may be wrong by: inside them nobody is called first.
    private static final long CLOCK_ERROR = 60;

    private Derivations() {}

    static List<Derivation> of(Comparison story, Pedigree pedigree) {
        List<Derivation> derivations = new ArrayList<>();
        for (int child = 0; child < story.size(); child++) {
            for (Choice choice : pedigree.parents(child)) {
                derivations.add(known(story, choice, pedigree.parents(child).size() > 1));
            }
            Optional<UnseenParent> unseen = pedigree.unseenOf(child);
            if (unseen.isPresent()) {
                derivations.add(unseen(story, pedigree.first(child), unseen.get()));
            }
        }
        return derivations;
    }

    private static Derivation known(Comparison story, Choice choice, boolean mixed) {
        Alignment alignment = story.alignment(choice.child(), choice.parent());
        boolean cites = story.cites(choice.child(), choice.parent());
        return new Derivation(
                story.version(choice.child()).id(),
                new Parent.Known(story.version(choice.parent()).id()),
                Levels.of(alignment, cites, mixed),
                direction(story, choice),
                choice.probability(),
                passages(alignment),
                reasons(story, choice));
    }

    private static Derivation.Direction direction(Comparison story, Choice choice) {
        if (story.revises(choice.child(), choice.parent())) {
            return isOrdered(story, choice.child())
                    ? Derivation.Direction.KNOWN
                    : Derivation.Direction.UNKNOWN;
        }
        long minutes = story.minutes(choice.parent(), choice.child()).orElse(0L);
        if (story.cites(choice.child(), choice.parent())
                || minutes > CLOCK_ERROR
                || story.isDayBefore(choice.parent(), choice.child())) {
            return Derivation.Direction.KNOWN;
        }
        double more =
                story.alignment(choice.child(), choice.parent()).share()
                        - story.alignment(choice.parent(), choice.child()).share();
        return more >= ONE_WAY ? Derivation.Direction.INFERRED : Derivation.Direction.UNKNOWN;
    }

    private static List<String> reasons(Comparison story, Choice choice) {
        Alignment alignment = story.alignment(choice.child(), choice.parent());
        List<String> reasons = new ArrayList<>();
        if (story.revises(choice.child(), choice.parent())) {
            reasons.add(
                    isOrdered(story, choice.child())
                            ? "a later version of the same address"
                            : "another version of the same address; nothing says which is later");
        }
        if (story.cites(choice.child(), choice.parent())) {
            reasons.add("names the parent's outlet");
        }
        reasons.add(
                alignment.carried()
                        + " of "
                        + alignment.lines()
                        + " sentences stand in the parent, "
                        + Math.round(alignment.verbatim() * alignment.carried())
                        + " word for word");
        long minutes = story.minutes(choice.parent(), choice.child()).orElse(0L);
        if (minutes > CLOCK_ERROR) {
            reasons.add("the parent is dated earlier");
        }
        return reasons;
    }

    /// True where times say that the article is later than the version that it revises.
    private static boolean isOrdered(Comparison story, int revision) {
        return story.version(revision)
                .telling()
                .article()
                .revision()
                .filter(known -> known.order() == Certainty.STATED)
                .isPresent();
    }

    private static List<Passage> passages(Alignment alignment) {
        return alignment.matches().stream()
                .filter(Match::carried)
                .map(match -> Passage.of(alignment, match))
                .toList();
    }

    private static Derivation unseen(Comparison story, Choice choice, UnseenParent parent) {
        int child = choice.child();
        Optional<Alignment> nearest =
                parent.children().stream()
                        .filter(other -> other != child)
                        .map(other -> story.alignment(child, other))
                        .max(Comparator.comparingDouble(Alignment::share));
        List<Passage> passages = new ArrayList<>();
        nearest.ifPresent(
                alignment ->
                        passages(alignment)
                                .forEach(
                                        passage ->
                                                passages.add(
                                                        new Passage(
                                                                passage.child(),
                                                                Optional.empty(),
                                                                passage.kind()))));
        List<String> reasons = new ArrayList<>();
        if (!story.citations().outside(story.version(child).id()).isEmpty()) {
            reasons.add("names " + parent.name() + ", which is not in the pile");
        }
        if (!passages.isEmpty()) {
            reasons.add(
                    passages.size()
                            + " sentences stand in another article that draws on the same source");
        }
        return new Derivation(
                story.version(child).id(),
                new Parent.Unseen(parent.id(), parent.name()),
                nearest.map(alignment -> Levels.of(alignment, parent.named(), false))
                        .orElse(Derivation.Level.CITES),
                parent.named() ? Derivation.Direction.KNOWN : Derivation.Direction.INFERRED,
                choice.probability(),
                passages,
                reasons);
    }
}
