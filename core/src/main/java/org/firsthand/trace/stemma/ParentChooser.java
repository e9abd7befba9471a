package org.firsthand.trace.stemma;

import static org.firsthand.trace.stemma.Feature.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.firsthand.trace.align.Alignment;

/// Says how likely each possible parent of an article is. Immutable.
public final class ParentChooser {

    private static final double SOME = 0.15;
    private static final double LITTLE = 0.35;
    private static final double TIE = 1e-9;

    private final Weights weights = Weights.load();

    /// All choices of `child`: each other article, an unseen parent, none. Their probabilities sum
    /// to 1.
    public List<Choice> choices(Comparison story, int child) {
        List<double[]> lines = story.carriedLines(child);
        List<Integer> parents = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        double most = 0;
        double mostBack = 0;
        int kin = 0;
        for (int parent = 0; parent < story.size(); parent++) {
            if (parent != child) {
                parents.add(parent);
                scores.add(weights.sum(features(story, child, parent, lines)));
                double share = story.alignment(child, parent).share();
                most = Math.max(most, share);
                mostBack = Math.max(mostBack, story.alignment(parent, child).share());
                kin += story.shareOutside(child, parent) && share > SOME ? 1 : 0;
            }
        }
        boolean outside = !story.citations().outside(story.version(child).id()).isEmpty();
        parents.add(Choice.ROOT);
        scores.add(
                weights.sum(
                        alone(
                                List.of(
                                        ROOT,
                                        ROOT_MOST_SHARE,
                                        ROOT_MOST_BACK,
                                        ROOT_OUTSIDE,
                                        ROOT_OUTSIDE_SHARE,
                                        ROOT_OUTSIDE_KIN),
                                most,
                                mostBack,
                                outside,
                                kin)));
        parents.add(Choice.UNSEEN);
        scores.add(
                weights.sum(
                        alone(
                                List.of(
                                        UNSEEN,
                                        UNSEEN_MOST_SHARE,
                                        UNSEEN_MOST_BACK,
                                        UNSEEN_OUTSIDE,
                                        UNSEEN_OUTSIDE_SHARE,
                                        UNSEEN_OUTSIDE_KIN),
                                most,
                                mostBack,
                                outside,
                                kin)));
        double highest = scores.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        double sum = scores.stream().mapToDouble(score -> Math.exp(score - highest)).sum();
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < parents.size(); i++) {
            choices.add(new Choice(child, parents.get(i), Math.exp(scores.get(i) - highest) / sum));
        }
        return choices;
    }

    private static Map<Feature, Double> alone(
            List<Feature> names, double most, double mostBack, boolean outside, int kin) {
        Map<Feature, Double> features = new EnumMap<>(Feature.class);
        features.put(names.get(0), 1.0);
        features.put(names.get(1), most);
        features.put(names.get(2), mostBack);
        features.put(names.get(3), outside ? 1.0 : 0);
        features.put(names.get(4), outside && most > 0.3 ? 1.0 : 0);
        features.put(names.get(5), (double) Math.min(kin, 2));
        return features;
    }

    private static Map<Feature, Double> features(
            Comparison story, int child, int parent, List<double[]> lines) {
        Alignment there = story.alignment(child, parent);
        Alignment back = story.alignment(parent, child);
        double count = Math.max(1, there.lines());
        double closest = 0;
        double alone = 0;
        double lost = 0;
        for (double[] likeness : lines) {
            double best = 0;
            int asClose = 0;
            for (double other : likeness) {
                best = Math.max(best, other);
                asClose += other >= likeness[parent] - TIE ? 1 : 0;
            }
            if (likeness[parent] == 0) {
                lost++;
            } else if (likeness[parent] >= best - TIE) {
                closest++;
                alone += asClose == 1 ? 1 : 0;
            }
        }
        boolean cites = story.cites(child, parent);
        boolean cited = story.cites(parent, child);
        double share = there.share();
        Map<Feature, Double> features = new EnumMap<>(Feature.class);
        features.put(SHARE, share);
        features.put(COVER, there.cover());
        features.put(VERBATIM, share * there.verbatim());
        features.put(CLOSEST, closest / count);
        features.put(CLOSEST_ALONE, alone / count);
        features.put(LOST, lost / count);
        features.put(CITES, yes(cites));
        features.put(CITED, yes(cited));
        story.minutes(parent, child)
                .ifPresent(minutes -> features.put(when(minutes), yes(minutes != 0)));
        features.put(ASYMMETRY, share - back.share());
        features.put(CONTAINMENT, story.version(child).containment(story.version(parent)));
        features.put(CONTAINMENT_BACK, story.version(parent).containment(story.version(child)));
        features.put(ANY, yes(share > SOME));
        features.put(CITES_FOR_LITTLE, yes(cites && share < LITTLE));
        features.put(SHARE_OUTSIDE, yes(story.shareOutside(child, parent)));
        features.put(CITATION_AND_MUCH, yes((cites || cited) && share > LITTLE));
        features.put(EACH_HAS_OWN, share > SOME ? (1 - share) * (1 - back.share()) : 0);
        return features;
    }

    private static Feature when(long minutes) {
        if (minutes >= 0) {
            return minutes > 60 ? HOURS_BEFORE : MINUTES_BEFORE;
        }
        if (minutes >= -60) {
            return MINUTES_AFTER;
        }
        return minutes >= -600 ? HOURS_AFTER : DAY_AFTER;
    }

    private static double yes(boolean holds) {
        return holds ? 1 : 0;
    }
}
