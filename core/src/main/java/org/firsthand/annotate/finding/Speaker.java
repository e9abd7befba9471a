package org.firsthand.annotate.finding;

import java.util.Optional;
import org.firsthand.text.Span;

/// Who is said to have said something.
///
/// @param words the words of the source as they stand beside the cue, such as "she"
/// @param referent the words in the same article that say who that is; `words` again where they do
///   so themselves
/// @param reason how `referent` was found, where it is not `words`
public record Speaker(Span words, Span referent, Optional<String> reason) {

    /// A speaker whose own words say who it is.
    public static Speaker plain(Span words) {
        return new Speaker(words, words, Optional.empty());
    }
}
