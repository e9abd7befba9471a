package org.firsthand.tell.dossier;

import java.util.List;
import java.util.Optional;

/// An edge of a stemma.
///
/// @param child an article's id
/// @param parent an article's id, or the id of an origin node
/// @param level verbatim, partial, light, heavy or cites
/// @param direction known, inferred or unknown
public record DerivationView(
        String story,
        String child,
        String parent,
        String level,
        String direction,
        double confidence,
        List<PassageView> passages,
        List<String> reasons) {

    /// A stretch that the child has from the parent.
    ///
    /// @param kind verbatim or rewritten
    public record PassageView(SpanView child, Optional<SpanView> parent, String kind) {}
}
