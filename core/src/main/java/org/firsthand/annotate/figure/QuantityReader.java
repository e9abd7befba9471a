package org.firsthand.annotate.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.firsthand.annotate.finding.Figure.Bound;
import org.firsthand.annotate.number.Lexeme;
import org.firsthand.annotate.number.Lexer;
import org.firsthand.annotate.number.NumberMention;
import org.firsthand.annotate.number.NumberReader;
import org.firsthand.text.Span;

/// Reads all numbers of a stretch of text with their units and bounds. Immutable.
///
/// Ordinals are left out. A range ("10 to 15 percent", "between 20 and 30", "$20-30 million") is
/// one quantity with both ends; so are two limits in a row ("more than 20 and less than 30").
public final class QuantityReader {

    private static final NumberReader NUMBERS = new NumberReader();

    /// The quantities of `text` between `from` and `to`, in order.
    public List<Quantity> read(String text, int from, int to) {
        List<Lexeme> lexemes = Lexer.read(text, from, to);
        List<NumberMention> numbers = NUMBERS.read(text, lexemes);
        List<Piece> pieces = new ArrayList<>();
        for (NumberMention number : numbers) {
            boolean taken = !pieces.isEmpty() && number.from() < pieces.getLast().to();
            if (!taken
                    && number.kind() != NumberMention.Kind.ORDINAL
                    && Double.isFinite(number.value())) {
                Piece piece = Piece.read(text, lexemes, number);
                if (!piece.isCode(lexemes)) {
                    pieces.add(piece);
                }
            }
        }
        return Ranges.join(lexemes, pieces).stream()
                .map(joined -> quantity(lexemes, joined))
                .toList();
    }

    private static Quantity quantity(List<Lexeme> lexemes, Ranges.Joined joined) {
        Span number = span(lexemes, joined.from(), joined.to());
        int start = joined.from();
        int end = joined.to();
        Bound bound = Bound.EXACT;
        Optional<PhraseTable.Hit<Bound>> before = Bounds.before(lexemes, start);
        Optional<PhraseTable.Hit<Bound>> behind = Bounds.behind(lexemes, end);
        if (joined.limit().isPresent()) {
            bound = joined.limit().get();
        } else if (before.isPresent() && !Over.isPreposition(lexemes, before.get(), joined)) {
            bound = Bounds.denied(lexemes, before.get());
            start = bound == Bound.EXACT ? start : before.get().from();
        }
        if (bound == Bound.EXACT && isWithin(lexemes, joined)) {
            bound = Bound.AT_MOST;
        }
        if (behind.isPresent() && (bound == Bound.EXACT || bound == Bound.ABOUT)) {
            bound = behind.get().meaning();
            end = behind.get().to();
        }
        return new Quantity(
                span(lexemes, start, end),
                number,
                joined.high().isPresent()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(joined.low()),
                joined.high().isPresent()
                        ? OptionalDouble.of(joined.low())
                        : OptionalDouble.empty(),
                joined.high(),
                joined.unit(),
                bound);
    }

    /// "within 30 days": no longer than that.
    private static boolean isWithin(List<Lexeme> lexemes, Ranges.Joined joined) {
        return joined.from() > 0
                && lexemes.get(joined.from() - 1).is("within")
                && joined.unit().filter(unit -> unit.kind() == Unit.Kind.TIME).isPresent();
    }

    private static Span span(List<Lexeme> lexemes, int from, int to) {
        return new Span(lexemes.get(from).span().start(), lexemes.get(to - 1).span().end());
    }
}
