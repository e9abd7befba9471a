package org.firsthand.annotate.attribution.direct;

import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.attribution.clause.Draft;
import org.firsthand.annotate.attribution.cue.Cue;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Reads the words behind a quotation: "X," said the captain; "X," the captain told them; "X" — Ada
/// Marsh. One a paragraph; not thread-safe.
final class TailReader extends SideReader {

    TailReader(Paragraph paragraph, VerbGroups verbs, Phrases phrases) {
        super(paragraph, verbs, phrases);
    }

    /// The attribution that the words from `from` to `limit` make to the quotation `content`.
    Optional<Draft> read(int from, int limit, Span content) {
        int first = from;
        while (first < limit && paragraph.token(first).tag().startsWith("RB")) {
            first++;
        }
        Optional<Cue> inverted = first < limit ? verbs.quoteCue(first) : Optional.empty();
        if (inverted.isPresent()) {
            int end = phrases.nounPhrase(first + 1, limit);
            if (end > first + 1) {
                List<Span> source = List.of(paragraph.span(first + 1, end));
                return Optional.of(
                        draft(source, first, first, inverted.get(), content, end - 1, limit));
            }
        }
        int group = verbGroup(from, limit);
        if (group <= from) {
            return signature(from, limit, content);
        }
        int verb = -1;
        for (int at = group; at < limit && verbs.isMemberOrParticle(at); at++) {
            if (verbs.quoteCue(at).isPresent()) {
                verb = at;
            }
        }
        int end = phrases.trimmed(group);
        if (verb < 0 || end <= from || !holdsNoun(from, end)) {
            return Optional.empty();
        }
        Cue cue = verbs.quoteCue(verb).orElseThrow();
        List<Span> source = List.of(paragraph.span(from, end));
        return Optional.of(draft(source, group, verb, cue, content, verb, limit));
    }

    /// "X" — Name: a dash and nothing but a name behind the quotation.
    private Optional<Draft> signature(int from, int limit, Span content) {
        boolean dash = from > 0 && isDash(from - 1);
        int end = limit;
        while (end > from && !paragraph.token(end - 1).isWord()) {
            end--;
        }
        boolean named =
                end > from
                        && holdsName(from, end)
                        && phrases.nounPhrase(from, end) == end
                        && (limit == paragraph.size() || !paragraph.sameSentence(from, limit));
        return dash && named
                ? Optional.of(
                        new Draft(
                                List.of(paragraph.span(from, end)),
                                List.of(paragraph.span(from - 1, from)),
                                List.of(content),
                                List.of()))
                : Optional.empty();
    }

    private boolean holdsName(int from, int to) {
        for (int at = from; at < to; at++) {
            if (paragraph.token(at).isProperNoun()) {
                return true;
            }
        }
        return false;
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
