package org.firsthand.annotate.finding;

import java.util.List;
import java.util.Optional;
import org.firsthand.text.Span;

/// Somebody is said to have said, thought, written or ordered something (PolNeAR's scheme, Newell
/// et al. 2018).
///
/// @param source the words for who, in pieces; empty where nobody is named
/// @param cue the words that tie source and content, in pieces; may be empty
/// @param content what is attributed, in pieces; never empty
/// @param via the name of the outlet or medium that it was said to
public record Attribution(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        Optional<Speaker> speaker,
        Optional<String> via) {

    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs a content");
        }
    }
}
