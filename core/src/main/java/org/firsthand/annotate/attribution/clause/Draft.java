package org.firsthand.annotate.attribution.clause;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.text.Span;

/// An attribution as one sentence shows it, before the article is looked at.
///
/// @param source the words for who; empty where nobody is named
/// @param cue the words that tie source and content
/// @param content what is attributed, in order of place; never empty
/// @param hearer who it was said to; empty where nobody is named
public record Draft(List<Span> source, List<Span> cue, List<Span> content, List<Span> hearer) {

    public Draft {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        hearer = List.copyOf(hearer);
    }

    /// The first character of any of its roles.
    public int start() {
        int start = content.getFirst().start();
        for (Span span : cue) {
            start = Math.min(start, span.start());
        }
        return start;
    }

    public boolean contentOverlaps(Span span) {
        return overlaps(content, span);
    }

    public boolean cueOverlaps(Span span) {
        return overlaps(cue, span);
    }

    private static boolean overlaps(List<Span> pieces, Span span) {
        for (Span piece : pieces) {
            if (piece.overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    /// The same with `span` in its content; pieces that meet are joined.
    public Draft withContent(Span span) {
        List<Span> pieces = new ArrayList<>();
        Span joined = span;
        for (Span piece : content) {
            if (piece.overlaps(joined)) {
                joined = joined.cover(piece);
            } else {
                pieces.add(piece);
            }
        }
        pieces.add(joined);
        pieces.sort(null);
        return new Draft(source, cue, pieces, hearer);
    }
}
