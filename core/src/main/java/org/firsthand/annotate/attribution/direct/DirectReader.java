package org.firsthand.annotate.attribution.direct;

import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.annotate.attribution.cue.Cue;
import org.firsthand.annotate.attribution.cue.CueList;
import org.firsthand.annotate.attribution.cue.Shape;
import org.firsthand.annotate.attribution.mark.Marked;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Reads who the words beside a quotation give it to. One a paragraph; not thread-safe.
public final class DirectReader {

    private static final int LONGEST_TAIL = 45;
    private static final int FARTHEST_VERB = 12;
    private static final int LONGEST_INNER = 6;
    private static final int LONGEST_SAYING = 8;

    private final Paragraph paragraph;
    private final VerbGroups verbs;
    private final Phrases phrases;
    private final ClauseEnds ends;

    public DirectReader(Paragraph paragraph, CueList cues) {
        this.paragraph = paragraph;
        this.verbs = new VerbGroups(paragraph, cues);
        this.phrases = new Phrases(paragraph);
        this.ends = new ClauseEnds(paragraph, phrases, verbs);
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
        return from == limit ? Optional.empty() : tail(from, limit, quotation.outer());
    }

    /// The attribution before the opening mark of the quotation `number`: "She said: X".
    public Optional<Draft> before(int number) {
        Marked quotation = paragraph.quotations().get(number);
        int open = paragraph.tokenAt(quotation.outer().start());
        int from = headStart(open);
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
        for (int at = open - 1; at >= from; at--) {
            Optional<Cue> cue = verbs.quoteCue(at);
            if (cue.isPresent()) {
                return subjectBefore(from, at, cue.get(), content);
            }
            if (comma && verbs.isFinite(at)) {
                return Optional.empty();
            }
        }
        return colon ? nameAndColon(from, open, quotation.outer()) : Optional.empty();
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
        int from = headStart(open);
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
        int from = headStart(open);
        for (int at = open - 1; at >= from && open - at <= FARTHEST_VERB; at--) {
            Optional<Cue> cue = verbs.cue(at);
            if (cue.isEmpty()) {
                if (verbs.isFinite(at)) {
                    return Optional.empty();
                }
                continue;
            }
            int end = firstWord(open);
            while (end < paragraph.size()
                    && paragraph.sameSentence(end, firstWord(open))
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
            return subjectBefore(from, at, cue.get(), content);
        }
        return Optional.empty();
    }

    private int headStart(int open) {
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
    private int firstWord(int open) {
        int at = open;
        while (at + 1 < paragraph.size() && at - open < 3 && !paragraph.token(at).isWord()) {
            at++;
        }
        return at;
    }

    private Optional<Draft> nameAndColon(int from, int open, Span content) {
        int end = phrases.nounPhrase(from, open - 1);
        if (end != open - 1) {
            return Optional.empty();
        }
        return Optional.of(
                new Draft(
                        List.of(paragraph.span(from, end)),
                        List.of(paragraph.span(open - 1, open)),
                        List.of(content),
                        List.of()));
    }

    private Optional<Draft> subjectBefore(int from, int verb, Cue cue, Span content) {
        int group = verb;
        while (group > from && isMember(group - 1)) {
            group--;
        }
        boolean participle = paragraph.token(verb).tag().equals("VBG");
        int start = participle ? -1 : phrases.subject(from, group);
        if (participle) {
            int end = phrases.nounPhrase(from, group);
            return end == from
                    ? Optional.empty()
                    : Optional.of(
                            new Draft(
                                    List.of(paragraph.span(from, end)),
                                    List.of(paragraph.span(group, verb + 1)),
                                    List.of(content),
                                    hearer(verb, cue, paragraph.size())));
        }
        List<Span> source =
                start < 0 ? List.of() : List.of(paragraph.span(start, phrases.trimmed(group)));
        return Optional.of(
                new Draft(
                        source,
                        List.of(paragraph.span(group, verb + 1)),
                        List.of(content),
                        hearer(verb, cue, paragraph.size())));
    }

    private Optional<Draft> tail(int from, int limit, Span content) {
        int first = from;
        while (first < limit && paragraph.token(first).tag().startsWith("RB")) {
            first++;
        }
        Optional<Cue> inverted = first < limit ? verbs.quoteCue(first) : Optional.empty();
        if (inverted.isPresent()) {
            int end = phrases.nounPhrase(first + 1, limit);
            if (end > first + 1) {
                return Optional.of(
                        new Draft(
                                List.of(paragraph.span(first + 1, end)),
                                List.of(paragraph.span(first, first + 1)),
                                List.of(content),
                                hearer(end - 1, inverted.get(), limit)));
            }
        }
        int group = verbGroup(from, limit);
        if (group <= from) {
            return signature(from, limit, content);
        }
        int verb = -1;
        for (int at = group; at < limit && isMember(at); at++) {
            if (verbs.quoteCue(at).isPresent()) {
                verb = at;
            }
        }
        int end = phrases.trimmed(group);
        if (verb < 0 || end <= from || !holdsNoun(from, end)) {
            return Optional.empty();
        }
        return Optional.of(
                new Draft(
                        List.of(paragraph.span(from, end)),
                        List.of(paragraph.span(group, verb + 1)),
                        List.of(content),
                        hearer(verb, verbs.quoteCue(verb).orElseThrow(), limit)));
    }

    /// "X" — Name: a dash and nothing but a name behind the quotation.
    private Optional<Draft> signature(int from, int limit, Span content) {
        boolean dash = from > 0 && isDash(from - 1);
        boolean named =
                paragraph.token(from).isProperNoun()
                        && phrases.nounPhrase(from, limit) == limit
                        && (limit == paragraph.size() || !paragraph.sameSentence(from, limit));
        return dash && named
                ? Optional.of(
                        new Draft(
                                List.of(paragraph.span(from, limit)),
                                List.of(paragraph.span(from - 1, from)),
                                List.of(content),
                                List.of()))
                : Optional.empty();
    }

    private boolean isDash(int at) {
        return phrases.isPause(at) && !paragraph.token(at).word().equals(",");
    }

    /// Where the main verb's group starts, behind a subject that starts at `from`; `from` where
    /// none does.
    private int verbGroup(int from, int limit) {
        int at = from;
        while (at < limit) {
            Token token = paragraph.token(at);
            boolean relative = token.tag().startsWith("W");
            boolean participle =
                    (token.tag().equals("VBG") || token.tag().equals("VBN"))
                            && verbs.quoteCue(at).isEmpty();
            if (relative || (participle && at > from && phrases.isPause(at - 1))) {
                at = pauseBehind(at, limit);
            } else if ((token.isVerb() && !participle) || token.tag().equals("MD")) {
                int group = at;
                while (group > from && paragraph.token(group - 1).tag().startsWith("RB")) {
                    group--;
                }
                return group;
            } else if (token.word().equals(";")) {
                return from;
            }
            at++;
        }
        return from;
    }

    private int pauseBehind(int at, int limit) {
        int behind = at;
        while (behind < limit && !paragraph.token(behind).word().equals(",")) {
            behind++;
        }
        return behind;
    }

    private List<Span> hearer(int verb, Cue cue, int limit) {
        int at = verb + 1;
        boolean to = at < limit && paragraph.token(at).word().equals("to");
        if (at >= limit || (!to && !cue.takes(Shape.HEARER))) {
            return List.of();
        }
        int from = to ? at + 1 : at;
        int end = phrases.plain(from, limit);
        return end > from ? List.of(paragraph.span(from, end)) : List.of();
    }

    private boolean leadsOn(int number, int from) {
        Marked quotation = paragraph.quotations().get(number);
        int last = paragraph.tokenAt(quotation.words().end() - 1);
        String mark = paragraph.token(Math.min(last, paragraph.size() - 1)).word();
        if (paragraph.sameSentence(from, Math.min(last, from))) {
            return true;
        }
        boolean open = "?!…—–-".contains(mark.substring(mark.length() - 1));
        return open
                || Character.isLowerCase(paragraph.token(from).word().charAt(0))
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

    private boolean isMember(int at) {
        return verbs.isMember(at) || paragraph.token(at).tag().equals("RP");
    }

    private boolean holdsNoun(int from, int to) {
        for (int at = from; at < to; at++) {
            String tag = paragraph.token(at).tag();
            if (tag.startsWith("NN") || tag.equals("PRP") || tag.equals("CD") || tag.equals("DT")) {
                return true;
            }
        }
        return false;
    }
}
