package org.firsthand.link.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.finding.TimeExpression.Direction;
import org.firsthand.article.Certainty;

/// Finds the ties between the articles of a thread: for each two articles, the pairs of clues that
/// are each other's most alike.
final class Ties {

    private static final double LEAST = 0.2;
    private static final double SAME_VALUE = 0.1;

    /// Two stories of one thread are about the same people, so few shared names say little there.
    private static final int FAR_NAMES = 3;

    private Ties() {}

    /// The ties, the strongest first.
    ///
    /// @param clues those of each of `writings`, in their order
    static List<Tie> find(List<Writing> writings, List<List<Clue>> clues) {
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < writings.size(); i++) {
            for (int j = i + 1; j < writings.size(); j++) {
                if (isOpen(writings.get(i)) || isOpen(writings.get(j))) {
                    addBest(writings.get(i), clues.get(i), writings.get(j), clues.get(j), ties);
                }
            }
        }
        ties.sort(Tie.ORDER);
        return ties;
    }

    private static boolean isOpen(Writing writing) {
        return writing.telling().article().published().certainty() == Certainty.UNKNOWN;
    }

    private static void addBest(
            Writing left, List<Clue> lefts, Writing right, List<Clue> rights, List<Tie> ties) {
        List<Tie> pairs = new ArrayList<>();
        for (Clue one : lefts) {
            for (Clue other : rights) {
                Set<String> shared = one.shared(other);
                double strength = strength(left, one, right, other);
                boolean told = left.story().equals(right.story());
                if (shared.size() >= (told ? 1 : FAR_NAMES)
                        && strength >= LEAST
                        && !isOpposed(left, one, right, other)) {
                    pairs.add(new Tie(left, one.number(), right, other.number(), strength, shared));
                }
            }
        }
        pairs.sort(Tie.ORDER);
        Set<Integer> leftTaken = new TreeSet<>();
        Set<Integer> rightTaken = new TreeSet<>();
        for (Tie tie : pairs) {
            if (!leftTaken.contains(tie.leftClue()) && !rightTaken.contains(tie.rightClue())) {
                leftTaken.add(tie.leftClue());
                rightTaken.add(tie.rightClue());
                ties.add(tie);
            }
        }
    }

    /// True where one clause speaks of what was and the other of what will be.
    private static boolean isOpposed(Writing left, Clue one, Writing right, Clue other) {
        Direction first = left.direction(one.number());
        Direction second = right.direction(other.number());
        return first != second && first != Direction.NEITHER && second != Direction.NEITHER;
    }

    private static double strength(Writing left, Clue one, Writing right, Clue other) {
        TimeExpression first = left.telling().times().get(one.number());
        TimeExpression second = right.telling().times().get(other.number());
        double alike = one.likeness(other);
        return first.value().equals(second.value()) ? alike + SAME_VALUE : alike;
    }
}
