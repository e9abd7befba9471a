package org.firsthand.annotate.attribution;

import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.annotate.attribution.cue.CueList;
import org.firsthand.annotate.attribution.direct.AccordingReader;
import org.firsthand.annotate.attribution.direct.DirectReader;
import org.firsthand.annotate.attribution.direct.FewWordsReader;
import org.firsthand.annotate.attribution.direct.InsertedReader;
import org.firsthand.annotate.attribution.direct.LabelReader;
import org.firsthand.annotate.attribution.direct.Paragraph;
import org.firsthand.annotate.attribution.direct.PlainReader;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.text.Sentence;

/// Reads the attributions of one paragraph. One a paragraph; not thread-safe.
final class ParagraphReader {

    private static final int LONGEST_PARSED = 120;

    private final Reading reading;
    private final CueList cues;
    private final Paragraph paragraph;
    private final ParagraphDrafts drafts;

    ParagraphReader(Reading reading, CueList cues, Paragraph paragraph) {
        this.reading = reading;
        this.cues = cues;
        this.paragraph = paragraph;
        this.drafts = new ParagraphDrafts(paragraph);
    }

    /// The attributions of the paragraph, in order of place.
    List<Draft> read() {
        CueReader cue = new CueReader(reading, cues, paragraph, drafts);
        direct();
        plain();
        for (Sentence sentence : paragraph.sentences()) {
            if (sentence.tokens().size() <= LONGEST_PARSED) {
                cue.read(sentence);
            }
        }
        according();
        partial();
        inPapers();
        inner();
        return drafts.inOrder();
    }

    private void direct() {
        DirectReader direct = new DirectReader(paragraph, cues);
        for (int i = 0; i < paragraph.quotations().size(); i++) {
            int number = i;
            Optional<Draft> draft = drafts.isWhole(i) ? direct.behind(i) : Optional.empty();
            if (draft.isEmpty()) {
                draft = direct.before(number);
            }
            if (draft.isEmpty() || draft.get().source().isEmpty()) {
                continue;
            }
            drafts.claim(draft.get());
        }
    }

    /// What is read without a tree: a sentence that starts or ends in a plain "she said".
    private void plain() {
        PlainReader plain = new PlainReader(paragraph, cues);
        InsertedReader inserted = new InsertedReader(paragraph, cues);
        new LabelReader(paragraph)
                .read()
                .map(drafts::whole)
                .filter(drafts::isNew)
                .ifPresent(drafts::add);
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
            draft.map(drafts::whole).filter(drafts::isFree).ifPresent(drafts::add);
            trailing.ifPresent(drafts::frame);
            trailing.map(drafts::whole).filter(drafts::isNew).ifPresent(drafts::add);
            if (trailing.isEmpty()) {
                inserted.read(from, limit)
                        .map(drafts::whole)
                        .filter(drafts::isNew)
                        .ifPresent(drafts::add);
            }
        }
        AccordingReader according = new AccordingReader(paragraph);
        for (Sentence sentence : paragraph.sentences()) {
            int from = paragraph.tokenAt(sentence.span().start());
            according.read(from).map(drafts::whole).filter(drafts::isNew).ifPresent(drafts::add);
        }
    }

    /// A few quoted words that no reading has claimed belong to the verb of saying before them.
    private void partial() {
        FewWordsReader words = new FewWordsReader(paragraph, cues);
        for (int i = 0; i < paragraph.quotations().size(); i++) {
            if (!drafts.isClaimed(i)) {
                words.around(i).filter(drafts::isFree).map(drafts::whole).ifPresent(drafts::add);
            }
        }
    }

    private void inPapers() {
        PlainReader plain = new PlainReader(paragraph, cues);
        for (Sentence sentence : paragraph.sentences()) {
            int from = paragraph.tokenAt(sentence.span().start());
            plain.inPaper(from, from + sentence.tokens().size())
                    .filter(drafts::isNew)
                    .ifPresent(drafts::add);
        }
    }

    /// "what officials called “X”", which may stand inside what another says.
    private void inner() {
        FewWordsReader words = new FewWordsReader(paragraph, cues);
        for (int i = 0; i < paragraph.quotations().size(); i++) {
            words.inner(i).filter(drafts::hasNoCue).ifPresent(drafts::add);
        }
    }

    private void according() {
        AccordingReader according = new AccordingReader(paragraph);
        for (int at = 0; at < paragraph.size(); at++) {
            if (paragraph.quotationOf(at) < 0) {
                according.read(at).map(drafts::whole).filter(drafts::isNew).ifPresent(drafts::add);
            }
        }
    }
}
