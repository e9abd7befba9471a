package org.firsthand.tell.dossier;

import java.util.Optional;

/// Words in quotation marks.
///
/// @param kind direct, partial or scare
/// @param continues the id of the quotation that this one carries on
public record QuotationView(
        String id,
        String article,
        int start,
        int end,
        String text,
        String kind,
        Optional<String> speaker,
        Optional<String> speakerText,
        Optional<SpanView> cue,
        Optional<String> via,
        Optional<String> continues) {

    /// Its words in the article's cleaned text.
    public SpanView words() {
        return new SpanView(article, start, end, text, Optional.empty());
    }
}
