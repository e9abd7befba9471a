package org.firsthand.trace.stemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.trace.align.Alignment;
import org.firsthand.trace.align.Match;
import org.firsthand.trace.align.Version;
import org.firsthand.trace.source.Citations;

/// All articles of a story beside each other. Articles go by their numbers in order of id.
/// Immutable.
public final class Comparison {

    private final List<Version> versions;
    private final Alignment[][] alignments;
    private final List<Optional<Clock>> clocks;
    private final Citations citations;

    /// @param versions in order of id
    public Comparison(List<Version> versions, Citations citations) {
        this.versions = List.copyOf(versions);
        this.citations = citations;
        clocks = versions.stream().map(v -> Clock.of(v.telling().article())).toList();
        alignments = new Alignment[versions.size()][versions.size()];
        for (int child = 0; child < versions.size(); child++) {
            for (int parent = 0; parent < versions.size(); parent++) {
                alignments[child][parent] = Alignment.of(versions.get(child), versions.get(parent));
            }
        }
    }

    public int size() {
        return versions.size();
    }

    public Version version(int number) {
        return versions.get(number);
    }

    public Citations citations() {
        return citations;
    }

    /// The lines of `child` beside those of `parent`.
    public Alignment alignment(int child, int parent) {
        return alignments[child][parent];
    }

    /// True where `child` names the outlet of `parent`.
    public boolean cites(int child, int parent) {
        return citations.cites(versions.get(child).id(), versions.get(parent).id());
    }

    /// True where both name one outlet that is not in the story.
    public boolean shareOutside(int a, int b) {
        return citations.shareOutside(versions.get(a).id(), versions.get(b).id());
    }

    /// Minutes by which `child` surely came after `parent`, as in [Clock#until]; empty where a
    /// clock is missing.
    public Optional<Long> minutes(int parent, int child) {
        return clocks.get(parent).flatMap(p -> clocks.get(child).map(p::until));
    }

    /// For each line of `child` that another article may have it from: its likeness to the best
    /// counterpart in each article, 0 where it is not carried from there.
    public List<double[]> carriedLines(int child) {
        List<double[]> lines = new ArrayList<>();
        for (int line = 0; line < versions.get(child).lines().size(); line++) {
            double[] likeness = new double[versions.size()];
            boolean any = false;
            for (int parent = 0; parent < versions.size(); parent++) {
                if (parent != child) {
                    Optional<Match> match = alignments[child][parent].match(line);
                    if (match.isPresent() && match.get().carried()) {
                        likeness[parent] = match.get().likeness();
                        any = true;
                    }
                }
            }
            if (any) {
                lines.add(likeness);
            }
        }
        return lines;
    }
}
