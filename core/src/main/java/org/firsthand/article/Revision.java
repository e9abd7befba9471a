package org.firsthand.article;

import java.util.List;
import java.util.Optional;
import org.firsthand.text.Span;

/// What makes an article a later version of another one of the same address.
///
/// @param of the version before
/// @param order `STATED` where times say which of the two is later, else `UNKNOWN`
/// @param changes what differs, in order of place; never empty
public record Revision(ArticleId of, Certainty order, List<Change> changes) {

    public Revision {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a revision of " + of + " that changes nothing");
        }
    }

    /// One change: words inserted where `before` is empty, deleted where `after` is.
    ///
    /// @param before the words in the cleaned text of the version before
    /// @param after the words in the cleaned text of this version
    public record Change(Optional<Span> before, Optional<Span> after) {

        public Change {
            if (before.isEmpty() && after.isEmpty()) {
                throw new IllegalArgumentException("a change without words");
            }
        }
    }
}
