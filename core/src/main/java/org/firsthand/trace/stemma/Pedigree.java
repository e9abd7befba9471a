package org.firsthand.trace.stemma;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.firsthand.trace.align.Alignment;
import org.firsthand.trace.align.Match;

/// Who derives from whom in one story, without cycles. Articles go by their numbers. Immutable.
public final class Pedigree {

    /// Text in common from here on is no accident.
    private static final double KIN = 0.3;

    /// Text in common from here on makes two that name one outlet take the same from it.
    private static final double SAME_CONTENT = 0.05;

    /// The share of a child's lines that a second parent alone must account for.
    private static final double SECOND = 0.2;

    private final List<List<Choice>> choices;
    private final Choice[] first;
    private final Choice[] second;
    private final List<UnseenParent> unseen;

    private Pedigree(
            List<List<Choice>> choices,
            Choice[] first,
            Choice[] second,
            List<UnseenParent> unseen) {
        this.choices = choices;
        this.first = first;
        this.second = second;
        this.unseen = unseen;
    }

    /// Chooses for every article, the surest choices first.
    public static Pedigree of(Comparison story, ParentChooser chooser) {
        List<List<Choice>> choices = new ArrayList<>();
        for (int child = 0; child < story.size(); child++) {
            choices.add(chooser.choices(story, child));
        }
        Choice[] first = new Choice[story.size()];
        Choice[] second = new Choice[story.size()];
        for (int child = 0; child < story.size(); child++) {
            OptionalInt before = story.revised(child);
            if (before.isPresent()) {
                first[child] = new Choice(child, before.getAsInt(), 1);
            }
        }
        List<Choice> ranked = new ArrayList<>(choices.stream().flatMap(List::stream).toList());
        ranked.sort(
                Comparator.comparingDouble((Choice c) -> -c.probability())
                        .thenComparingInt(Choice::child)
                        .thenComparingInt(Choice::parent));
        for (Choice choice : ranked) {
            if (first[choice.child()] == null && !closes(choice, first, second)) {
                first[choice.child()] = choice;
            }
        }
        tie(story, ranked, first, second);
        agree(story, choices, first);
        List<UnseenParent> unseen = UnseenParent.group(story, first);
        for (int child = 0; child < story.size(); child++) {
            int number = child;
            if (first[child].parent() == Choice.UNSEEN
                    && unseen.stream().noneMatch(parent -> parent.children().contains(number))) {
                first[child] = choices.get(child).get(choices.get(child).size() - 2);
            }
        }
        for (int child = 0; child < story.size(); child++) {
            if (first[child].known()) {
                Optional<Choice> other = other(story, child, first, second);
                if (other.isPresent()) {
                    second[child] = other.get();
                }
            }
        }
        return new Pedigree(choices, first, second, unseen);
    }

    /// The main choice of `child`.
    public Choice first(int child) {
        return first[child];
    }

    /// Its parents in the pile, the main one first.
    public List<Choice> parents(int child) {
        List<Choice> parents = new ArrayList<>();
        if (first[child].known()) {
            parents.add(first[child]);
        }
        if (second[child] != null) {
            parents.add(second[child]);
        }
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
        return probability(child, Choice.ROOT);
    }

    public double probability(int child, int parent) {
        return choices.get(child).stream()
                .filter(choice -> choice.parent() == parent)
                .mapToDouble(Choice::probability)
                .findFirst()
                .orElse(0);
    }

    /// True where `ancestor` is above `child`, at any distance.
    public boolean descends(int child, int ancestor) {
        return descends(child, ancestor, first, second);
    }

    /// Two origins with much text in common are not two: the less likely one gets its best parent.
    private static void tie(
            Comparison story, List<Choice> ranked, Choice[] first, Choice[] second) {
        for (Choice choice : ranked) {
            int child = choice.child();
            if (choice.parent() != Choice.ROOT
                    && first[child].parent() == Choice.ROOT
                    && !closes(choice, first, second)
                    && hasLikelierKin(story, child, first)) {
                first[child] = choice;
            }
        }
    }

    /// Origins that have some text in common and name the same outlet outside the story, each in
    /// words of its own, have that as their parent.
    private static void agree(Comparison story, List<List<Choice>> choices, Choice[] first) {
        Set<Integer> agreeing = new TreeSet<>();
        for (int a = 0; a < first.length; a++) {
            for (int b = 0; b < first.length; b++) {
                if (a != b
                        && first[a].parent() == Choice.ROOT
                        && !first[b].known()
                        && story.sharedMost(a, b) >= SAME_CONTENT
                        && story.nameApart(a, b)) {
                    agreeing.add(a);
                }
            }
        }
        agreeing.forEach(child -> first[child] = choices.get(child).getLast());
    }

    private static boolean hasLikelierKin(Comparison story, int child, Choice[] first) {
        for (int other = 0; other < first.length; other++) {
            if (other != child
                    && kin(story, child, other)
                    && (first[other].parent() == Choice.UNSEEN
                            || (first[other].parent() == Choice.ROOT
                                    && (first[other].probability() > first[child].probability()
                                            || (first[other].probability()
                                                            == first[child].probability()
                                                    && other < child))))) {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(Choice choice, Choice[] first, Choice[] second) {
        return choice.known()
                && (choice.parent() == choice.child()
                        || descends(choice.parent(), choice.child(), first, second));
    }

    private static boolean descends(int child, int ancestor, Choice[] first, Choice[] second) {
        boolean[] seen = new boolean[first.length];
        int[] open = new int[2 * first.length + 1];
        int count = 0;
        open[count++] = child;
        while (count > 0) {
            int at = open[--count];
            for (Choice choice : Arrays.asList(first[at], second[at])) {
                if (choice != null && choice.known() && !seen[choice.parent()]) {
                    if (choice.parent() == ancestor) {
                        return true;
                    }
                    seen[choice.parent()] = true;
                    open[count++] = choice.parent();
                }
            }
        }
        return false;
    }

    /// The article that accounts for most of the lines that the first parent lacks.
    private static Optional<Choice> other(
            Comparison story, int child, Choice[] first, Choice[] second) {
        Map<Integer, Integer> lines = new TreeMap<>();
        int parent = first[child].parent();
        Alignment main = story.alignment(child, parent);
        for (int other = 0; other < story.size(); other++) {
            if (other != child && other != parent) {
                for (Match match : story.alignment(child, other).matches()) {
                    if (match.carried()
                            && main.match(match.line()).filter(Match::carried).isEmpty()) {
                        lines.merge(other, 1, Integer::sum);
                    }
                }
            }
        }
        return lines.entrySet().stream()
                .filter(
                        entry ->
                                entry.getValue() >= Math.max(2, SECOND * main.lines())
                                        && story.minutes(entry.getKey(), child).orElse(0L) >= 0
                                        && !story.isDayBefore(child, entry.getKey())
                                        && !descends(parent, entry.getKey(), first, second)
                                        && !descends(entry.getKey(), parent, first, second)
                                        && !descends(entry.getKey(), child, first, second))
                .max(Map.Entry.<Integer, Integer>comparingByValue())
                .map(entry -> new Choice(child, entry.getKey(), first[child].probability()));
    }

    /// True where the two have too much text in common to be independent.
    static boolean kin(Comparison story, int a, int b) {
        return story.sharedMost(a, b) >= KIN;
    }
}
