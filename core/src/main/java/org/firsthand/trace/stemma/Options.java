package org.firsthand.trace.stemma;

import static org.firsthand.trace.stemma.Feature.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.firsthand.trace.align.Alignment;

/// All that one article may derive from: each other article, nothing, something unseen. One a
/// child.
public final class Options {

    private static final double SOME = 0.15;
    private static final double LITTLE = 0.35;
    private static final double TIE = 1e-9;

    private final Comparison story;
    private final int child;
    private final List<LineKin> lines;
    private final int mostNeighbours;

    private Options(Comparison story, int child) {
        this.story = story;
        this.child = child;
        this.lines = LineKin.of(story, child);
        int most = 1;
        for (int other = 0; other < story.size(); other++) {
            most = Math.max(most, other == child ? 0 : neighbours(other));
        }
        this.mostNeighbours = most;
    }

    /// The options of `child`: the other articles in order, then none, then an unseen parent.
    public static List<Option> of(Comparison story, int child) {
        Options all = new Options(story, child);
        List<Option> options = new ArrayList<>();
        for (int parent = 0; parent < story.size(); parent++) {
            if (parent != child) {
                options.add(new Option(parent, all.known(parent)));
            }
        }
        Alone alone = Alone.of(story, child, options);
        options.add(new Option(Choice.ROOT, alone.root()));
        options.add(new Option(Choice.UNSEEN, alone.unseen()));
        return options;
    }

    private Map<Feature, Double> known(int parent) {
        Alignment there = story.alignment(child, parent);
        Alignment back = story.alignment(parent, child);
        boolean cites = story.cites(child, parent);
        boolean cited = story.cites(parent, child);
        double share = there.share();
        Map<Feature, Double> features = new EnumMap<>(Feature.class);
        features.put(SHARE, share);
        features.put(COVER, there.cover());
        features.put(VERBATIM, share * there.verbatim());
        lines(parent, Math.max(1, there.lines()), features);
        features.put(NEIGHBOURS, neighbours(parent) / (double) mostNeighbours);
        features.put(CITES, yes(cites));
        features.put(CITED, yes(cited));
        features.put(CREDITS, yes(story.credits(child, parent)));
        features.put(CITES_BY_COPYING, yes(cites && story.citesByCopying(child, parent)));
        story.minutes(parent, child)
                .ifPresent(minutes -> features.put(when(minutes), yes(minutes != 0)));
        features.put(ASYMMETRY, share - back.share());
        features.put(CONTAINMENT, story.version(child).containment(story.version(parent)));
        features.put(CONTAINMENT_BACK, story.version(parent).containment(story.version(child)));
        features.put(ANY, yes(share > SOME));
        features.put(CITES_FOR_LITTLE, yes(cites && share < LITTLE));
        features.put(SHARE_OUTSIDE, yes(story.shareOutside(child, parent)));
        features.put(SHARE_CREDIT, yes(story.shareCredit(child, parent)));
        features.put(CITATION_AND_MUCH, yes((cites || cited) && share > LITTLE));
        features.put(EACH_HAS_OWN, share > SOME ? (1 - share) * (1 - back.share()) : 0);
        return features;
    }

    private void lines(int parent, double count, Map<Feature, Double> features) {
        double closest = 0;
        double alone = 0;
        double lost = 0;
        double letter = 0;
        double letterAlone = 0;
        double letterLost = 0;
        for (LineKin line : lines) {
            double here = line.likeness(parent);
            if (here == 0) {
                lost++;
            } else if (here >= line.best() - TIE) {
                closest++;
                alone += line.asClose(here - TIE) == 1 ? 1 : 0;
            }
            letter += yes(line.toTheLetter(parent));
            letterAlone += yes(line.toTheLetter(parent) && line.letters() == 1);
            letterLost += yes(!line.toTheLetter(parent) && line.letters() > 0);
        }
        features.put(CLOSEST, closest / count);
        features.put(CLOSEST_ALONE, alone / count);
        features.put(LOST, lost / count);
        features.put(LETTER, letter / count);
        features.put(LETTER_ALONE, letterAlone / count);
        features.put(LETTER_LOST, letterLost / count);
    }

    /// How many carried lines of the child come right behind the one before in the parent too.
    private int neighbours(int parent) {
        int count = 0;
        int line = -2;
        int end = -2;
        for (var match : story.alignment(child, parent).matches()) {
            if (match.carried()) {
                count +=
                        match.line() == line + 1 && (match.from() == end || match.from() == end - 1)
                                ? 1
                                : 0;
                line = match.line();
                end = match.to();
            }
        }
        return count;
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
