package org.firsthand.collate.figure;

import java.util.List;

/// The same quantity in several articles.
///
/// @param of what is counted
/// @param why in words of Firsthand's own
public record FigureGroup(
        String id, String of, List<FigureRef> figures, Agreement agreement, String why) {

    public FigureGroup {
        figures = List.copyOf(figures);
    }

    /// How the figures stand to each other.
    public enum Agreement {
        AGREE,
        BOUND,
        DIFFER,
        UPDATE,
        SCOPE
    }
}
