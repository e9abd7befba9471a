package org.firsthand.trace.parent;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.firsthand.trace.beside.Comparison;

/// All that one article may derive from: another article, two, nothing, something unseen.
public final class Options {

    private Options() {}

    /// The options of `child`: each other article that did not come out on a later day, in order,
    /// then none, an unseen parent, and pairs of articles.
    public static List<Option> of(Comparison story, int child) {
        List<LineKin> lines = LineKin.of(story, child);
        Known one = new Known(story, child, lines);
        List<Option> known = new ArrayList<>();
        for (int parent = 0; parent < story.size(); parent++) {
            if (parent != child) {
                known.add(new Option(parent, OptionalInt.empty(), one.features(parent)));
            }
        }
        Alone alone = Alone.of(story, child, known);
        List<Option> options = new ArrayList<>(known);
        options.removeIf(option -> story.isDayBefore(child, option.parent()));
        List<Option> pairs = new TwoParents(story, child, lines).of(options);
        options.add(new Option(Choice.ROOT, OptionalInt.empty(), alone.root()));
        options.add(new Option(Choice.UNSEEN, OptionalInt.empty(), alone.unseen()));
        options.addAll(pairs);
        return options;
    }
}
