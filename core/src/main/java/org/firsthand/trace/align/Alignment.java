package org.firsthand.trace.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The lines of a child beside their best counterparts in a parent.
///
/// @param matches one for each prose line of the child that has any counterpart, in order
/// @param lines how many prose lines the child has
/// @param share the share of them that can come from the parent
/// @param cover the share of the parent's prose lines that they come from
/// @param verbatim the share of the carried lines that are verbatim
/// @param likeness the mean likeness of the carried lines
public record Alignment(
        Version child,
        Version parent,
        List<Match> matches,
        int lines,
        double share,
        double cover,
        double verbatim,
        double likeness) {

    private static final double LEAST_SHARED = 0.2;

    public Alignment {
        matches = List.copyOf(matches);
    }

    public static Alignment of(Version child, Version parent) {
        List<Match> matches = new ArrayList<>();
        int lines = 0;
        int carried = 0;
        int verbatim = 0;
        double likeness = 0;
        BitSet used = new BitSet();
        for (int i = 0; i < child.lines().size(); i++) {
            if (!child.lines().get(i).isProse()) {
                continue;
            }
            lines++;
            Optional<Match> found = best(child, i, parent);
            found.ifPresent(matches::add);
            if (found.isPresent() && found.get().carried()) {
                Match match = found.get();
                carried++;
                verbatim += match.verbatim() ? 1 : 0;
                likeness += match.likeness();
                used.set(match.from(), match.to());
            }
        }
        int prose = 0;
        int covered = 0;
        for (int i = 0; i < parent.lines().size(); i++) {
            if (parent.lines().get(i).isProse()) {
                prose++;
                covered += used.get(i) ? 1 : 0;
            }
        }
        return new Alignment(
                child,
                parent,
                matches,
                lines,
                carried / (double) Math.max(1, lines),
                covered / (double) Math.max(1, prose),
                verbatim / (double) Math.max(1, carried),
                likeness / Math.max(1, carried));
    }

    /// How many lines are carried.
    public int carried() {
        return (int) Math.round(share * lines);
    }

    /// How many words the child's line has.
    public int wordsHere(Match match) {
        return child.lines().get(match.line()).words().size();
    }

    /// The words of its counterpart, in the form of [Line#words()].
    public List<String> wordsOf(Match match) {
        return parent.wordsOf(match.from(), match.to());
    }

    /// The match of the child's line `line`, where it has one.
    public Optional<Match> match(int line) {
        int low = 0;
        int high = matches.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Match match = matches.get(middle);
            if (match.line() == line) {
                return Optional.of(match);
            }
            if (match.line() < line) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    private static Optional<Match> best(Version child, int number, Version parent) {
        Line line = child.lines().get(number);
        int place = parent.find(line.words());
        if (place >= 0) {
            int end = place + line.words().size();
            Edges edges = Edges.of(child, number, parent, place);
            return Optional.of(
                    new Match(
                            number,
                            parent.lineAt(place),
                            parent.lineAt(end - 1) + 1,
                            edges.child(),
                            edges.parent(),
                            true,
                            1,
                            1,
                            1));
        }
        Optional<Match> best = Optional.empty();
        double weight = line.weight();
        for (int i = 0; i < parent.lines().size(); i++) {
            for (int to = i + 1; to <= Math.min(i + 2, parent.lines().size()); to++) {
                List<String> words = parent.wordsOf(i, to);
                Set<String> other = parent.setOf(i, to);
                double shared = 0;
                for (int w = 0; w < line.words().size(); w++) {
                    if (other.contains(line.words().get(w))) {
                        shared += line.weights().get(w);
                    }
                }
                shared /= weight;
                if (shared < LEAST_SHARED || words.isEmpty()) {
                    continue;
                }
                double cosine = child.vector(number).cosine(parent.vector(i));
                if (to == i + 2) {
                    cosine = Math.max(cosine, child.vector(number).cosine(parent.vector(i + 1)));
                }
                // What stands there in order is no more than what stands there.
                if (best.isPresent()
                        && Match.likeness(shared, shared, cosine) <= best.get().likeness()) {
                    continue;
                }
                double kept = Subsequence.weight(line, words) / weight;
                if (to == i + 2) {
                    // Two sentences must hold clearly more than one does.
                    kept -= 0.1;
                    shared -= 0.1;
                }
                Match match =
                        new Match(
                                number,
                                i,
                                to,
                                line.span(),
                                parent.spanOfLines(i, to),
                                false,
                                kept,
                                shared,
                                cosine);
                if (best.isEmpty() || match.likeness() > best.get().likeness()) {
                    best = Optional.of(match);
                }
            }
        }
        return best;
    }
}
