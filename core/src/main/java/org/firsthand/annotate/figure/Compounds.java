package org.firsthand.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.firsthand.annotate.number.Lexeme;

/// Joins two numbers that are one amount in two units: dollars and cents, hours and minutes.
final class Compounds {

    private Compounds() {}

    static Optional<Ranges.Joined> join(List<Lexeme> lexemes, Piece first, Piece second) {
        return withCents(lexemes, first, second).or(() -> length(lexemes, first, second));
    }

    /// "two hours and 14 minutes", in the larger unit.
    private static Optional<Ranges.Joined> length(List<Lexeme> lexemes, Piece first, Piece second) {
        double large = first.unit().map(Compounds::days).orElse(0.0);
        double small = second.unit().map(Compounds::days).orElse(0.0);
        int gap = second.from() - first.to();
        boolean close =
                gap == 0
                        || (gap == 1
                                && (lexemes.get(first.to()).is("and")
                                        || lexemes.get(first.to()).is(",")));
        return close && small > 0 && small < large && second.value() * small < large
                ? Optional.of(
                        new Ranges.Joined(
                                first.value() + second.value() * small / large,
                                OptionalDouble.empty(),
                                first.unit(),
                                first.from(),
                                second.to(),
                                Optional.empty()))
                : Optional.empty();
    }

    /// How long a unit of time is, by its UCUM code; 0 for any other.
    private static double days(Unit unit) {
        return unit.kind() != Unit.Kind.TIME
                ? 0
                : switch (unit.code()) {
                    case "s" -> 1 / 86400.0;
                    case "min" -> 1 / 1440.0;
                    case "h" -> 1 / 24.0;
                    case "d" -> 1;
                    case "wk" -> 7;
                    case "mo" -> 365 / 12.0;
                    case "a" -> 365;
                    default -> 0;
                };
    }

    /// "three dollars and 50 cents", "4 pounds 20 pence".
    private static Optional<Ranges.Joined> withCents(
            List<Lexeme> lexemes, Piece first, Piece second) {
        boolean money = first.unit().filter(unit -> unit.kind() == Unit.Kind.CURRENCY).isPresent();
        String small = second.unit().map(Unit::name).orElse("");
        int gap = second.from() - first.to();
        boolean close = gap == 0 || (gap == 1 && lexemes.get(first.to()).is("and"));
        boolean spoken =
                gap == 0 && second.unit().isEmpty() && isSpokenCents(lexemes, first, second);
        boolean cents = small.equals("cent") || small.equals("pence") || spoken;
        boolean same = first.unit().equals(second.unit());
        if (!money || !close || !cents || same || second.value() >= 100) {
            return Optional.empty();
        }
        return Optional.of(
                new Ranges.Joined(
                        first.value() + second.value() / 100,
                        OptionalDouble.empty(),
                        first.unit(),
                        first.from(),
                        second.to(),
                        Optional.empty()));
    }

    /// "forty-five" in "thirteen dollars forty-five".
    private static boolean isSpokenCents(List<Lexeme> lexemes, Piece first, Piece second) {
        boolean words =
                lexemes.get(first.numberFrom()).isWord()
                        && lexemes.get(second.numberFrom()).isWord();
        boolean closed = second.to() >= lexemes.size() || !lexemes.get(second.to()).isWord();
        return words
                && closed
                && second.value() >= 10
                && second.value() == Math.rint(second.value());
    }
}
