package org.firsthand.annotate.attribution.direct;

import java.util.Optional;
import org.firsthand.annotate.attribution.cue.Cue;
import org.firsthand.annotate.attribution.cue.CueList;
import org.firsthand.annotate.attribution.cue.Shape;
import org.firsthand.text.Token;

/// Verbs with their auxiliaries, read from word classes. Immutable.
final class VerbGroups {

    private static final int LONGEST = 5;

    private final Paragraph paragraph;
    private final CueList cues;

    VerbGroups(Paragraph paragraph, CueList cues) {
        this.paragraph = paragraph;
        this.cues = cues;
    }

    /// The cue that the verb at `at` is; empty where there is no verb, or another.
    Optional<Cue> cue(int at) {
        Token token = paragraph.token(at);
        return token.isVerb() && !isCompound(at) ? cues.of(token) : Optional.empty();
    }

    /// "the so-called tax": a participle behind a hyphen.
    private boolean isCompound(int at) {
        return at > 0 && paragraph.token(at - 1).tag().equals("HYPH");
    }

    /// The same for verbs that may stand beside a quotation.
    Optional<Cue> quoteCue(int at) {
        return cue(at).filter(cue -> cue.takes(Shape.QUOTE));
    }

    /// True where a verb of saying or thinking stands at `at`: one that takes quotations and
    /// clauses.
    boolean isSpeech(int at) {
        return quoteCue(at).filter(cue -> cue.takes(Shape.CLAUSE)).isPresent();
    }

    boolean isFinite(int at) {
        return switch (paragraph.token(at).tag()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    boolean holdsFinite(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isFinite(at)) {
                return true;
            }
        }
        return false;
    }

    /// True where the word at `at` may belong to a verb group.
    boolean isMember(int at) {
        Token token = paragraph.token(at);
        return token.isVerb()
                || token.tag().startsWith("RB")
                || token.tag().equals("MD")
                || token.tag().equals("TO");
    }

    /// True where the group from `group` to its verb at `verb` is passive, or a mere participle.
    boolean isPassive(int group, int verb) {
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

    /// The place of the finite active verb of saying that the group at `from` ends in; -1 where it
    /// is another verb.
    int finiteSpeech(int from, int limit) {
        int verb = finiteActive(from, limit);
        return verb >= 0 && isSpeech(verb) ? verb : -1;
    }

    /// The same for every cue that takes a clause: "found", "has learned".
    int finiteTelling(int from, int limit) {
        int verb = finiteActive(from, limit);
        return verb >= 0 && cue(verb).filter(cue -> cue.takes(Shape.CLAUSE)).isPresent()
                ? verb
                : -1;
    }

    private int finiteActive(int from, int limit) {
        int verb = -1;
        boolean finite = false;
        for (int at = from; at + 1 < limit && at - from < LONGEST; at++) {
            Token token = paragraph.token(at);
            String tag = token.tag();
            if (paragraph.quotationOf(at) >= 0) {
                break;
            }
            if (token.isVerb() || tag.equals("MD")) {
                finite |= !tag.equals("VBG") && !tag.equals("VBN") && !tag.equals("VB");
                verb = at;
            } else if (!tag.startsWith("RB")) {
                break;
            }
        }
        if (verb < 0 || !finite || paragraph.token(verb).tag().equals("VBG")) {
            return -1;
        }
        boolean passive =
                paragraph.token(verb).tag().equals("VBN")
                        && verb > from
                        && paragraph.token(verb - 1).lemma().equals("be");
        return passive ? -1 : verb;
    }

    /// The same, with the particle of a verb such as "point out".
    boolean isMemberOrParticle(int at) {
        return isMember(at) || paragraph.token(at).tag().equals("RP");
    }
}
