package org.firsthand.annotate.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.finding.Attribution;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.text.Span;

/// Who speaks where: the speakers of one article's attributions. Immutable.
record Voices(List<Attribution> attributions, String text) {

    private static final Set<String> FIRST = Set.of("i", "we", "us");
    private static final Set<String> THIRD = Set.of("he", "she", "they");

    Voices {
        attributions = List.copyOf(attributions);
    }

    /// The words beside the cue for who says what stands at `place`; empty outside reported speech.
    Optional<Span> speaker(Span place) {
        return over(place).map(Speaker::words);
    }

    /// The words that name who is meant by `from`: those of the speaker for "I" and "we" inside
    /// speech and for the "she" of a source; else `from` itself.
    Span named(Span from) {
        String word = from.of(text).toLowerCase(Locale.ROOT);
        Optional<Span> found = Optional.empty();
        if (FIRST.contains(word)) {
            found = over(from).map(Speaker::referent);
        } else if (THIRD.contains(word)) {
            found =
                    attributions.stream()
                            .flatMap(a -> a.speaker().stream())
                            .filter(s -> s.words().overlaps(from))
                            .map(Speaker::referent)
                            .findFirst();
        }
        return found.orElse(from);
    }

    private Optional<Speaker> over(Span place) {
        return attributions.stream()
                .filter(a -> a.content().stream().anyMatch(c -> c.contains(place)))
                .flatMap(a -> a.speaker().stream())
                .findFirst();
    }
}
