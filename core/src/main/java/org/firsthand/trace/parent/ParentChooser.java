package org.firsthand.trace.parent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.firsthand.trace.beside.Comparison;

/// Says how likely each possible parent of an article is. Immutable.
public final class ParentChooser {

    private final Weights weights = Weights.load();

    /// All choices of `child`: each other article that did not come out on a later day, none, an
    /// unseen parent, two articles. Their probabilities sum to 1.
    public List<Choice> choices(Comparison story, int child) {
        List<Option> options = Options.of(story, child);
        double[] scores =
                options.stream().mapToDouble(option -> weights.sum(option.features())).toArray();
        double highest = Arrays.stream(scores).max().orElseThrow();
        double sum = Arrays.stream(scores).map(score -> Math.exp(score - highest)).sum();
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            choices.add(
                    new Choice(
                            child,
                            options.get(i).parent(),
                            options.get(i).second(),
                            Math.exp(scores[i] - highest) / sum));
        }
        return choices;
    }
}
