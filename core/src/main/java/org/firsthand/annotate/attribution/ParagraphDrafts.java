package org.firsthand.annotate.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.annotate.attribution.direct.Paragraph;
import org.firsthand.annotate.attribution.mark.Marked;
import org.firsthand.text.Span;

/// What has been read in one paragraph so far. One a paragraph; not thread-safe.
final class ParagraphDrafts {

    private final Paragraph paragraph;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft> frames = new ArrayList<>();
    private final boolean[] claimed;

    ParagraphDrafts(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.claimed = new boolean[paragraph.quotations().size()];
    }

    /// The drafts in order of place.
    List<Draft> inOrder() {
        drafts.sort(Comparator.comparingInt(Draft::start));
        goOn();
        return drafts;
    }

    void add(Draft draft) {
        drafts.add(draft);
        markClaimed(draft);
    }

    /// Adds `draft`, or its content to the draft that has the same cue.
    void claim(Draft draft) {
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

    /// Notes that `draft` tells of a whole sentence with a quotation in it ("X says that “Y”, the
    /// Harbour Gazette reports"), so that who is quoted inside is still looked for.
    void frame(Draft draft) {
        Draft whole = whole(draft);
        if (paragraph.quotations().stream().anyMatch(q -> whole.contentOverlaps(q.outer()))) {
            frames.add(whole);
        }
    }

    /// True where somebody is said to have said the quotation `number`.
    boolean isClaimed(int number) {
        return claimed[number];
    }

    /// True where nobody is known yet for the quotation `number`, or only who tells of it.
    boolean isOpen(int number) {
        Span outer = paragraph.quotations().get(number).outer();
        return !claimed[number] || frames.stream().anyMatch(f -> f.contentOverlaps(outer));
    }

    /// True where no draft has the cue of `draft`.
    boolean hasNoCue(Draft draft) {
        return drafts.stream().noneMatch(other -> other.cue().equals(draft.cue()));
    }

    /// True where nobody has read the cue of `draft` yet: who reports what another says ("X says Y,
    /// according to Z") is read beside that.
    boolean isNew(Draft draft) {
        return draft.cue().stream()
                .noneMatch(cue -> drafts.stream().anyMatch(d -> d.cueOverlaps(cue)));
    }

    /// True where `draft` shares no words with another, but for one that only tells of it.
    boolean isFree(Draft draft) {
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

    /// True where the word at `token` is no cue and stands in no content.
    boolean isUnread(Span token) {
        for (Draft draft : drafts) {
            if (draft.cueOverlaps(token)
                    || (draft.contentOverlaps(token) && !frames.contains(draft))) {
                return false;
            }
        }
        return true;
    }

    /// The same with every quotation that it reaches into taken whole.
    Draft whole(Draft draft) {
        Draft whole = draft;
        for (Marked quotation : paragraph.quotations()) {
            if (draft.contentOverlaps(quotation.words())) {
                whole = whole.withContent(quotation.outer());
            }
        }
        return whole;
    }

    /// A quotation of whole sentences without a cue of its own goes on with the one before it.
    private void goOn() {
        for (int i = 0; i < claimed.length; i++) {
            if (claimed[i] || !isWhole(i)) {
                continue;
            }
            Span outer = paragraph.quotations().get(i).outer();
            int host = host(outer);
            if (host < 0 && !drafts.isEmpty() && i + 1 < claimed.length && claimed[i + 1]) {
                host = 0;
            }
            if (host >= 0) {
                drafts.set(host, drafts.get(host).withContent(outer));
                claimed[i] = true;
            }
        }
    }

    /// The draft that a quotation at `outer` goes on with: the last one before it that quotes, else
    /// the last one before it; -1 where none is.
    private int host(Span outer) {
        int last = -1;
        int quoting = -1;
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            if (draft.start() >= outer.start()) {
                break;
            }
            last = d;
            boolean quotes =
                    paragraph.quotations().stream()
                            .anyMatch(q -> isWhole(q) && draft.contentOverlaps(q.outer()));
            quoting = quotes && !frames.contains(draft) ? d : quoting;
        }
        return quoting >= 0 ? quoting : last;
    }

    /// True where the quotation starts a sentence, or follows a pause.
    boolean isWhole(int number) {
        return isWhole(paragraph.quotations().get(number));
    }

    private boolean isWhole(Marked quotation) {
        int open = paragraph.tokenAt(quotation.outer().start());
        if (open == 0 || open >= paragraph.size()) {
            return true;
        }
        int first = Math.min(paragraph.tokenAt(quotation.words().start()), paragraph.size() - 1);
        boolean starts = !paragraph.sameSentence(first, open - 1);
        return starts || paragraph.quotationOf(open - 1) >= 0;
    }
}
