package org.firsthand.annotate.number;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.firsthand.annotate.number.Cardinals.Part;
import org.firsthand.annotate.number.NumberMention.Kind;
import org.firsthand.annotate.number.NumberWords.Entry;
import org.firsthand.annotate.number.NumberWords.Role;

/// Reads a whole number with a fraction behind it: "10 1/2", "5½", "one and a half million".
final class MixedNumbers {

    private final Line line;
    private final List<Lexeme> lexemes;
    private final Cardinals cardinals;
    private final Fractions fractions;

    MixedNumbers(Line line, Cardinals cardinals, Fractions fractions) {
        this.line = line;
        this.lexemes = line.lexemes();
        this.cardinals = cardinals;
        this.fractions = fractions;
    }

    /// The mixed number that begins with `whole`, with the magnitude behind it.
    Optional<Part> read(Part whole) {
        return mixed(whole).map(this::scaled);
    }

    private Optional<Part> mixed(Part whole) {
        int at = whole.end();
        if (at >= lexemes.size()) {
            return Optional.empty();
        }
        OptionalDouble sign = fractions.sign(at);
        if (!whole.inWords() && sign.isPresent()) {
            return Optional.of(
                    new Part(whole.value() + sign.getAsDouble(), at + 1, Role.UNIT, false));
        }
        if (!whole.inWords() && lexemes.get(at).isDigits() && lexemes.get(at).spaced()) {
            return cardinals
                    .read(at)
                    .flatMap(upper -> fractions.fraction(at, upper))
                    .filter(part -> part.kind() == Kind.FRACTION && part.value() < 1)
                    .map(part -> added(whole, part));
        }
        int and = line.behindHyphen(at);
        int next = line.is(and, "and") ? line.behindHyphen(and + 1) : -1;
        if (next < 0 || next >= lexemes.size()) {
            return Optional.empty();
        }
        if (cardinals.isOne(next) && line.is(line.behindHyphen(next + 1), "half")) {
            return Optional.of(
                    new Part(
                            whole.value() + 0.5, line.behindHyphen(next + 1) + 1, Role.UNIT, true));
        }
        return fractions
                .oneOver(next)
                .or(() -> cardinals.read(next).flatMap(upper -> fractions.fraction(next, upper)))
                .filter(part -> part.kind() == Kind.FRACTION && part.value() < 1)
                .map(part -> added(whole, part));
    }

    private static Part added(Part whole, NumberMention part) {
        return new Part(whole.value() + part.value(), part.to(), Role.UNIT, whole.inWords());
    }

    private Part scaled(Part part) {
        Entry next = line.entry(line.behindHyphen(part.end()));
        return next.role() == Role.MAGNITUDE || next.role() == Role.DOZEN
                ? new Part(
                        part.value() * next.value(),
                        line.behindHyphen(part.end()) + 1,
                        next.role(),
                        part.inWords())
                : part;
    }
}
