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
/// @param member true where it is one of the group that `referent` names, and not the group itself:
///   "one such pilot"
public record Speaker(Span words, Span referent, Optional<String> reason, boolean member) {

    public Speaker(Span words, Span referent, Optional<String> reason) {
        this(words, referent, reason, false);
    }

    /// A speaker whose own words say who it is.
    public static Speaker plain(Span words) {
        return new Speaker(words, words, Optional.empty());
    }

    /// The same with `before` told ahead of its reason.
    public Speaker because(String before) {
        String whole = reason.map(told -> before + "; " + told).orElse(before);
        return new Speaker(words, referent, Optional.of(whole), member);
    }

    /// Who it is, `text` giving the words of a place: for one of a group its own and the group's.
    public String told(Function<Span, String> text) {
        return member
                ? text.apply(words) + ", one of " + text.apply(referent)
                : text.apply(referent);
    }
}
