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
import org.firsthand.text.WordSets;

/// Reads a subject, a verb and the content right beside it without a tree: "X vowed to Y", "X
/// criticised Y", "X called for Y", "Y was criticised by X", "X came out, saying Y". One a
/// paragraph; not thread-safe.
public final class ShapeReader {

    private static final Set<String> LEADING =
            WordSets.read(ShapeReader.class, "words.txt").get("before-participle");

    private final Paragraph paragraph;
    private final Phrases phrases;
    private final VerbGroups verbs;
    private final ClauseEnds ends;

    public ShapeReader(Paragraph paragraph, CueList cues) {
        this.paragraph = paragraph;
        this.phrases = new Phrases(paragraph);
        this.verbs = new VerbGroups(paragraph, cues);
        this.ends = new ClauseEnds(paragraph, phrases, verbs);
    }

    /// The attribution that the verb at `verb` makes in the sentence from `from` to `limit`; empty
    /// where its subject or content does not stand right beside it.
    public Optional<Draft> read(int from, int verb, int limit, Cue cue) {
        int group = verb;
        boolean finite = verbs.isFinite(verb);
        while (group > from && verbs.isMember(group - 1)) {
            group--;
            finite |= verbs.isFinite(group);
        }
        if (finite && verbs.isPassive(group, verb)) {
            return passive(from, group, verb, limit, cue);
        }
        if (!finite) {
            return participle(from, group, verb, limit, cue);
        }
        int start = phrases.subject(from, group);
        if (start >= 0) {
            return active(paragraph.span(start, phrases.trimmed(group)), group, verb, limit, cue);
        }
        boolean and = group > from + 1 && paragraph.token(group - 1).tag().equals("CC");
        Optional<Span> shared = and ? subjectBefore(from, group) : Optional.empty();
        return shared.isEmpty() ? Optional.empty() : active(shared.get(), group, verb, limit, cue);
    }

    /// The subject of the first finite verb before `before`.
    private Optional<Span> subjectBefore(int from, int before) {
        int verb = from;
        while (verb < before && (!verbs.isFinite(verb) || paragraph.quotationOf(verb) >= 0)) {
            verb++;
        }
        int group = verb;
        while (group > from && verbs.isMember(group - 1)) {
            group--;
        }
        int first = group;
        while (first > from && paragraph.quotationOf(first - 1) < 0) {
            first--;
        }
        int start = verb < before ? phrases.subject(first, group) : -1;
        return start < 0
                ? Optional.empty()
                : Optional.of(paragraph.span(start, phrases.trimmed(group)));
    }

    private Optional<Draft> active(Span source, int group, int verb, int limit, Cue cue) {
        int content = verb + 1;
        if (content >= limit || !takes(content, limit, cue)) {
            return Optional.empty();
        }
        return Optional.of(
                new Draft(
                        List.of(source),
                        List.of(paragraph.span(group, verb + 1)),
                        List.of(paragraph.span(content, extent(verb, content, limit, cue))),
                        List.of()));
    }

    /// "Y was criticised by X".
    private Optional<Draft> passive(int from, int group, int verb, int limit, Cue cue) {
        boolean by = verb + 2 < limit && paragraph.token(verb + 1).word().equals("by");
        int start = by && cue.takes(Shape.OBJECT) ? phrases.subject(from, group) : -1;
        int end = start < 0 ? verb : phrases.nounPhrase(verb + 2, limit);
        if (end <= verb + 2) {
            return Optional.empty();
        }
        return Optional.of(
                new Draft(
                        List.of(paragraph.span(verb + 2, end)),
                        List.of(paragraph.span(group, verb + 2)),
                        List.of(paragraph.span(start, phrases.trimmed(group))),
                        List.of()));
    }

    /// "X came out, saying Y": the subject is that of the clause before the comma.
    private Optional<Draft> participle(int from, int group, int verb, int limit, Cue cue) {
        boolean adjunct =
                paragraph.token(verb).tag().equals("VBG")
                        && group > from + 1
                        && (phrases.isPause(group - 1) || leadsParticiple(group - 1))
                        && paragraph.quotationOf(group - 1) < 0;
        Optional<Span> source = adjunct ? subjectBefore(from, group) : Optional.empty();
        return source.flatMap(subject -> active(subject, group, verb, limit, cue));
    }

    private boolean leadsParticiple(int at) {
        return LEADING.contains(paragraph.token(at).word());
    }

    private boolean takes(int at, int limit, Cue cue) {
        String word = paragraph.token(at).word().toLowerCase(Locale.ROOT);
        if (cue.prepositions().contains(word)) {
            return at + 1 < limit;
        }
        if (word.equals("to")) {
            return cue.takes(Shape.INFINITIVE) && at + 1 < limit;
        }
        boolean asked = isQuestion(at) && verbs.holdsFinite(at, limit);
        if (asked || isClause(at, limit)) {
            return cue.takes(Shape.CLAUSE) || (asked && cue.takes(Shape.OBJECT));
        }
        int phrase = phrases.plain(at, limit);
        if (phrase == at) {
            return cue.takes(Shape.OBJECT) && leadsToQuotation(at, limit);
        }
        String next = phrase < limit ? paragraph.token(phrase).word() : "";
        boolean asks = cue.takes(Shape.INFINITIVE) && next.equals("to");
        boolean likens = cue.takes(Shape.AS) && next.equals("as");
        return asks || likens || cue.takes(Shape.OBJECT) || cue.takes(Shape.NAMING);
    }

    /// "their shared “love of rules”": words of a noun phrase whose noun is quoted.
    private boolean leadsToQuotation(int at, int limit) {
        int end = at;
        while (end < limit && paragraph.quotationOf(end) < 0 && phrases.mayLead(end)) {
            end++;
        }
        return end > at && end < limit && paragraph.quotationOf(end) >= 0;
    }

    private boolean isClause(int at, int limit) {
        int phrase = phrases.plain(at, limit);
        return ends.isThat(at) || (phrase > at && phrase < limit && verbs.isFinite(phrase));
    }

    private boolean isQuestion(int at) {
        Token token = paragraph.token(at);
        return token.tag().startsWith("W") || token.word().equals("whether");
    }

    /// Where the content ends: a clause's at the end of what is said, others' at a pause outside
    /// quotation marks, or at another verb of the same subject.
    private int extent(int verb, int content, int limit, Cue cue) {
        if (cue.takes(Shape.CLAUSE)
                && (isQuestion(content) || isClause(content, limit) || finds(content, limit))) {
            return ends.end(verb, content, limit);
        }
        int at = content + 1;
        while (at < limit) {
            Token token = paragraph.token(at);
            boolean pause =
                    token.word().equals(";")
                            || (phrases.isPause(at) && !phrases.isBetweenAdjectives(at, limit));
            boolean turn = token.tag().equals("CC") && at + 1 < limit && verbs.isFinite(at + 1);
            if (paragraph.quotationOf(at) < 0
                    && (turn || pause || (at > content + 1 && ends.isPausedInside(at)))) {
                break;
            }
            at++;
        }
        while (at > content + 1
                && !paragraph.token(at - 1).isWord()
                && paragraph.quotationOf(at - 1) < 0) {
            at--;
        }
        return at;
    }

    /// "showed X leading Y": an object and a participle of what it does.
    private boolean finds(int content, int limit) {
        int phrase = phrases.plain(content, limit);
        return phrase > content && phrase < limit && paragraph.token(phrase).tag().equals("VBG");
    }
}
