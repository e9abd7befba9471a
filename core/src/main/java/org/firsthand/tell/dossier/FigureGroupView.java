package org.firsthand.tell.dossier;

import java.util.List;
import java.util.OptionalDouble;

/// The same quantity in several articles.
///
/// @param agreement agree, bound, differ, update or scope
public record FigureGroupView(
        String id, String of, List<MemberView> figures, String agreement, String why) {

    /// One figure of the group.
    public record MemberView(
            String article,
            int start,
            int end,
            String text,
            OptionalDouble value,
            OptionalDouble low,
            OptionalDouble high,
            String bound) {}
}
