package org.firsthand.tell.dossier;

import java.util.List;
import java.util.Optional;

/// Who asks, offers or promises what to whom.
///
/// @param kind demand, request, offer, promise, agreement, refusal, threat, condition, expectation
///   or next step
/// @param from an entity's id, or the words as told
/// @param fromFor the body it acts for
/// @param status open, answered, refused or unknown
public record SpeechActView(
        String kind,
        Optional<String> from,
        Optional<String> to,
        Optional<String> fromFor,
        Optional<String> toFor,
        String what,
        Optional<String> due,
        String status,
        List<SpanView> evidence) {}
