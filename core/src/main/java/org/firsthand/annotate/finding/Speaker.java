package org.firsthand.annotate.finding;

import java.util.Optional;
import java.util.function.Function;
import org.firsthand.text.Span;

/// Who is said to have said something.
///
/// @param words the words of the source as they stand beside the cue, such as "she"
/// @param referent the words in the same article that say who that is; `words` again where they do
///   so themselves
/// @param reason how `referent` was found, where it is not `words`
/// @param member true where `words` mean one of the many that `referent` means: "one such sailor"
public record Speaker(Span words, Span referent, Optional<String> reason, boolean member) {

    /// A speaker who is all that `referent` means.
    public Speaker(Span words, Span referent, Optional<String> reason) {
        this(words, referent, reason, false);
    }

    /// A speaker whose own words say who it is.
    public static Speaker plain(Span words) {
        return new Speaker(words, words, Optional.empty());
    }

    /// The same, found as `reason` says.
    public Speaker because(String reason) {
        return new Speaker(words, referent, Optional.of(reason), member);
    }

    /// Who it is, `text` giving the words of a place: for one of a group its own and the group's.
    public String told(Function<Span, String> text) {
        return member ? text.apply(words) + ", of " + text.apply(referent) : text.apply(referent);
    }
}
