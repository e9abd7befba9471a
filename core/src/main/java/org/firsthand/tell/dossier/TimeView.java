package org.firsthand.tell.dossier;

import java.util.Optional;

/// An expression of time.
///
/// @param type date, time, duration or set
/// @param value TIMEX3
public record TimeView(
        String article,
        int start,
        int end,
        String text,
        String type,
        String value,
        Optional<String> startDate,
        Optional<String> endDate,
        String certainty,
        Optional<String> anchor) {}
