package org.firsthand.annotate.attribution.direct;

import java.util.List;
import java.util.Locale;
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

    private static final int LONGEST_TAIL = 30;
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
        int end = turn(verb, content, limit);
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

    /// "As she said, X": the sentence is `from` to `limit`.
    public Optional<Draft> parenthetic(int from, int limit) {
        if (from + 3 >= limit || !paragraph.token(from).word().equals("As")) {
            return Optional.empty();
        }
        int subject = phrases.nounPhrase(from + 1, limit);
        int verb = subject == from + 1 ? -1 : finiteCue(subject, limit);
        int comma = verb + 1;
        while (verb >= 0 && comma < limit && comma - verb < 8 && !isComma(comma)) {
            comma++;
        }
        if (verb < 0 || comma >= limit - 2 || !isComma(comma) || holdsFinite(verb + 1, comma)) {
            return Optional.empty();
        }
        int end = limit;
        while (end > comma + 1 && isLoose(end - 1)) {
            end--;
        }
        return Optional.of(
                new Draft(
                        List.of(paragraph.span(from + 1, subject)),
                        List.of(paragraph.span(subject, verb + 1)),
                        List.of(paragraph.span(comma + 1, end)),
                        List.of()));
    }

    /// "In a recent poll, X": the sentence is `from` to `limit`, and `papers` are the nouns of
    /// papers whose findings a sentence may tell so.
    public Optional<Draft> inPaper(int from, int limit, Set<String> papers) {
        if (from + 3 >= limit || !paragraph.token(from).word().equals("In")) {
            return Optional.empty();
        }
        int end = phrases.plain(from + 1, limit);
        int comma = end;
        while (comma < limit && comma - end < 8 && !isComma(comma)) {
            comma++;
        }
        boolean paper = false;
        for (int at = from + 1; at < end; at++) {
            paper |= papers.contains(paragraph.token(at).lemma().toLowerCase(Locale.ROOT));
        }
        if (!paper || comma >= limit - 2 || !isComma(comma) || !holdsFinite(comma, limit)) {
            return Optional.empty();
        }
        int last = limit;
        while (last > comma + 1 && isLoose(last - 1)) {
            last--;
        }
        return Optional.of(
                new Draft(
                        List.of(paragraph.span(from + 1, end)),
                        List.of(paragraph.span(from, from + 1)),
                        List.of(paragraph.span(comma + 1, last)),
                        List.of()));
    }

    private boolean isComma(int at) {
        return paragraph.token(at).word().equals(",");
    }

    /// "X, she said (on Monday).": the sentence is `from` to `limit`.
    public Optional<Draft> trailing(int from, int limit) {
        for (int comma = limit - 2; comma > from && limit - comma <= LONGEST_TAIL; comma--) {
            boolean quoted = paragraph.quotationOf(comma) >= 0;
            boolean closes = quoted && paragraph.quotationOf(comma + 1) != paragraph.quotationOf(comma);
            if (quoted && !(closes && paragraph.quotationOf(from) < 0 && isCommaInside(comma))) {
                return Optional.empty();
            }
            if (!closes && !paragraph.token(comma).word().equals(",")) {
                continue;
            }
            int subject = phrases.plain(comma + 1, limit);
            if (subject == comma + 1) {
                continue;
            }
            int verb = finiteCue(subject, limit);
            boolean plain =
                    verb >= 0
                            && holdsFinite(from, comma)
                            && !holdsFinite(verb + 1, tailEnd(from, verb + 1, limit));
            if (plain && cues.of(paragraph.token(verb)).orElseThrow().takes(Shape.CLAUSE)) {
                Cue cue = cues.of(paragraph.token(verb)).orElseThrow();
                return Optional.of(
                        new Draft(
                                List.of(paragraph.span(comma + 1, subject)),
                                List.of(paragraph.span(subject, verb + 1)),
                                List.of(paragraph.span(from, closes ? comma + 1 : comma)),
                                hearer(cue, verb + 1, limit)));
            }
            return Optional.empty();
        }
        return Optional.empty();
    }

    /// True where the closing mark at `at` has a comma before it.
    private boolean isCommaInside(int at) {
        return at > 0
                && !paragraph.token(at).isWord()
                && (isComma(at - 1) || paragraph.token(at).word().endsWith(","));
    }

    /// Where the words behind "she said" end that may not be a clause: at a comma near by, unless
    /// the sentence starts in a clause of its own ("When she came, he said, …").
    private int tailEnd(int from, int at, int limit) {
        String first = paragraph.token(from).tag();
        if (first.equals("IN") || first.equals("WRB")) {
            return limit;
        }
        for (int end = at; end < Math.min(limit, at + 5); end++) {
            if (isComma(end)) {
                return end;
            }
        }
        return limit;
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
        boolean verb = tag.startsWith("VB") && !tag.equals("VBG") && !tag.equals("VBN");
        boolean adverb = tag.startsWith("RB") && holdsFinite(subject, Math.min(limit, subject + 3));
        return verb || adverb || tag.equals("MD");
    }

    /// Where the content ends: at the sentence's end, or where another subject says something.
    private int turn(int verb, int content, int limit) {
        String tag = paragraph.token(verb).tag();
        for (int at = content + 1; at + 2 < limit; at++) {
            if (goesOn(at, limit, tag)) {
                return at;
            }
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

    /// True where at `at` the same subject says more: "and called it X", ", adding that X".
    private boolean goesOn(int at, int limit, String tag) {
        if (paragraph.quotationOf(at) >= 0) {
            return false;
        }
        boolean and = paragraph.token(at).tag().equals("CC");
        if (!and && !isComma(at)) {
            return false;
        }
        int verb = at + 1;
        while (verb + 1 < limit
                && (paragraph.token(verb).tag().startsWith("RB")
                        || paragraph.token(verb).tag().equals("CC"))) {
            verb++;
        }
        Token token = paragraph.token(verb);
        boolean cue = token.isVerb() && cues.of(token).isPresent();
        boolean speech =
                cue && cues.of(token).filter(c -> c.takes(Shape.QUOTE) && c.takes(Shape.CLAUSE)).isPresent();
        return isComma(at)
                ? speech && token.tag().equals("VBG")
                : cue && token.tag().equals(tag) && paragraph.quotationOf(verb) < 0;
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
