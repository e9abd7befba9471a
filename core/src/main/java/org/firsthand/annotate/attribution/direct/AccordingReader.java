package org.firsthand.annotate.attribution.direct;

import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.text.Span;

/// Reads "according to X, Y" and "Y, according to X". One a paragraph; not thread-safe.
public final class AccordingReader {

    private final Paragraph paragraph;
    private final Phrases phrases;

    public AccordingReader(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.phrases = new Phrases(paragraph);
    }

    /// The attribution whose cue starts at `at`, where the words there are "according to".
    public Optional<Draft> read(int at) {
        if (at + 2 >= paragraph.size()
                || !paragraph.token(at).word().equalsIgnoreCase("according")
                || !paragraph.token(at + 1).word().equalsIgnoreCase("to")
                || paragraph.quotationOf(at) >= 0) {
            return Optional.empty();
        }
        int start = at;
        while (start > 0
                && paragraph.sameSentence(start - 1, at)
                && !(start == at && isTurn(start - 1))) {
            start--;
        }
        int limit = at;
        while (limit < paragraph.size() && paragraph.sameSentence(limit, at)) {
            limit++;
        }
        int end = phrases.nounPhrase(at + 2, limit);
        int plain = phrases.plain(at + 2, limit);
        if (end == at + 2) {
            end = toPause(at + 2, limit);
            plain = end;
        }
        if (end == at + 2) {
            return Optional.empty();
        }
        boolean leads = wordless(start, at);
        int from = leads ? behindSource(end, plain, limit) : start;
        int to = leads ? limit : at;
        while (to > from
                && !paragraph.token(to - 1).isWord()
                && paragraph.quotationOf(to - 1) < 0) {
            to--;
        }
        if (from >= to) {
            return Optional.empty();
        }
        Span source = paragraph.span(at + 2, leads && from <= end ? plain : end);
        return Optional.of(
                new Draft(
                        List.of(source),
                        List.of(paragraph.span(at, at + 2)),
                        List.of(paragraph.span(from, to)),
                        List.of()));
    }

    private int toPause(int from, int limit) {
        int at = from;
        while (at < limit && paragraph.token(at).isWord() && paragraph.quotationOf(at) < 0) {
            at++;
        }
        return at;
    }

    /// True where what stands at `at` parts two clauses.
    private boolean isTurn(int at) {
        return switch (paragraph.token(at).word()) {
            case ":", ";" -> true;
            default -> false;
        };
    }

    /// In front of its clause the source ends at the first comma behind it.
    private int behindSource(int end, int plain, int limit) {
        int at = plain;
        while (at < limit && !paragraph.token(at).word().equals(",")) {
            at++;
        }
        if (at >= limit) {
            return end;
        }
        return at + 1;
    }

    private boolean wordless(int from, int to) {
        for (int at = from; at < to; at++) {
            if (paragraph.token(at).isWord() && !paragraph.token(at).tag().equals("CC")) {
                return false;
            }
        }
        return true;
    }
}
