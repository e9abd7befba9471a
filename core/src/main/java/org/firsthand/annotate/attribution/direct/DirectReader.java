package org.firsthand.annotate.attribution.direct;

import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.annotate.attribution.cue.Cue;
import org.firsthand.annotate.attribution.cue.CueList;
import org.firsthand.annotate.attribution.mark.Marked;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Reads who the words beside a quotation give it to. One a paragraph; not thread-safe.
public final class DirectReader {

    private static final int LONGEST_TAIL = 45;
    private static final int LONGEST_SAYING = 8;

    private final Paragraph paragraph;
    private final VerbGroups verbs;
    private final Phrases phrases;
    private final HeadReader heads;
    private final TailReader tails;

    public DirectReader(Paragraph paragraph, CueList cues) {
        this.paragraph = paragraph;
        this.verbs = new VerbGroups(paragraph, cues);
        this.phrases = new Phrases(paragraph);
        this.heads = new HeadReader(paragraph, verbs, phrases);
        this.tails = new TailReader(paragraph, verbs, phrases);
    }

    /// The attribution behind the closing mark of the quotation `number`.
    public Optional<Draft> behind(int number) {
        Marked quotation = paragraph.quotations().get(number);
        int from = paragraph.tokenAt(quotation.outer().end() - 1);
        while (from < paragraph.size()
                && paragraph.token(from).span().start() < quotation.outer().end()) {
            from++;
        }
        if (from >= paragraph.size() || !quotation.closed() || !leadsOn(number, from)) {
            return Optional.empty();
        }
        while (from < paragraph.size() && phrases.isPause(from)) {
            from++;
        }
        if (from >= paragraph.size()) {
            return Optional.empty();
        }
        int limit = from;
        while (limit < paragraph.size()
                && paragraph.sameSentence(limit, from)
                && paragraph.quotationOf(limit) < 0
                && limit - from < LONGEST_TAIL) {
            limit++;
        }
        return from == limit ? Optional.empty() : tails.read(from, limit, quotation.outer());
    }

    /// The attribution before the opening mark of the quotation `number`: "She said: X".
    public Optional<Draft> before(int number) {
        Marked quotation = paragraph.quotations().get(number);
        int open = paragraph.tokenAt(quotation.outer().start());
        int from = heads.start(open);
        if (from == open) {
            return Optional.empty();
        }
        String last = paragraph.token(open - 1).word();
        boolean colon = last.equals(":");
        boolean comma = last.equals(",") || last.equals("—") || last.equals("–");
        boolean bare = verbs.quoteCue(open - 1).isPresent() && startsSentence(quotation);
        if (!colon && !comma && !bare) {
            return Optional.empty();
        }
        Span content = comma || bare ? toSentenceEnd(quotation) : quotation.outer();
        if (verbs.isFinite(from) && verbs.isSpeech(from) && from + 1 < open - 1) {
            int end = phrases.nounPhrase(from + 1, open);
            if (phrases.trimmed(end) == open - 1 || end == open - 1) {
                return Optional.of(
                        new Draft(
                                List.of(paragraph.span(from + 1, phrases.trimmed(end))),
                                List.of(paragraph.span(from, from + 1)),
                                List.of(quotation.outer()),
                                List.of()));
            }
        }
        for (int at = open - 1; at >= from; at--) {
            Optional<Cue> cue = verbs.quoteCue(at);
            if (cue.isPresent()) {
                return heads.draft(from, at, cue.get(), content);
            }
            if (comma && verbs.isFinite(at)) {
                return Optional.empty();
            }
        }
        return colon ? nameAndColon(from, open, quotation.outer()) : Optional.empty();
    }

    /// The attribution of `content`, which stands by itself in the next paragraph, where this one
    /// ends in a colon behind a verb of saying: "The board reports:".
    public Optional<Draft> announce(Span content) {
        int colon = paragraph.size() - 1;
        boolean ends = colon > 0 && paragraph.token(colon).word().equals(":");
        if (!ends || paragraph.quotationOf(colon) >= 0) {
            return Optional.empty();
        }
        int from = heads.start(colon);
        for (int at = colon - 1; at >= from; at--) {
            Optional<Cue> cue = verbs.quoteCue(at);
            if (cue.isPresent()) {
                return heads.draft(from, at, cue.get(), content)
                        .filter(draft -> !draft.source().isEmpty());
            }
        }
        return Optional.empty();
    }

    /// The quotation, with what follows it in its sentence where the words run on: "said, “X” is
    /// Y".
    private Span toSentenceEnd(Marked quotation) {
        int at = paragraph.tokenAt(quotation.outer().end() - 1);
        while (at < paragraph.size()
                && paragraph.token(at).span().start() < quotation.outer().end()) {
            at++;
        }
        if (at >= paragraph.size()
                || !paragraph.sameSentence(at, at - 1)
                || !Character.isLowerCase(paragraph.token(at).word().charAt(0))
                || paragraph.token(at).tag().equals("CC")
                || pausedInside(at)) {
            return quotation.outer();
        }
        int end = at;
        while (end < paragraph.size()
                && paragraph.sameSentence(end, at)
                && !phrases.isPause(end)
                && paragraph.quotationOf(end) < 0) {
            end++;
        }
        while (end > at && !paragraph.token(end - 1).isWord()) {
            end--;
        }
        return end > at ? quotation.outer().cover(paragraph.span(at, end)) : quotation.outer();
    }

    /// True where a comma or the end of a sentence stands inside the closing mark before `at`.
    private boolean pausedInside(int at) {
        return at >= 2 && !paragraph.token(at - 2).isWord();
    }

    private Optional<Draft> nameAndColon(int from, int open, Span content) {
        int end = phrases.nounPhrase(from, open - 1);
        int start = end == open - 1 ? from : personBefore(from, open - 1);
        if (start == open - 1) {
            return Optional.empty();
        }
        return Optional.of(
                new Draft(
                        List.of(paragraph.span(start, open - 1)),
                        List.of(paragraph.span(open - 1, open)),
                        List.of(content),
                        List.of()));
    }

    /// Where the noun phrase starts that ends in a person's name right before `colon`; `colon`
    /// where another word stands there: "The news pleased the pilot Ada Marsh: “…”".
    private int personBefore(int from, int colon) {
        if (paragraph.token(colon - 1).entity() != Token.EntityTag.PERSON) {
            return colon;
        }
        int start = colon;
        while (start > from
                && (paragraph.token(start - 1).isNoun()
                        || paragraph.token(start - 1).tag().equals("JJ"))) {
            start--;
        }
        String before = start > from ? paragraph.token(start - 1).tag() : "";
        return before.equals("IN") || before.equals("TO") ? colon : start;
    }

    private boolean leadsOn(int number, int from) {
        Marked quotation = paragraph.quotations().get(number);
        int last = paragraph.tokenAt(quotation.words().end() - 1);
        String mark = paragraph.token(Math.min(last, paragraph.size() - 1)).word();
        if (paragraph.sameSentence(from, Math.min(last, from))) {
            return true;
        }
        if (phrases.isPause(from) && !paragraph.token(from).word().equals(",")) {
            return true;
        }
        boolean open = "?!…—–-".contains(mark.substring(mark.length() - 1));
        return open
                || Character.isLowerCase(paragraph.token(from).word().charAt(0))
                || (phrases.isPause(from) && !paragraph.token(from).word().equals(","))
                || isOnlySaying(from);
    }

    /// True where the sentence at `from` says no more than "she said".
    private boolean isOnlySaying(int from) {
        int end = phrases.plain(from, Math.min(paragraph.size(), from + LONGEST_SAYING));
        return end > from
                && end + 1 < paragraph.size()
                && verbs.quoteCue(end).isPresent()
                && !paragraph.token(end + 1).isWord()
                && paragraph.quotationOf(end + 1) < 0
                && (end + 2 == paragraph.size() || !paragraph.sameSentence(end + 2, from));
    }

    private boolean startsSentence(Marked quotation) {
        int first = paragraph.tokenAt(quotation.words().start());
        return first < paragraph.size()
                && Character.isUpperCase(paragraph.token(first).word().charAt(0));
    }
}
