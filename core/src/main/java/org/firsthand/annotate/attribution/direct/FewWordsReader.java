package org.firsthand.annotate.attribution.direct;

import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.annotate.attribution.cue.Cue;
import org.firsthand.annotate.attribution.cue.CueList;
import org.firsthand.annotate.attribution.mark.Marked;
import org.firsthand.text.Span;

/// Reads who a few quoted words inside a sentence belong to: "called it a “fine mess” of rules",
/// "what officials called “routine” talks". One a paragraph; not thread-safe.
public final class FewWordsReader {

    private static final int FARTHEST_VERB = 12;
    private static final int LONGEST_INNER = 6;

    private final Paragraph paragraph;
    private final VerbGroups verbs;
    private final Phrases phrases;
    private final HeadReader heads;
    private final ClauseEnds ends;

    public FewWordsReader(Paragraph paragraph, CueList cues) {
        this.paragraph = paragraph;
        this.verbs = new VerbGroups(paragraph, cues);
        this.phrases = new Phrases(paragraph);
        this.heads = new HeadReader(paragraph, verbs, phrases);
        this.ends = new ClauseEnds(paragraph, phrases, verbs);
    }

    /// The attribution of words inside another's: "what officials called “routine” talks".
    public Optional<Draft> inner(int number) {
        Marked quotation = paragraph.quotations().get(number);
        int open = paragraph.tokenAt(quotation.outer().start());
        int verb = open - 1;
        if (verb >= 1 && paragraph.token(verb).tag().equals("DT")) {
            verb--;
        }
        if (verb < 2 || !verbs.isFinite(verb) || verbs.cue(verb).isEmpty()) {
            return Optional.empty();
        }
        int from = heads.start(open);
        for (int what = verb - 2; what >= Math.max(from, verb - LONGEST_INNER); what--) {
            if (paragraph.token(what).tag().equals("WP")) {
                int end = phrases.plain(what + 1, verb);
                return end != verb
                        ? Optional.empty()
                        : Optional.of(
                                new Draft(
                                        List.of(paragraph.span(what + 1, end)),
                                        List.of(paragraph.span(verb, verb + 1)),
                                        List.of(quotation.outer()),
                                        List.of()));
            }
        }
        return Optional.empty();
    }

    /// The attribution by the last verb of saying, thinking or judging before the quotation
    /// `number` in its sentence, whose content runs from that verb to the sentence's end: "called
    /// it a “fine mess” of rules".
    public Optional<Draft> around(int number) {
        Marked quotation = paragraph.quotations().get(number);
        int open = paragraph.tokenAt(quotation.outer().start());
        int from = heads.start(open);
        for (int at = open - 1; at >= from && open - at <= FARTHEST_VERB; at--) {
            Optional<Cue> cue = verbs.cue(at);
            if (cue.isEmpty()) {
                if (verbs.isFinite(at)) {
                    return Optional.empty();
                }
                continue;
            }
            int end = heads.firstWord(open);
            while (end < paragraph.size()
                    && paragraph.sameSentence(end, heads.firstWord(open))
                    && !paragraph.token(end).word().equals(",")
                    && !ends.isPausedInside(end)) {
                end++;
            }
            while (end > at + 1 && phrases.isPause(end - 1)) {
                end--;
            }
            if (end <= at + 1) {
                return Optional.empty();
            }
            Span content = paragraph.span(at + 1, end).cover(quotation.outer());
            return heads.draft(from, at, cue.get(), content);
        }
        return Optional.empty();
    }
}
