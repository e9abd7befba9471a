package org.firsthand.annotate.attribution.direct;

import java.util.List;
import org.firsthand.annotate.attribution.cue.Cue;
import org.firsthand.annotate.attribution.cue.Shape;
import org.firsthand.text.Span;

/// Reads who something is said to, right behind the verb: "told the board", "said to the board".
/// Immutable.
final class HearerPhrases {

    private final Paragraph paragraph;
    private final Phrases phrases;

    HearerPhrases(Paragraph paragraph, Phrases phrases) {
        this.paragraph = paragraph;
        this.phrases = phrases;
    }

    /// The place of who is spoken to behind the verb at `verb`, before `limit`; empty where nobody
    /// is.
    List<Span> read(int verb, Cue cue, int limit) {
        int at = verb + 1;
        boolean to = at < limit && paragraph.token(at).word().equals("to");
        if (at >= limit || (!to && !cue.takes(Shape.HEARER))) {
            return List.of();
        }
        int from = to ? at + 1 : at;
        int end = phrases.plain(from, limit);
        return end > from ? List.of(paragraph.span(from, end)) : List.of();
    }
}
