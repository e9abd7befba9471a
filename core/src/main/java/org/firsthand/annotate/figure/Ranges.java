package org.firsthand.annotate.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.firsthand.annotate.finding.Figure.Bound;
import org.firsthand.annotate.number.Lexeme;
import org.firsthand.annotate.number.NumberReader;

/// Joins two numbers that are the ends of one range.
final class Ranges {

    /// A number or a range.
    ///
    /// @param low the number itself where there is no `high`
    /// @param limit a bound that the joining has settled already
    record Joined(
            double low,
            OptionalDouble high,
            Optional<Unit> unit,
            int from,
            int to,
            Optional<Bound> limit) {

        static Joined of(Piece piece) {
            return new Joined(
                    piece.value(),
                    OptionalDouble.empty(),
                    piece.unit(),
                    piece.from(),
                    piece.to(),
                    Optional.empty());
        }
    }

    private Ranges() {}

    static List<Joined> join(List<Lexeme> lexemes, List<Piece> pieces) {
        List<Joined> joined = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            Piece first = pieces.get(i);
            Optional<Joined> range = Optional.empty();
            if (i + 1 < pieces.size()) {
                Piece second = pieces.get(i + 1);
                range =
                        range(lexemes, first, second)
                                .or(() -> Compounds.join(lexemes, first, second));
            }
            joined.add(range.orElseGet(() -> Joined.of(first)));
            i += range.isPresent() ? 2 : 1;
        }
        return joined;
    }

    private static Optional<Joined> range(List<Lexeme> lexemes, Piece first, Piece second) {
        if (!sameUnit(first, second)) {
            return Optional.empty();
        }
        double low = first.value() * sharedScale(lexemes, first, second);
        double high = second.value();
        Optional<Unit> unit = second.unit().isPresent() ? second.unit() : first.unit();
        int from = first.from();
        int gap = second.from() - first.to();
        if (low < high && gap == 1 && isLink(lexemes, first, second)) {
            int start = from > 0 && lexemes.get(from - 1).is("from") ? from - 1 : from;
            return Optional.of(range(low, high, unit, start, second.to()));
        }
        boolean between = from > 0 && lexemes.get(from - 1).is("between");
        if (between && low < high && gap == 1 && lexemes.get(first.to()).is("and")) {
            return Optional.of(range(low, high, unit, from - 1, second.to()));
        }
        return limits(lexemes, first, second, unit);
    }

    private static Joined range(double low, double high, Optional<Unit> unit, int from, int to) {
        return new Joined(low, OptionalDouble.of(high), unit, from, to, Optional.of(Bound.EXACT));
    }

    private static boolean isLink(List<Lexeme> lexemes, Piece first, Piece second) {
        Lexeme link = lexemes.get(first.to());
        boolean bothUnits = first.unit().isPresent() && second.unit().isPresent();
        boolean from = first.from() > 0 && lexemes.get(first.from() - 1).is("from");
        return switch (link.word()) {
            // "rose from 5 percent to 7 percent" and "rose by a third to 2 million" are two
            // figures.
            case "to" -> !(bothUnits && from) && !isAmountOfChange(lexemes, first);
            case "through" -> true;
            case "-", "–", "—", "~" ->
                    link.spaced() == lexemes.get(second.from()).spaced()
                            && (!lexemes.get(first.numberFrom()).isWord()
                                    || !lexemes.get(second.numberFrom()).isDigits());
            default -> false;
        };
    }

    private static boolean isAmountOfChange(List<Lexeme> lexemes, Piece first) {
        return first.from() > 0
                && lexemes.get(first.from() - 1).is("by")
                && first.value() < 1
                && first.unit().isEmpty();
    }

    private static boolean sameUnit(Piece first, Piece second) {
        return first.unit().isEmpty()
                || (second.unit().isEmpty() && first.unit().get().kind() == Unit.Kind.CURRENCY)
                || first.unit().equals(second.unit());
    }

    /// What "5" is multiplied by in "5 to 7 million".
    private static double sharedScale(List<Lexeme> lexemes, Piece first, Piece second) {
        boolean bare = NumberReader.scale(lexemes.get(first.numberTo() - 1)) == 1;
        double scale = NumberReader.scale(lexemes.get(second.numberTo() - 1));
        return bare && scale > 1 && first.value() < second.value() / scale ? scale : 1;
    }

    /// "more than 20 and less than 30".
    private static Optional<Joined> limits(
            List<Lexeme> lexemes, Piece first, Piece second, Optional<Unit> unit) {
        Optional<PhraseTable.Hit<Bound>> one = Bounds.before(lexemes, first.from());
        Optional<PhraseTable.Hit<Bound>> two = Bounds.before(lexemes, second.from());
        if (one.isEmpty() || two.isEmpty() || two.get().from() - first.to() != 1) {
            return Optional.empty();
        }
        Lexeme glue = lexemes.get(first.to());
        boolean glued = glue.is("and") || glue.is("but") || glue.is(",");
        boolean up = isLower(one.get().meaning()) && isUpper(two.get().meaning());
        boolean down = isUpper(one.get().meaning()) && isLower(two.get().meaning());
        double low = up ? first.value() : second.value();
        double high = up ? second.value() : first.value();
        if (!glued || (!up && !down) || low >= high) {
            return Optional.empty();
        }
        return Optional.of(range(low, high, unit, one.get().from(), second.to()));
    }

    private static boolean isLower(Bound bound) {
        return bound == Bound.MORE_THAN || bound == Bound.AT_LEAST;
    }

    private static boolean isUpper(Bound bound) {
        return bound == Bound.LESS_THAN || bound == Bound.AT_MOST;
    }
}
