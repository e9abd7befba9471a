package org.firsthand.annotate.attribution.direct;

import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.annotate.attribution.cue.CueList;
import org.firsthand.text.Span;

/// Reads who says a sentence where that is slipped in between commas ("The pier, she said, is
/// closed"), or stands behind it in turned order ("The pier is closed, said the mayor"). One a
/// paragraph; not thread-safe.
public final class InsertedReader {

    private static final int LONGEST_REST = 9;

    private final Paragraph paragraph;
    private final Phrases phrases;
    private final VerbGroups verbs;
    private final ClauseEnds ends;

    public InsertedReader(Paragraph paragraph, CueList cues) {
        this.paragraph = paragraph;
        this.phrases = new Phrases(paragraph);
        this.verbs = new VerbGroups(paragraph, cues);
        this.ends = new ClauseEnds(paragraph, phrases, verbs);
    }

    /// Who speaks: the words from `first` to `end`, of which the cue is `cue` and the source
    /// `source`.
    private record Saying(Span source, Span cue, int end, boolean turned) {}

    /// The attribution that is slipped into the sentence from `from` to `limit`.
    public Optional<Draft> read(int from, int limit) {
        for (int comma = from + 1; comma + 2 < limit; comma++) {
            if (!isComma(comma)) {
                continue;
            }
            Optional<Saying> saying = saying(comma + 1, limit);
            if (saying.isPresent()) {
                Optional<Draft> draft = around(from, comma, saying.get(), limit);
                if (draft.isPresent()) {
                    return draft;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Saying> saying(int from, int limit) {
        if (paragraph.token(from).tag().startsWith("W")) {
            return Optional.empty();
        }
        if (verbs.isFinite(from) && verbs.isSpeech(from)) {
            int end = phrases.nounPhrase(from + 1, limit);
            return end == from + 1 || (end < limit && verbs.isFinite(end))
                    ? Optional.empty()
                    : Optional.of(
                            new Saying(
                                    paragraph.span(from + 1, end),
                                    paragraph.span(from, from + 1),
                                    end,
                                    true));
        }
        int subject = phrases.plain(from, limit);
        int verb = subject == from ? -1 : verbs.finiteSpeech(subject, limit);
        return verb < 0
                ? Optional.empty()
                : Optional.of(
                        new Saying(
                                paragraph.span(from, subject),
                                paragraph.span(subject, verb + 1),
                                verb + 1,
                                false));
    }

    private Optional<Draft> around(int from, int comma, Saying saying, int limit) {
        int close = saying.end();
        while (close < limit && !isComma(close) && paragraph.token(close).isWord()) {
            close++;
        }
        boolean said = !verbs.holdsFinite(saying.end(), close);
        if (!said || close - saying.end() > LONGEST_REST || (close < limit && quoted(close))) {
            return Optional.empty();
        }
        int last = ends.trimmed(close, limit);
        boolean atEnd = last == close;
        boolean goesOn = !atEnd && isComma(close) && verbs.holdsFinite(close + 1, last);
        boolean adds = !atEnd && paragraph.token(close + 1).tag().equals("VBG");
        boolean whole = verbs.holdsFinite(from, comma);
        if (atEnd ? !(saying.turned() && whole) : !(isComma(close) && (whole || goesOn))) {
            return Optional.empty();
        }
        List<Span> content =
                atEnd || adds
                        ? List.of(paragraph.span(from, comma))
                        : List.of(paragraph.span(from, comma), paragraph.span(close + 1, last));
        return Optional.of(
                new Draft(List.of(saying.source()), List.of(saying.cue()), content, List.of()));
    }

    private boolean isComma(int at) {
        return paragraph.token(at).word().equals(",") && !quoted(at);
    }

    private boolean quoted(int at) {
        return paragraph.quotationOf(at) >= 0;
    }
}
