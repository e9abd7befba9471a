package org.firsthand.text;

import java.util.ArrayList;
import java.util.List;

/// Leads from every character of a derived text back to the text it was made of.
///
/// It is a list of runs in rising order of both texts: within a run the characters stand one to
/// one; characters of the derived text between two runs were put in (a paragraph break, say) and
/// those of the source between two runs were cut.
///
/// Immutable and safe for use by many threads. After the alignment of OpenNLP's normaliser.
public final class SourceMap {

    /// `length` characters that stand alike at `derived` and at `source`.
    public record Run(int derived, int source, int length) {

        public Run {
            if (derived < 0 || source < 0 || length <= 0) {
                throw new IllegalArgumentException(
                        "a run needs places from 0 and a length above 0, but is "
                                + derived
                                + ", "
                                + source
                                + ", "
                                + length);
            }
        }
    }

    private final List<Run> runs;

    /// @throws IllegalArgumentException where the runs overlap or fall back in either text
    public SourceMap(List<Run> runs) {
        this.runs = List.copyOf(runs);
        for (int i = 1; i < runs.size(); i++) {
            Run before = runs.get(i - 1);
            Run after = runs.get(i);
            if (after.derived() < before.derived() + before.length()
                    || after.source() < before.source() + before.length()) {
                throw new IllegalArgumentException(before + " is not wholly before " + after);
            }
        }
    }

    /// The map of a text onto itself.
    public static SourceMap identity(int length) {
        return new SourceMap(length == 0 ? List.of() : List.of(new Run(0, 0, length)));
    }

    public List<Run> runs() {
        return runs;
    }

    /// The source's stretch that `derived` was made of: from its first mapped character to its
    /// last. A stretch that was wholly put in gives an empty span at the place in the source where
    /// it stands.
    public Span toSource(Span derived) {
        int start = -1;
        int end = -1;
        int behind = 0;
        for (Run run : runs) {
            int from = Math.max(derived.start(), run.derived());
            int to = Math.min(derived.end(), run.derived() + run.length());
            if (from < to) {
                start = start < 0 ? run.source() + from - run.derived() : start;
                end = run.source() + to - run.derived();
            }
            if (run.derived() + run.length() <= derived.start()) {
                behind = run.source() + run.length();
            }
        }
        return start < 0 ? new Span(behind, behind) : new Span(start, end);
    }

    /// The derived text's stretch that was made of `source`; empty where all of it was cut.
    public Span toDerived(Span source) {
        return inverse().toSource(source);
    }

    /// The same map read the other way.
    public SourceMap inverse() {
        return new SourceMap(
                runs.stream()
                        .map(run -> new Run(run.source(), run.derived(), run.length()))
                        .toList());
    }

    /// The map from this map's derived text to the source of `before`, whose derived text is this
    /// map's source.
    public SourceMap after(SourceMap before) {
        List<Run> joined = new ArrayList<>();
        for (Run outer : runs) {
            for (Run inner : before.runs) {
                int from = Math.max(outer.source(), inner.derived());
                int to =
                        Math.min(outer.source() + outer.length(), inner.derived() + inner.length());
                if (from < to) {
                    joined.add(
                            new Run(
                                    outer.derived() + from - outer.source(),
                                    inner.source() + from - inner.derived(),
                                    to - from));
                }
            }
        }
        return new SourceMap(joined);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceMap map && runs.equals(map.runs);
    }

    @Override
    public int hashCode() {
        return runs.hashCode();
    }

    @Override
    public String toString() {
        return "SourceMap" + runs;
    }
}
