package org.firsthand.annotate.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.attribution.clause.ClauseReader;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.annotate.attribution.cue.Cue;
import org.firsthand.annotate.attribution.cue.CueList;
import org.firsthand.annotate.attribution.cue.Shape;
import org.firsthand.annotate.attribution.direct.AccordingReader;
import org.firsthand.annotate.attribution.direct.DirectReader;
import org.firsthand.annotate.attribution.direct.FewWordsReader;
import org.firsthand.annotate.attribution.direct.Paragraph;
import org.firsthand.annotate.attribution.direct.PlainReader;
import org.firsthand.annotate.attribution.direct.ShapeReader;
import org.firsthand.annotate.attribution.mark.Marked;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Reads the attributions of one paragraph. One a paragraph; not thread-safe.
final class ParagraphReader {

    private static final int LONGEST_PARSED = 120;
    private static final Set<String> PAPERS =
            Set.of("poll", "survey", "study", "census", "average", "tally");

    private final Reading reading;
    private final CueList cues;
    private final Paragraph paragraph;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft> frames = new ArrayList<>();
    private final boolean[] claimed;

    ParagraphReader(Reading reading, CueList cues, Paragraph paragraph) {
        this.reading = reading;
        this.cues = cues;
        this.paragraph = paragraph;
        this.claimed = new boolean[paragraph.quotations().size()];
    }

    /// The attributions of the paragraph, in order of place.
    List<Draft> read() {
        direct();
        plain();
        for (Sentence sentence : paragraph.sentences()) {
            if (sentence.tokens().size() <= LONGEST_PARSED) {
                clauses(sentence);
            }
        }
        according();
        partial();
        inPapers();
        inner();
        drafts.sort(Comparator.comparingInt(Draft::start));
        loose();
        return drafts;
    }

    private void direct() {
        DirectReader direct = new DirectReader(paragraph, cues);
        for (int i = 0; i < claimed.length; i++) {
            int number = i;
            Optional<Draft> draft = isWhole(i) ? direct.behind(i) : Optional.empty();
            if (draft.isEmpty()) {
                draft = direct.before(number);
            }
            if (draft.isEmpty() || draft.get().source().isEmpty()) {
                continue;
            }
            claim(draft.get());
        }
    }

    private void claim(Draft draft) {
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).cue().equals(draft.cue())) {
                Draft joined = drafts.get(i);
                for (Span piece : draft.content()) {
                    joined = joined.withContent(piece);
                }
                drafts.set(i, joined);
                markClaimed(joined);
                return;
            }
        }
        drafts.add(draft);
        markClaimed(draft);
    }

    private void markClaimed(Draft draft) {
        for (int i = 0; i < claimed.length; i++) {
            claimed[i] |= draft.contentOverlaps(paragraph.quotations().get(i).outer());
        }
    }

    /// What is read without a tree: a sentence that starts or ends in a plain "she said".
    private void plain() {
        PlainReader plain = new PlainReader(paragraph, cues);
        for (Sentence sentence : paragraph.sentences()) {
            int from = paragraph.tokenAt(sentence.span().start());
            int limit = from + sentence.tokens().size();
            Optional<Draft> trailing = plain.trailing(from, limit);
            int end =
                    trailing.map(draft -> paragraph.tokenAt(draft.content().getFirst().end()))
                            .orElse(limit);
            Optional<Draft> draft = plain.leading(from, end);
            if (draft.isEmpty()) {
                draft = plain.parenthetic(from, limit);
            }
            draft.map(this::whole).filter(this::isFree).ifPresent(this::add);
            trailing.ifPresent(this::frame);
            trailing.map(this::whole).filter(this::isNew).ifPresent(this::add);
        }
        AccordingReader according = new AccordingReader(paragraph);
        for (Sentence sentence : paragraph.sentences()) {
            int from = paragraph.tokenAt(sentence.span().start());
            according.read(from).filter(this::isNew).ifPresent(this::add);
        }
    }

    /// Notes that `draft` tells of a whole sentence with a quotation in it ("X says that “Y”, the
    /// Harbour Gazette reports"), so that who is quoted inside is still looked for.
    private void frame(Draft draft) {
        Draft whole = whole(draft);
        if (paragraph.quotations().stream().anyMatch(q -> whole.contentOverlaps(q.outer()))) {
            frames.add(whole);
        }
    }

    /// A few quoted words that no reading has claimed belong to the verb of saying before them.
    private void partial() {
        FewWordsReader words = new FewWordsReader(paragraph, cues);
        for (int i = 0; i < claimed.length; i++) {
            if (!claimed[i]) {
                words.around(i).filter(this::isFree).map(this::whole).ifPresent(this::add);
            }
        }
    }

    private void inPapers() {
        PlainReader plain = new PlainReader(paragraph, cues);
        for (Sentence sentence : paragraph.sentences()) {
            int from = paragraph.tokenAt(sentence.span().start());
            plain.inPaper(from, from + sentence.tokens().size(), PAPERS)
                    .filter(this::isNew)
                    .ifPresent(this::add);
        }
    }

    /// "what officials called “X”", which may stand inside what another says.
    private void inner() {
        FewWordsReader words = new FewWordsReader(paragraph, cues);
        for (int i = 0; i < claimed.length; i++) {
            words.inner(i)
                    .filter(d -> drafts.stream().noneMatch(o -> o.cue().equals(d.cue())))
                    .ifPresent(this::add);
        }
    }

    private void according() {
        AccordingReader according = new AccordingReader(paragraph);
        for (int at = 0; at < paragraph.size(); at++) {
            if (paragraph.quotationOf(at) < 0) {
                according.read(at).map(this::whole).filter(this::isNew).ifPresent(this::add);
            }
        }
    }

    /// True where nobody has read the cue of `draft` yet: who reports what another says ("X says Y,
    /// according to Z") is read beside that.
    private boolean isNew(Draft draft) {
        return draft.cue().stream()
                .noneMatch(
                        cue ->
                                drafts.stream()
                                        .anyMatch(d -> d.cueOverlaps(cue)));
    }

    private boolean isFree(Draft draft) {
        boolean quotes =
                paragraph.quotations().stream().anyMatch(q -> draft.contentOverlaps(q.outer()));
        for (Draft other : drafts) {
            if (quotes && frames.contains(other)) {
                continue;
            }
            for (Span piece : draft.content()) {
                if (other.contentOverlaps(piece) || other.cueOverlaps(piece)) {
                    return false;
                }
            }
            for (Span cue : draft.cue()) {
                if (other.contentOverlaps(cue) || other.cueOverlaps(cue)) {
                    return false;
                }
            }
        }
        return true;
    }

    private record Candidate(int token, Cue cue, int depth) {}

    private void clauses(Sentence sentence) {
        int offset = paragraph.tokenAt(sentence.span().start());
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            Optional<Cue> cue = cues.of(token);
            boolean open = paragraph.quotationOf(offset + i) < 0 && isUnread(token.span());
            if (cue.isPresent() && open) {
                candidates.add(new Candidate(i, cue.get(), 0));
            }
        }
        shapes(sentence, offset, candidates);
        candidates.removeIf(c -> !isUnread(sentence.tokens().get(c.token()).span()));
        if (!needsTree(sentence, candidates)) {
            return;
        }
        ClauseReader clause = new ClauseReader(sentence, reading.parse(sentence));
        candidates.replaceAll(c -> new Candidate(c.token(), c.cue(), clause.depth(c.token())));
        candidates.sort(
                Comparator.comparing((Candidate c) -> !isFiniteSpeech(sentence, c))
                        .thenComparingInt(Candidate::depth)
                        .thenComparingInt(Candidate::token));
        for (Candidate candidate : candidates) {
            if (!isUnread(sentence.tokens().get(candidate.token()).span())) {
                continue;
            }
            Optional<Draft> draft =
                    sentence.tokens().get(candidate.token()).isVerb()
                            ? clause.verb(candidate.token(), candidate.cue())
                            : clause.noun(candidate.token(), candidate.cue());
            draft.map(this::whole).filter(this::isFree).ifPresent(this::add);
        }
    }

    /// Reads what needs no tree, from left to right.
    private void shapes(Sentence sentence, int offset, List<Candidate> candidates) {
        ShapeReader shapes = new ShapeReader(paragraph, cues);
        int limit = offset + sentence.tokens().size();
        for (Candidate candidate : candidates) {
            Token token = sentence.tokens().get(candidate.token());
            if (token.isVerb() && isUnread(token.span())) {
                shapes.read(offset, offset + candidate.token(), limit, candidate.cue())
                        .map(this::whole)
                        .filter(this::isFree)
                        .ifPresent(this::add);
            }
        }
    }

    /// A tree costs several times what all other reading of its sentence does: it is asked for only
    /// where a verb of saying stands unread, or where a quotation has nobody yet.
    private boolean needsTree(Sentence sentence, List<Candidate> candidates) {
        boolean verbs =
                candidates.stream().anyMatch(c -> sentence.tokens().get(c.token()).isVerb());
        for (int i = 0; i < claimed.length && verbs; i++) {
            Span outer = paragraph.quotations().get(i).outer();
            boolean open = !claimed[i] || frames.stream().anyMatch(f -> f.contentOverlaps(outer));
            if (open && sentence.span().overlaps(outer)) {
                return true;
            }
        }
        return candidates.stream()
                .anyMatch(c -> c.cue().takes(Shape.QUOTE) && c.cue().takes(Shape.CLAUSE));
    }

    /// A finite verb of saying is read before verbs that may only seem to stand above it, since
    /// trees of long sentences often go wrong at the top.
    private static boolean isFiniteSpeech(Sentence sentence, Candidate candidate) {
        return switch (sentence.tokens().get(candidate.token()).tag()) {
            case "VBD", "VBZ", "VBP" ->
                    candidate.cue().takes(Shape.QUOTE) && candidate.cue().takes(Shape.CLAUSE);
            default -> false;
        };
    }

    private void add(Draft draft) {
        drafts.add(draft);
        markClaimed(draft);
    }

    private boolean isUnread(Span token) {
        for (Draft draft : drafts) {
            if (draft.cueOverlaps(token)
                    || (draft.contentOverlaps(token) && !frames.contains(draft))) {
                return false;
            }
        }
        return true;
    }

    /// The same with every quotation that it reaches into taken whole.
    private Draft whole(Draft draft) {
        Draft whole = draft;
        for (Marked quotation : paragraph.quotations()) {
            if (draft.contentOverlaps(quotation.words())) {
                whole = whole.withContent(quotation.outer());
            }
        }
        return whole;
    }

    /// A quotation of whole sentences without a cue of its own goes on with the one before it.
    private void loose() {
        for (int i = 0; i < claimed.length; i++) {
            if (claimed[i] || !isWhole(i)) {
                continue;
            }
            Span outer = paragraph.quotations().get(i).outer();
            int host = -1;
            for (int d = 0; d < drafts.size(); d++) {
                if (drafts.get(d).start() < outer.start()) {
                    host = d;
                }
            }
            if (host < 0 && !drafts.isEmpty() && i + 1 < claimed.length && claimed[i + 1]) {
                host = 0;
            }
            if (host >= 0) {
                drafts.set(host, drafts.get(host).withContent(outer));
                claimed[i] = true;
            }
        }
    }

    /// True where the quotation starts a sentence, or follows a pause.
    private boolean isWhole(int number) {
        Marked quotation = paragraph.quotations().get(number);
        int open = paragraph.tokenAt(quotation.outer().start());
        if (open == 0 || open >= paragraph.size()) {
            return true;
        }
        int first = Math.min(paragraph.tokenAt(quotation.words().start()), paragraph.size() - 1);
        boolean starts = !paragraph.sameSentence(first, open - 1);
        return starts || paragraph.quotationOf(open - 1) >= 0;
    }
}
