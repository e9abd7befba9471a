package org.firsthand.trace.parent;

import static org.firsthand.trace.parent.Feature.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.firsthand.trace.align.Alignment;
import org.firsthand.trace.align.Match;
import org.firsthand.trace.beside.Comparison;
import org.firsthand.trace.beside.Wording;

/// What speaks for and against another article of the pile as the parent of a child. One a child.
final class Known {

    private static final double SOME = 0.15;
    private static final double LITTLE = 0.35;
    private static final double TIE = 1e-9;

    /// The share of turns of phrase at which a difference says half of what it can say.
    private static final double TELLING = 0.03;

    /// Nearly all of a line's words: what is kept of a line that was only shortened.
    private static final double ALL = 0.97;

    /// Fewer carried lines than these do not say much of how they were changed.
    private static final double FEW = 3;

    private final Comparison story;
    private final int child;
    private final List<LineKin> lines;
    private final NumberKin numbers;
    private final int mostNeighbours;

    Known(Comparison story, int child, List<LineKin> lines) {
        this.story = story;
        this.child = child;
        this.lines = lines;
        this.numbers = NumberKin.of(story, child);
        int most = 1;
        for (int other = 0; other < story.size(); other++) {
            most = Math.max(most, other == child ? 0 : neighbours(other));
        }
        this.mostNeighbours = most;
    }

    Map<Feature, Double> features(int parent) {
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
        turns(parent, share, features);
        features.put(NUMBER_ALONE, numbers.alone(parent));
        features.put(NUMBER_SHARED, numbers.shared(parent));
        features.put(NUMBER_LOST, numbers.lost(parent));
        features.put(SHORTENED, telling(shortened(there)));
        features.put(NEIGHBOURS, neighbours(parent) / (double) mostNeighbours);
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
        features.put(SHARE_CREDIT, yes(story.shareCredit(child, parent)));
        features.put(CITATION_AND_MUCH, yes((cites || cited) && share > LITTLE));
        features.put(EACH_HAS_OWN, share > SOME ? (1 - share) * (1 - back.share()) : 0);
        return features;
    }

    private void lines(int parent, double count, Map<Feature, Double> features) {
        double closest = 0;
        double alone = 0;
        double lost = 0;
        for (LineKin line : lines) {
            double here = line.likeness(parent);
            if (here == 0) {
                lost++;
            } else if (here >= line.best() - TIE) {
                closest++;
                alone += line.isAlone(parent) ? 1 : 0;
            }
        }
        features.put(CLOSEST, closest / count);
        features.put(CLOSEST_ALONE, alone / count);
        features.put(LOST, lost / count);
    }

    private void turns(int parent, double share, Map<Feature, Double> features) {
        Wording.Place place = story.wording().place(child, parent);
        features.put(SLIPS, share > SOME ? telling(place.slips()) : 0);
        features.put(BETWEEN, share > SOME ? telling(place.between()) : 0);
        features.put(STAR, share > SOME ? telling(place.star()) : 0);
        features.put(TURNS_LOST, place.lost());
    }

    /// The share of the carried lines that are their counterparts with words left out.
    private static double shortened(Alignment alignment) {
        int shorter = 0;
        int carried = 0;
        for (Match match : alignment.matches()) {
            if (match.carried()) {
                carried++;
                shorter +=
                        !match.verbatim()
                                        && match.kept() > ALL
                                        && alignment.wordsOf(match).size()
                                                > alignment.wordsHere(match)
                                ? 1
                                : 0;
            }
        }
        return shorter / Math.max(FEW, carried);
    }

    /// How many carried lines of the child come right behind the one before in the parent too.
    private int neighbours(int parent) {
        int count = 0;
        int line = -2;
        int end = -2;
        for (Match match : story.alignment(child, parent).matches()) {
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

    private static double telling(double share) {
        return share / (share + TELLING);
    }

    private static double yes(boolean holds) {
        return holds ? 1 : 0;
    }
}
