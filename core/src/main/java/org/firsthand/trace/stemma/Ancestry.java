package org.firsthand.trace.stemma;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.firsthand.trace.parent.Choice;

/// Who is above whom among the choices of a story's articles.
final class Ancestry {

    private static final Comparator<Choice> LIKELIEST =
            Comparator.comparingDouble((Choice choice) -> -choice.probability())
                    .thenComparingInt(Choice::parent)
                    .thenComparingInt(choice -> choice.second().orElse(-1));

    private final Choice[] chosen;

    /// @param chosen the choice of each article, by its number
    Ancestry(Choice[] chosen) {
        this.chosen = chosen;
    }

    /// Gives way where choices go in a circle: one choice of each cycle is changed for the child's
    /// next one that leads to no cycle, where that loses the least likelihood.
    ///
    /// Each change takes its child out of every cycle and makes no new one, so that this ends.
    ///
    /// @param settled the articles whose choice stays
    void breakCycles(List<List<Choice>> choices, BitSet settled) {
        Choice change = cheapest(choices, settled);
        while (change.child() >= 0) {
            chosen[change.child()] = change;
            change = cheapest(choices, settled);
        }
    }

    /// The change that loses the least likelihood; its child is -1 where there is no cycle.
    private Choice cheapest(List<List<Choice>> choices, BitSet settled) {
        Choice cheapest = new Choice(-1, Choice.ROOT, 0);
        double least = 0;
        for (int child = 0; child < chosen.length; child++) {
            if (!settled.get(child) && descends(child, child)) {
                Choice next =
                        choices.get(child).stream()
                                .sorted(LIKELIEST)
                                .filter(choice -> !closes(choice))
                                .findFirst()
                                .orElseThrow();
                double loss = chosen[child].probability() / next.probability();
                if (cheapest.child() < 0 || loss < least) {
                    least = loss;
                    cheapest = next;
                }
            }
        }
        return cheapest;
    }

    static Choice likeliest(List<Choice> choices) {
        return choices.stream().min(LIKELIEST).orElseThrow();
    }

    /// True where the choice would make an article its own ancestor.
    boolean closes(Choice choice) {
        return parents(choice).stream()
                .anyMatch(parent -> parent == choice.child() || descends(parent, choice.child()));
    }

    /// True where `ancestor` is above `child`, at any distance.
    boolean descends(int child, int ancestor) {
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(child));
        while (!open.isEmpty()) {
            for (int parent : parents(chosen[open.pop()])) {
                if (parent == ancestor) {
                    return true;
                }
                if (!seen.get(parent)) {
                    seen.set(parent);
                    open.push(parent);
                }
            }
        }
        return false;
    }

    private static List<Integer> parents(Choice choice) {
        List<Integer> parents = new ArrayList<>(2);
        if (choice.known()) {
            parents.add(choice.parent());
            choice.second().ifPresent(parents::add);
        }
        return parents;
    }
}
