package org.firsthand.tell.dossier;

import java.util.List;

/// A person, organisation or place.
///
/// @param kind person, organisation or place
public record EntityView(
        String id,
        String kind,
        String canonical,
        List<VariantView> variants,
        List<String> titles,
        List<SpanView> mentions) {

    /// One form of the name.
    public record VariantView(String text, List<String> articles, int count, boolean misspelt) {}
}
