package org.firsthand.annotate.attribution.direct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.text.Span;
import org.firsthand.text.WordSets;

/// Reads "according to X, Y", "Y, according to X", "Y, according to X, Z" and the same with "in the
/// words of". One a paragraph; not thread-safe.
public final class AccordingReader {

    private static final Set<String> TELLING =
            WordSets.read(AccordingReader.class, "words.txt").get("telling");

    private final Paragraph paragraph;
    private final Phrases phrases;

    public AccordingReader(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.phrases = new Phrases(paragraph);
    }

    /// The attribution whose cue starts at `at`, where the words there are "according to" or "in
    /// the words of".
    public Optional<Draft> read(int at) {
        int named = cueEnd(at);
        if (named >= paragraph.size() || named == at || paragraph.quotationOf(at) >= 0) {
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
        int end = phrases.nounPhrase(named, limit);
        int plain = phrases.plain(named, limit);
        if (end == named) {
            end = toPause(named, limit);
            plain = end;
        }
        if (end == named) {
            return Optional.empty();
        }
        boolean leads = wordless(start, at);
        int from = leads ? behindSource(end, plain, limit) : start;
        int to = leads ? limit : at;
        to = trimmed(from, to);
        if (from >= to) {
            return Optional.empty();
        }
        List<Span> content = new ArrayList<>(List.of(paragraph.span(from, to)));
        int rest = leads ? limit : rest(from, at, end, limit);
        if (rest < limit) {
            content.add(paragraph.span(rest, trimmed(rest, limit)));
        }
        Span source = paragraph.span(named, leads && from <= end ? plain : end);
        return Optional.of(
                new Draft(List.of(source), List.of(paragraph.span(at, named)), content, List.of()));
    }

    /// Behind the cue that starts at `at`; `at` where none does.
    private int cueEnd(int at) {
        if (at + 2 < paragraph.size() && is(at, "according") && is(at + 1, "to")) {
            return at + 2;
        }
        boolean words =
                at + 4 < paragraph.size()
                        && is(at, "in")
                        && is(at + 1, "the")
                        && TELLING.contains(paragraph.token(at + 2).word())
                        && is(at + 3, "of");
        return words ? at + 4 : at;
    }

    private boolean is(int at, String word) {
        return paragraph.token(at).word().equalsIgnoreCase(word);
    }

    /// Where a clause goes on behind a source that is slipped into it ("The pier, according to the
    /// mayor, is closed"); `limit` where it is finished before.
    private int rest(int from, int at, int end, int limit) {
        boolean slipped =
                end + 1 < limit
                        && paragraph.token(at - 1).word().equals(",")
                        && paragraph.token(end).word().equals(",")
                        && isFinite(end + 1);
        for (int i = from; i < at && slipped; i++) {
            slipped = !isFinite(i);
        }
        return slipped ? end + 1 : limit;
    }

    private boolean isFinite(int at) {
        return switch (paragraph.token(at).tag()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    private int trimmed(int from, int limit) {
        int to = limit;
        while (to > from
                && !paragraph.token(to - 1).isWord()
                && paragraph.quotationOf(to - 1) < 0) {
            to--;
        }
        return to;
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
        if (at + 1 < limit
                && paragraph.token(at).word().equals(",")
                && paragraph.token(at + 1).tag().startsWith("W")) {
            at = end;
        }
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
