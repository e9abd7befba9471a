package org.firsthand.annotate.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.attribution.clause.ClauseReader;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.annotate.attribution.cue.Cue;
import org.firsthand.annotate.attribution.cue.CueList;
import org.firsthand.annotate.attribution.cue.Shape;
import org.firsthand.annotate.attribution.direct.Paragraph;
import org.firsthand.annotate.attribution.direct.Phrases;
import org.firsthand.annotate.attribution.direct.ShapeReader;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;

/// Reads the cues of one sentence that nothing simpler has read: by what stands beside them, or,
/// where that does not do, by the sentence's tree. One a paragraph; not thread-safe.
final class CueReader {

    private final Reading reading;
    private final CueList cues;
    private final Paragraph paragraph;
    private final ParagraphDrafts drafts;
    private final Phrases phrases;

    CueReader(Reading reading, CueList cues, Paragraph paragraph, ParagraphDrafts drafts) {
        this.reading = reading;
        this.cues = cues;
        this.paragraph = paragraph;
        this.drafts = drafts;
        this.phrases = new Phrases(paragraph);
    }

    private record Candidate(int token, Cue cue, int depth) {}

    /// Adds the attributions that the unread cues of `sentence` make.
    void read(Sentence sentence) {
        int offset = paragraph.tokenAt(sentence.span().start());
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            Optional<Cue> cue = cues.of(token);
            boolean compound = i > 0 && sentence.tokens().get(i - 1).tag().equals("HYPH");
            boolean open =
                    !compound
                            && paragraph.quotationOf(offset + i) < 0
                            && drafts.isUnread(token.span());
            if (cue.isPresent() && open) {
                candidates.add(new Candidate(i, cue.get(), 0));
            }
        }
        shapes(sentence, offset, candidates);
        candidates.removeIf(c -> !drafts.isUnread(sentence.tokens().get(c.token()).span()));
        if (candidates.isEmpty()) {
            return;
        }
        int limit = offset + sentence.tokens().size();
        ClauseReader clause = new ClauseReader(sentence, reading.parse(sentence));
        candidates.replaceAll(c -> new Candidate(c.token(), c.cue(), clause.depth(c.token())));
        candidates.sort(
                Comparator.comparing((Candidate c) -> !isFiniteSpeech(sentence, c))
                        .thenComparingInt(Candidate::depth)
                        .thenComparingInt(Candidate::token));
        for (Candidate candidate : candidates) {
            if (!drafts.isUnread(sentence.tokens().get(candidate.token()).span())) {
                continue;
            }
            draft(clause, sentence.tokens().get(candidate.token()), candidate)
                    .map(draft -> turned(draft, offset + candidate.token(), limit))
                    .map(drafts::whole)
                    .filter(drafts::isFree)
                    .ifPresent(drafts::add);
        }
    }

    private static Optional<Draft> draft(ClauseReader clause, Token token, Candidate candidate) {
        if (token.isVerb()) {
            return clause.verb(candidate.token(), candidate.cue());
        }
        return token.isNoun()
                ? clause.noun(candidate.token(), candidate.cue())
                : clause.adjective(candidate.token(), candidate.cue());
    }

    /// The draft with who stands behind its verb, where its tree names nobody and a pause or a
    /// quotation is before the verb: "X," said the captain.
    private Draft turned(Draft draft, int verb, int limit) {
        boolean behind =
                draft.source().isEmpty()
                        && verb > 0
                        && draft.content().getLast().end() <= paragraph.token(verb).span().start()
                        && (phrases.isPause(verb - 1) || paragraph.quotationOf(verb - 1) >= 0);
        int end = behind ? phrases.nounPhrase(verb + 1, limit) : verb + 1;
        return end == verb + 1
                ? draft
                : new Draft(
                        List.of(paragraph.span(verb + 1, end)),
                        draft.cue(),
                        draft.content(),
                        draft.hearer());
    }

    /// Reads what needs no tree, from left to right.
    private void shapes(Sentence sentence, int offset, List<Candidate> candidates) {
        ShapeReader shapes = new ShapeReader(paragraph, cues);
        int limit = offset + sentence.tokens().size();
        for (Candidate candidate : candidates) {
            Token token = sentence.tokens().get(candidate.token());
            if (token.isVerb() && drafts.isUnread(token.span())) {
                shapes.read(offset, offset + candidate.token(), limit, candidate.cue())
                        .map(drafts::whole)
                        .filter(drafts::isFree)
                        .ifPresent(drafts::add);
            }
        }
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
}
