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
import org.firsthand.text.WordSets;

/// Reads the two plainest orders of reported speech without a tree: "She said X." and "X, she
/// said." One a paragraph; not thread-safe.
///
/// Most reported speech has one of them, and a tree costs as much as all other reading together.
public final class PlainReader {

    private static final int LONGEST_TAIL = 30;
    private static final Set<String> PAPERS =
            WordSets.read(PlainReader.class, "words.txt").get("papers");

    private final Paragraph paragraph;
    private final Phrases phrases;
    private final VerbGroups verbs;
    private final ClauseEnds ends;

    public PlainReader(Paragraph paragraph, CueList cues) {
        this.paragraph = paragraph;
        this.phrases = new Phrases(paragraph);
        this.verbs = new VerbGroups(paragraph, cues);
        this.ends = new ClauseEnds(paragraph, phrases, verbs);
    }

    /// "She said (that) X": the subject starts at `from`, the sentence ends before `limit`.
    public Optional<Draft> leading(int from, int limit) {
        int subject = phrases.nounPhrase(from, limit);
        if (subject == from) {
            return Optional.empty();
        }
        int group = skipPause(subject, limit);
        int verb = verbs.finiteSpeech(group, limit);
        if (verb < 0) {
            return Optional.empty();
        }
        Cue cue = verbs.cue(verb).orElseThrow();
        int content = verb + 1;
        List<Span> hearer = List.of();
        if (cue.takes(Shape.HEARER)) {
            int end = phrases.plain(content, limit);
            if (end == content || !ends.starts(end, limit)) {
                return Optional.empty();
            }
            hearer = List.of(paragraph.span(content, end));
            content = end;
        }
        if (!ends.starts(content, limit)) {
            return Optional.empty();
        }
        int end = ends.end(verb, content, limit);
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
        int verb = subject == from + 1 ? -1 : verbs.finiteSpeech(subject, limit);
        int comma = verb + 1;
        while (verb >= 0 && comma < limit && comma - verb < 8 && !isComma(comma)) {
            comma++;
        }
        if (verb < 0
                || comma >= limit - 2
                || !isComma(comma)
                || verbs.holdsFinite(verb + 1, comma)) {
            return Optional.empty();
        }
        int end = ends.trimmed(comma + 1, limit);
        return Optional.of(
                new Draft(
                        List.of(paragraph.span(from + 1, subject)),
                        List.of(paragraph.span(subject, verb + 1)),
                        List.of(paragraph.span(comma + 1, end)),
                        List.of()));
    }

    /// "In a recent poll, X": the sentence is `from` to `limit`.
    public Optional<Draft> inPaper(int from, int limit) {
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
            paper |= PAPERS.contains(paragraph.token(at).lemma().toLowerCase(Locale.ROOT));
        }
        if (!paper || comma >= limit - 2 || !isComma(comma) || !verbs.holdsFinite(comma, limit)) {
            return Optional.empty();
        }
        int last = ends.trimmed(comma + 1, limit);
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
            boolean closes =
                    quoted && paragraph.quotationOf(comma + 1) != paragraph.quotationOf(comma);
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
            int verb = verbs.finiteTelling(subject, limit);
            boolean plain =
                    verb >= 0
                            && verbs.holdsFinite(from, comma)
                            && !verbs.holdsFinite(verb + 1, tailEnd(from, verb + 1, limit));
            if (plain && verbs.cue(verb).orElseThrow().takes(Shape.CLAUSE)) {
                Cue cue = verbs.cue(verb).orElseThrow();
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

    private int skipPause(int at, int limit) {
        return at < limit && paragraph.token(at).word().equals(",") ? at + 1 : at;
    }
}
