package org.firsthand.tell.dossier;

import java.util.List;
import java.util.Optional;

/// Somebody is said to have said, thought or ordered something.
///
/// @param speaker an entity's id
/// @param speakerText the words that say who, in the article
/// @param via the outlet it was said to
public record AttributionView(
        String article,
        List<SpanView> source,
        List<SpanView> cue,
        List<SpanView> content,
        Optional<String> speaker,
        Optional<String> speakerText,
        Optional<String> via) {}
