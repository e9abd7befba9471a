package org.firsthand.annotate.finding;

import java.util.Optional;
import org.firsthand.text.Span;

/// Somebody asks, offers or promises something to somebody, as one article tells it.
///
/// @param from the words for who
/// @param to the words for whom
/// @param what the words for what
/// @param due the words for until when
/// @param evidence the clause it rests on
public record SpeechAct(
        Kind kind,
        Optional<Span> from,
        Optional<Span> to,
        Span what,
        Optional<Span> due,
        Span evidence) {

    /// The same act by `other`.
    public SpeechAct by(Optional<Span> other) {
        return new SpeechAct(kind, other, to, what, due, evidence);
    }

    /// What is done by saying it.
    public enum Kind {
        DEMAND,
        REQUEST,
        OFFER,
        PROMISE,
        AGREEMENT,
        REFUSAL,
        THREAT,
        CONDITION,
        EXPECTATION,
        NEXT_STEP
    }
}
