package org.firsthand.trace.stemma;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.trace.beside.Comparison;
import org.firsthand.trace.parent.Choice;
import org.firsthand.trace.parent.ParentChooser;

/// Who derives from whom in one story, without cycles. Articles go by their numbers. Immutable.
public final class Pedigree {

    /// Text in common from here on makes two that name one outlet take the same from it.
    private static final double SAME_CONTENT = 0.05;

    private final List<List<Choice>> choices;
    private final Choice[] chosen;
    private final List<UnseenParent> unseen;

    private Pedigree(List<List<Choice>> choices, Choice[] chosen, List<UnseenParent> unseen) {
        this.choices = choices;
        this.chosen = chosen;
        this.unseen = unseen;
    }

    /// Chooses for every article.
    public static Pedigree of(Comparison story, ParentChooser chooser) {
        List<List<Choice>> choices = new ArrayList<>();
        for (int child = 0; child < story.size(); child++) {
            choices.add(chooser.choices(story, child));
        }
        Choice[] chosen = choices.stream().map(Ancestry::likeliest).toArray(Choice[]::new);
        BitSet settled = new BitSet();
        for (int child = 0; child < story.size(); child++) {
            OptionalInt before = story.revised(child);
            if (before.isPresent()) {
                settled.set(child);
                chosen[child] = new Choice(child, before.getAsInt(), 1);
            }
        }
        new Ancestry(chosen).breakCycles(choices, settled);
        tie(story, choices, chosen);
        agree(story, choices, chosen);
        List<UnseenParent> unseen = UnseenParent.group(story, chosen);
        for (int child = 0; child < story.size(); child++) {
            int number = child;
            if (chosen[child].parent() == Choice.UNSEEN
                    && unseen.stream().noneMatch(parent -> parent.children().contains(number))) {
                chosen[child] = choice(choices.get(child), Choice.ROOT);
            }
        }
        return new Pedigree(choices, chosen, unseen);
    }

    /// The main choice of `child`.
    public Choice first(int child) {
        return chosen[child];
    }

    /// Its parents in the pile, the main one first.
    public List<Choice> parents(int child) {
        Choice choice = chosen[child];
        List<Choice> parents = new ArrayList<>();
        if (choice.known()) {
            parents.add(new Choice(child, choice.parent(), choice.probability()));
        }
        choice.second()
                .ifPresent(second -> parents.add(new Choice(child, second, choice.probability())));
        return parents;
    }

    /// The parents outside the pile.
    public List<UnseenParent> unseen() {
        return unseen;
    }

    /// The unseen parent of `child`.
    public Optional<UnseenParent> unseenOf(int child) {
        return unseen.stream().filter(parent -> parent.children().contains(child)).findFirst();
    }

    /// How likely it is that `child` is an origin itself.
    public double root(int child) {
        return choice(choices.get(child), Choice.ROOT).probability();
    }

    /// True where `ancestor` is above `child`, at any distance.
    public boolean descends(int child, int ancestor) {
        return new Ancestry(chosen).descends(child, ancestor);
    }

    /// Two origins with much text in common are not two: the less likely one gets its best parent.
    private static void tie(Comparison story, List<List<Choice>> choices, Choice[] chosen) {
        List<Choice> ranked = new ArrayList<>(choices.stream().flatMap(List::stream).toList());
        ranked.sort(
                Comparator.comparingDouble((Choice c) -> -c.probability())
                        .thenComparingInt(Choice::child)
                        .thenComparingInt(Choice::parent)
                        .thenComparingInt(c -> c.second().orElse(-1)));
        Ancestry ancestry = new Ancestry(chosen);
        for (Choice choice : ranked) {
            int child = choice.child();
            if (choice.parent() != Choice.ROOT
                    && chosen[child].parent() == Choice.ROOT
                    && !ancestry.closes(choice)
                    && hasLikelierKin(story, child, chosen)) {
                chosen[child] = choice;
            }
        }
    }

    /// Origins that have some text in common and name the same outlet outside the story, each in
    /// words of its own, have that as their parent.
    private static void agree(Comparison story, List<List<Choice>> choices, Choice[] chosen) {
        Set<Integer> agreeing = new TreeSet<>();
        for (int a = 0; a < chosen.length; a++) {
            for (int b = 0; b < chosen.length; b++) {
                if (a != b
                        && chosen[a].parent() == Choice.ROOT
                        && !chosen[b].known()
                        && story.sharedMost(a, b) >= SAME_CONTENT
                        && story.nameApart(a, b)) {
                    agreeing.add(a);
                }
            }
        }
        agreeing.forEach(child -> chosen[child] = choice(choices.get(child), Choice.UNSEEN));
    }

    private static boolean hasLikelierKin(Comparison story, int child, Choice[] chosen) {
        for (int other = 0; other < chosen.length; other++) {
            if (other != child
                    && story.isKin(child, other)
                    && (chosen[other].parent() == Choice.UNSEEN
                            || (chosen[other].parent() == Choice.ROOT
                                    && (chosen[other].probability() > chosen[child].probability()
                                            || (chosen[other].probability()
                                                            == chosen[child].probability()
                                                    && other < child))))) {
                return true;
            }
        }
        return false;
    }

    private static Choice choice(List<Choice> choices, int parent) {
        return choices.stream()
                .filter(choice -> choice.parent() == parent)
                .findFirst()
                .orElseThrow();
    }
}
