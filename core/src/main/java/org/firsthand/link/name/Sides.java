package org.firsthand.link.name;

import java.util.List;
import java.util.Set;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Token;

/// Tells a town from the team that is named after it: "Tarnwick beat Oxley" and "a win over Oxley"
/// speak of teams, "in Tarnwick" of a place. Only towns of whose teams the story speaks by their
/// full names count. Immutable.
final class Sides {

    /// Words behind which a team is named: "against", "over".
    private final Set<String> against = Set.copyOf(ResourceLines.read(Sides.class, "against.txt"));

    private final ShortNames known;

    Sides(ShortNames known) {
        this.known = known;
    }

    /// `name`, as an organisation where it is a place's and stands for a team.
    Name corrected(NamedSentence sentence, Name name) {
        if (name.kind() != NameKind.PLACE) {
            return name;
        }
        List<Token> tokens = sentence.sentence().tokens();
        int from = sentence.sentence().tokenAt(name.span().start());
        int to = Math.max(from + 1, sentence.sentence().tokenAt(name.span().end()));
        boolean side =
                to <= tokens.size()
                        && known.isTown(tokens, from, to)
                        && !isAddress(tokens, to)
                        && stands(tokens, from, to);
        return side ? new Name(name.span(), NameKind.ORGANISATION, name.title()) : name;
    }

    private boolean stands(List<Token> tokens, int from, int to) {
        if (from > 0) {
            Token before = tokens.get(from - 1);
            if (against.contains(before.word()) || before.isVerb()) {
                return true;
            }
            if (before.tag().equals("IN") || before.tag().equals("TO")) {
                return false;
            }
        }
        return to < tokens.size() && (ShortNames.isFinite(tokens.get(to)) || isRecord(tokens, to));
    }

    /// "Tarnwick (11-4)".
    private static boolean isRecord(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).word().equals("(")
                && Character.isDigit(tokens.get(at + 1).word().charAt(0));
    }

    /// "Tarnwick, Ohio".
    private static boolean isAddress(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).word().equals(",")
                && tokens.get(at + 1).entity() == Token.EntityTag.PLACE;
    }
}
