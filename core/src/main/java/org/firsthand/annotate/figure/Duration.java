package org.firsthand.annotate.figure;

import java.util.List;
import org.firsthand.annotate.finding.Figure.Bound;
import org.firsthand.annotate.number.Lexeme;

/// Tells "over three years", which says within what time, from "for over three years".
final class Duration {

    private Duration() {}

    static boolean isWithin(
            List<Lexeme> lexemes, PhraseTable.Hit<Bound> bound, Ranges.Joined number) {
        boolean over = lexemes.get(bound.to() - 1).is("over") && bound.to() - bound.from() == 1;
        boolean time = number.unit().filter(unit -> unit.kind() == Unit.Kind.TIME).isPresent();
        if (!over || !time || bound.from() == 0) {
            return false;
        }
        Lexeme before = lexemes.get(bound.from() - 1);
        return switch (before.word()) {
            case "for",
                    "lasted",
                    "lasting",
                    "took",
                    "takes",
                    "take",
                    "taken",
                    "after",
                    "spent",
                    "is",
                    "was",
                    "of",
                    "in",
                    "waited",
                    "ran",
                    "run",
                    "been" ->
                    false;
            default -> true;
        };
    }
}
