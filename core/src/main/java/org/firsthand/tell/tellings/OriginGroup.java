package org.firsthand.tell.tellings;

import java.util.List;
import org.firsthand.tell.dossier.SpanView;

/// The tellings that draw on one origin.
///
/// @param id of the origin's node, empty where the tracing names none
/// @param name of the origin
/// @param unseen true where the origin is not in the pile
/// @param evidence the words that name it
public record OriginGroup(
        int number,
        String id,
        String name,
        boolean unseen,
        List<SpanView> evidence,
        List<Telling> tellings) {

    /// Whether the tracing found an origin.
    public boolean known() {
        return !id.isEmpty();
    }

    /// Whether the origin is the one telling itself.
    public boolean alone() {
        return known() && !unseen && tellings.size() == 1;
    }

    public String hue() {
        return "o" + number % 6;
    }
}
