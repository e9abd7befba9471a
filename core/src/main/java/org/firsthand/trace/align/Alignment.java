package org.firsthand.trace.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

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
        Counterparts counterparts = new Counterparts(child, parent);
        for (int i = 0; i < child.lines().size(); i++) {
            if (!child.lines().get(i).isProse()) {
                continue;
            }
            lines++;
            Optional<Match> found = counterparts.best(i);
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

    /// The alignment of two articles that have nothing to do with each other.
    public static Alignment apart(Version child, Version parent) {
        int lines = (int) child.lines().stream().filter(Line::isProse).count();
        return new Alignment(child, parent, List.of(), lines, 0, 0, 0, 0);
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
}
