package org.firsthand.trace.stemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.trace.align.Match;
import org.firsthand.trace.align.Version;

/// A line of a child that another article of the story may have given it.
///
/// @param likenesses to the best counterpart in each article, 0 where it is not carried from there
/// @param letter whether it stands in each article to the letter
record LineKin(List<Double> likenesses, List<Boolean> letter) {

    LineKin {
        likenesses = List.copyOf(likenesses);
        letter = List.copyOf(letter);
    }

    /// The carried lines of `child`, in order.
    static List<LineKin> of(Comparison story, int child) {
        List<LineKin> kin = new ArrayList<>();
        Version version = story.version(child);
        for (int line = 0; line < version.lines().size(); line++) {
            List<Double> likenesses = new ArrayList<>();
            List<Boolean> letter = new ArrayList<>();
            for (int other = 0; other < story.size(); other++) {
                Optional<Match> match =
                        other == child
                                ? Optional.empty()
                                : story.alignment(child, other).match(line);
                likenesses.add(match.filter(Match::carried).map(Match::likeness).orElse(0.0));
                letter.add(
                        match.filter(Match::verbatim).isPresent()
                                && story.version(other).writes(version.written(line)));
            }
            if (likenesses.stream().anyMatch(likeness -> likeness > 0)) {
                kin.add(new LineKin(likenesses, letter));
            }
        }
        return kin;
    }

    double likeness(int other) {
        return likenesses.get(other);
    }

    double best() {
        return likenesses.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /// How many articles are at least so like.
    long asClose(double likeness) {
        return likenesses.stream().filter(other -> other >= likeness).count();
    }

    boolean toTheLetter(int other) {
        return letter.get(other);
    }

    /// How many articles have it to the letter.
    long letters() {
        return letter.stream().filter(same -> same).count();
    }
}
