package org.firsthand.annotate.attribution.direct;

import java.util.List;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.annotate.attribution.cue.Cue;
import org.firsthand.text.Span;

/// What the readers of the words before and behind a quotation share: the paragraph that they read
/// and how an attribution is drafted. One a paragraph; not thread-safe.
abstract sealed class SideReader permits HeadReader, TailReader {

    final Paragraph paragraph;
    final VerbGroups verbs;
    final Phrases phrases;
    private final HearerPhrases hearers;

    SideReader(Paragraph paragraph, VerbGroups verbs, Phrases phrases) {
        this.paragraph = paragraph;
        this.verbs = verbs;
        this.phrases = phrases;
        this.hearers = new HearerPhrases(paragraph, phrases);
    }

    /// The attribution of `content` to `source` by the verb at `verb`, whose group starts at
    /// `group`.
    ///
    /// @param hearersFrom the token behind which those who are told stand
    /// @param limit the token behind the last that may name them
    Draft draft(
            List<Span> source,
            int group,
            int verb,
            Cue cue,
            Span content,
            int hearersFrom,
            int limit) {
        return new Draft(
                source,
                List.of(paragraph.span(group, verb + 1)),
                List.of(content),
                hearers.read(hearersFrom, cue, limit));
    }
}
