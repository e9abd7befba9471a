package org.firsthand.annotate.attribution.direct;

import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.annotate.attribution.cue.Cue;
import org.firsthand.text.Span;

/// Reads the words before a quotation, from the start of their clause to the verb that leads it in:
/// "the captain told them: X". One a paragraph; not thread-safe.
final class HeadReader extends SideReader {

    HeadReader(Paragraph paragraph, VerbGroups verbs, Phrases phrases) {
        super(paragraph, verbs, phrases);
    }

    /// Where the words start that stand before the opening mark at `open` in its sentence; `open`
    /// where there are none.
    int start(int open) {
        int from = open;
        int first = Math.min(firstWord(open), paragraph.size() - 1);
        while (from > 0
                && paragraph.quotationOf(from - 1) < 0
                && paragraph.sameSentence(from - 1, first)) {
            from--;
        }
        return from;
    }

    /// The first word at or behind the opening mark at `open`, which the tokeniser may have left
    /// with the sentence before.
    int firstWord(int open) {
        int at = open;
        while (at + 1 < paragraph.size() && at - open < 3 && !paragraph.token(at).isWord()) {
            at++;
        }
        return at;
    }

    /// The attribution of `content` by the verb at `verb` and the subject before it, which starts
    /// at `from` or later; without a source where no subject is found.
    Optional<Draft> draft(int from, int verb, Cue cue, Span content) {
        int group = verb;
        while (group > from && verbs.isMemberOrParticle(group - 1)) {
            group--;
        }
        boolean participle = paragraph.token(verb).tag().equals("VBG");
        if (participle) {
            int end = phrases.nounPhrase(from, group);
            return end == from
                    ? Optional.empty()
                    : Optional.of(draft(paragraph.span(from, end), group, verb, cue, content));
        }
        int start = phrases.subject(from, group);
        return Optional.of(
                start < 0
                        ? draft(List.of(), group, verb, cue, content, verb, paragraph.size())
                        : draft(
                                paragraph.span(start, phrases.trimmed(group)),
                                group,
                                verb,
                                cue,
                                content));
    }

    private Draft draft(Span source, int group, int verb, Cue cue, Span content) {
        return draft(List.of(source), group, verb, cue, content, verb, paragraph.size());
    }
}
