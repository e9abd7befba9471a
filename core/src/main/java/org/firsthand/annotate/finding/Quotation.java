package org.firsthand.annotate.finding;

import java.util.Optional;
import java.util.OptionalInt;
import org.firsthand.text.Span;

/// Words in quotation marks.
///
/// @param span the words between the marks
/// @param cue the word of saying
/// @param via the name of the outlet or medium that it was said to
/// @param continues the number, in the article's list, of the quotation that this one carries on
public record Quotation(
        Span span,
        Kind kind,
        Optional<Speaker> speaker,
        Optional<Span> cue,
        Optional<String> via,
        OptionalInt continues) {

    /// How much of the speaker's own words it is.
    public enum Kind {
        /// A clause or more, as said.
        DIRECT,
        /// A few words inside the writer's own sentence, as said.
        PARTIAL,
        /// A word or two whose wording the writer holds at a distance.
        SCARE
    }
}
