package org.firsthand.annotate.attribution.direct;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.annotate.attribution.cue.Cue;
import org.firsthand.annotate.attribution.cue.Shape;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Reads a subject, an active verb and the content right behind it without a tree: "X vowed to Y",
/// "X criticised Y", "X called for Y". One a paragraph; not thread-safe.
public final class ShapeReader {

    private final Paragraph paragraph;
    private final Phrases phrases;

    public ShapeReader(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.phrases = new Phrases(paragraph);
    }

    /// The attribution that the verb at `verb` makes in the sentence from `from` to `limit`; empty
    /// where its subject or content does not stand right beside it.
    public Optional<Draft> read(int from, int verb, int limit, Cue cue) {
        int group = verb;
        boolean finite = isFinite(verb);
        while (group > from && inGroup(group - 1)) {
            group--;
            finite |= isFinite(group);
        }
        if (!finite || isPassive(group, verb)) {
            return Optional.empty();
        }
        int start = phrases.subject(from, group);
        int content = verb + 1;
        if (start < 0 || content >= limit || !takes(content, limit, cue)) {
            return Optional.empty();
        }
        return Optional.of(
                new Draft(
                        List.of(paragraph.span(start, phrases.trimmed(group))),
                        List.of(paragraph.span(group, verb + 1)),
                        List.of(paragraph.span(content, extent(content, limit))),
                        List.<Span>of()));
    }

    private boolean takes(int at, int limit, Cue cue) {
        String word = paragraph.token(at).word().toLowerCase(Locale.ROOT);
        if (cue.prepositions().contains(word)) {
            return at + 1 < limit;
        }
        if (word.equals("to")) {
            return cue.takes(Shape.INFINITIVE) && at + 1 < limit;
        }
        int phrase = phrases.plain(at, limit);
        boolean clause = phrase > at && phrase < limit && isFinite(phrase);
        if (clause || (word.equals("that") && paragraph.token(at).tag().equals("IN"))) {
            return cue.takes(Shape.CLAUSE);
        }
        if (phrase == at) {
            return false;
        }
        String next = phrase < limit ? paragraph.token(phrase).word() : "";
        boolean asks = cue.takes(Shape.INFINITIVE) && next.equals("to");
        boolean likens = cue.takes(Shape.AS) && next.equals("as");
        return asks || likens || cue.takes(Shape.OBJECT) || cue.takes(Shape.NAMING);
    }

    /// Where the content ends: at a pause outside quotation marks, or at another verb of the same
    /// subject.
    private int extent(int content, int limit) {
        int at = content + 1;
        while (at < limit) {
            Token token = paragraph.token(at);
            boolean pause = token.word().equals(";") || phrases.isPause(at);
            boolean turn = token.tag().equals("CC") && at + 1 < limit && isFinite(at + 1);
            if (paragraph.quotationOf(at) < 0 && (turn || pause)) {
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

    private boolean isPassive(int group, int verb) {
        if (!paragraph.token(verb).tag().equals("VBN")) {
            return false;
        }
        for (int at = group; at < verb; at++) {
            if (paragraph.token(at).lemma().equals("be")) {
                return true;
            }
        }
        return group == verb;
    }

    private boolean isFinite(int at) {
        return switch (paragraph.token(at).tag()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    private boolean inGroup(int at) {
        Token token = paragraph.token(at);
        return token.isVerb()
                || token.tag().startsWith("RB")
                || token.tag().equals("MD")
                || token.tag().equals("TO");
    }
}
