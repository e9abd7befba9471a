package org.firsthand.trace.parent;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.trace.align.Match;
import org.firsthand.trace.beside.Comparison;

/// A line of a child that another article of the story may have given it.
final class LineKin {

    private static final double TIE = 1e-9;

    private final double[] likenesses;
    private final double best;
    private final double second;

    /// @param likenesses to the best counterpart in each article, 0 where it is not carried
    private LineKin(double[] likenesses) {
        this.likenesses = likenesses;
        double first = 0;
        double next = 0;
        for (double likeness : likenesses) {
            next = Math.max(next, Math.min(first, likeness));
            first = Math.max(first, likeness);
        }
        this.best = first;
        this.second = next;
    }

    /// The carried lines of `child`, in order.
    static List<LineKin> of(Comparison story, int child) {
        double[][] lines = new double[story.version(child).lines().size()][story.size()];
        for (int other = 0; other < story.size(); other++) {
            if (other != child) {
                for (Match match : story.alignment(child, other).matches()) {
                    lines[match.line()][other] = match.carried() ? match.likeness() : 0;
                }
            }
        }
        List<LineKin> kin = new ArrayList<>();
        for (double[] likenesses : lines) {
            LineKin line = new LineKin(likenesses);
            if (line.best > 0) {
                kin.add(line);
            }
        }
        return kin;
    }

    double likeness(int other) {
        return likenesses[other];
    }

    double best() {
        return best;
    }

    /// True where no other article than `other` is as like, or nearly so.
    boolean isAlone(int other) {
        double rival = best == likenesses[other] ? second : best;
        return rival < likenesses[other] - TIE;
    }
}
