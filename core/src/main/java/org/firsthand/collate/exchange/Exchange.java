package org.firsthand.collate.exchange;

import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.article.Evidence;

/// One ask, offer or promise, over all articles that tell it.
///
/// @param from an entity's id, or the words for who as told
/// @param fromFor the body that `from` acts for
/// @param what the fullest wording
/// @param evidence the clause in each telling
public record Exchange(
        SpeechAct.Kind kind,
        Optional<String> from,
        Optional<String> to,
        Optional<String> fromFor,
        Optional<String> toFor,
        String what,
        Optional<String> due,
        Status status,
        List<Evidence> evidence) {

    public Exchange {
        evidence = List.copyOf(evidence);
    }

    /// What came of it, as far as the pile tells.
    public enum Status {
        OPEN,
        ANSWERED,
        REFUSED,
        UNKNOWN
    }
}
