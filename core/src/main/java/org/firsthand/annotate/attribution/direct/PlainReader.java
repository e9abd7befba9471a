package org.firsthand.annotate.attribution.direct;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.annotate.attribution.cue.Cue;
import org.firsthand.annotate.attribution.cue.CueList;
import org.firsthand.annotate.attribution.cue.Shape;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Reads the two plainest orders of reported speech without a tree: "She said X." and "X, she
/// said." One a paragraph; not thread-safe.
///
/// Most reported speech has one of them, and a tree costs as much as all other reading together.
public final class PlainReader {

    private static final int LONGEST_TAIL = 14;
    private static final Set<String> TURNS =
            Set.of("while", "but", "and", "although", "though", "whereas");

    private final Paragraph paragraph;
    private final CueList cues;
    private final Phrases phrases;

    public PlainReader(Paragraph paragraph, CueList cues) {
        this.paragraph = paragraph;
        this.cues = cues;
        this.phrases = new Phrases(paragraph);
    }

    /// "She said (that) X": the subject starts at `from`, the sentence ends before `limit`.
    public Optional<Draft> leading(int from, int limit) {
        int subject = phrases.nounPhrase(from, limit);
        if (subject == from) {
            return Optional.empty();
        }
        int group = skipPause(subject, limit);
        int verb = finiteCue(group, limit);
        if (verb < 0) {
            return Optional.empty();
        }
        Cue cue = cues.of(paragraph.token(verb)).orElseThrow();
        int content = verb + 1;
        List<Span> hearer = List.of();
        if (cue.takes(Shape.HEARER)) {
            int end = phrases.plain(content, limit);
            if (end == content || !startsClause(end, limit)) {
                return Optional.empty();
            }
            hearer = List.of(paragraph.span(content, end));
            content = end;
        }
        if (!startsClause(content, limit)) {
            return Optional.empty();
        }
        int end = turn(content, limit);
        while (end > content && isLoose(end - 1)) {
            end--;
        }
        return Optional.of(
                new Draft(
                        List.of(paragraph.span(from, subject)),
                        List.of(paragraph.span(group, verb + 1)),
                        List.of(paragraph.span(content, end)),
                        hearer));
    }

    /// "X, she said (on Monday).": the sentence is `from` to `limit`.
    public Optional<Draft> trailing(int from, int limit) {
        for (int comma = limit - 2; comma > from && limit - comma <= LONGEST_TAIL; comma--) {
            if (paragraph.quotationOf(comma) >= 0) {
                return Optional.empty();
            }
            if (!paragraph.token(comma).word().equals(",")) {
                continue;
            }
            int subject = phrases.plain(comma + 1, limit);
            if (subject == comma + 1) {
                continue;
            }
            int verb = finiteCue(subject, limit);
            boolean plain =
                    verb >= 0
                            && paragraph.token(verb + 1).word().length() > 0
                            && holdsFinite(from, comma)
                            && !holdsFinite(verb + 1, limit);
            if (plain && cues.of(paragraph.token(verb)).orElseThrow().takes(Shape.CLAUSE)) {
                Cue cue = cues.of(paragraph.token(verb)).orElseThrow();
                return Optional.of(
                        new Draft(
                                List.of(paragraph.span(comma + 1, subject)),
                                List.of(paragraph.span(subject, verb + 1)),
                                List.of(paragraph.span(from, comma)),
                                hearer(cue, verb + 1, limit)));
            }
            return Optional.empty();
        }
        return Optional.empty();
    }

    private List<Span> hearer(Cue cue, int from, int limit) {
        boolean to = from < limit && paragraph.token(from).word().equals("to");
        int start = to ? from + 1 : from;
        int end = to || cue.takes(Shape.HEARER) ? phrases.plain(start, limit) : start;
        return end > start ? List.of(paragraph.span(start, end)) : List.of();
    }

    /// The place of the finite verb of saying that the verb group at `from` ends in; -1 where it is
    /// another verb.
    private int finiteCue(int from, int limit) {
        int verb = -1;
        boolean finite = false;
        for (int at = from; at + 1 < limit && at - from < 5; at++) {
            Token token = paragraph.token(at);
            String tag = token.tag();
            if (paragraph.quotationOf(at) >= 0) {
                break;
            }
            if (token.isVerb() || tag.equals("MD")) {
                finite |= !tag.equals("VBG") && !tag.equals("VBN") && !tag.equals("VB");
                verb = at;
            } else if (!tag.startsWith("RB")) {
                break;
            }
        }
        if (verb < 0 || !finite || paragraph.token(verb).tag().equals("VBG")) {
            return -1;
        }
        boolean passive =
                paragraph.token(verb).tag().equals("VBN")
                        && verb > from
                        && paragraph.token(verb - 1).lemma().equals("be");
        boolean said =
                cues.of(paragraph.token(verb))
                        .filter(cue -> cue.takes(Shape.QUOTE) && cue.takes(Shape.CLAUSE))
                        .isPresent();
        return said && !passive ? verb : -1;
    }

    /// True where a finite clause starts at `at`: "that", or a subject with its verb.
    private boolean startsClause(int at, int limit) {
        if (at >= limit) {
            return false;
        }
        if (paragraph.token(at).word().equals("that") && paragraph.token(at).tag().equals("IN")) {
            return holdsFinite(at, limit);
        }
        if (paragraph.quotationOf(at) >= 0) {
            return false;
        }
        int subject = phrases.nounPhrase(at, limit);
        if (subject == at || subject >= limit) {
            return false;
        }
        String tag = paragraph.token(subject).tag();
        return (tag.startsWith("VB") && !tag.equals("VBG") && !tag.equals("VBN"))
                || tag.equals("MD")
                || (tag.startsWith("RB") && holdsFinite(subject, Math.min(limit, subject + 3)));
    }

    /// Where the content ends: at the sentence's end, or where another subject says something.
    private int turn(int content, int limit) {
        for (int at = content + 1; at + 2 < limit; at++) {
            boolean turns =
                    paragraph.token(at).word().equals(",")
                            && TURNS.contains(paragraph.token(at + 1).word())
                            && paragraph.quotationOf(at) < 0;
            if (turns) {
                int subject = phrases.plain(at + 2, limit);
                if (subject > at + 2 && finiteCue(subject, limit) >= 0) {
                    return at;
                }
            }
        }
        return limit;
    }

    private boolean holdsFinite(int from, int to) {
        for (int at = from; at < to; at++) {
            switch (paragraph.token(at).tag()) {
                case "VBD", "VBZ", "VBP", "MD" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private int skipPause(int at, int limit) {
        return at < limit && paragraph.token(at).word().equals(",") ? at + 1 : at;
    }

    private boolean isLoose(int at) {
        return !paragraph.token(at).isWord() && paragraph.quotationOf(at) < 0;
    }
}
