package org.firsthand.tell.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/// Characters of an article.
///
/// @param in `original` where the offsets count in the article's original, else empty
public record SpanView(
        String article,
        int start,
        int end,
        String text,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> in) {}
