package org.firsthand.annotate.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.firsthand.annotate.finding.Figure.Bound;
import org.firsthand.annotate.number.Lexeme;
import org.firsthand.annotate.number.NumberReader;
import org.firsthand.text.ResourceLines;

/// The words of `bounds.txt`, found beside a number.
final class Bounds {

    private static final PhraseTable<Bound> BEFORE = new PhraseTable<>();
    private static final PhraseTable<Bound> BEHIND = new PhraseTable<>();

    static {
        for (String line : ResourceLines.read(Bounds.class, "bounds.txt")) {
            int equals = line.indexOf(" = ");
            List<String> head = ResourceLines.words(line.substring(0, equals));
            Bound bound = Bound.valueOf(head.getFirst().toUpperCase(Locale.ROOT));
            PhraseTable<Bound> table = head.get(1).equals("before") ? BEFORE : BEHIND;
            table.add(ResourceLines.words(line.substring(equals + 3)), bound);
        }
    }

    /// A denial stands no further before its limit.
    private static final int DENIAL = 3;

    private Bounds() {}

    /// The bound that ends before the lexeme `end`.
    static Optional<PhraseTable.Hit<Bound>> before(List<Lexeme> lexemes, int end) {
        return BEFORE.upTo(lexemes, end);
    }

    /// "no gang smaller than six", "no crew of more than nine": a denied limit is the other one.
    static Bound denied(List<Lexeme> lexemes, PhraseTable.Hit<Bound> bound) {
        boolean no = false;
        for (int i = bound.from() - 1; i >= Math.max(0, bound.from() - DENIAL); i--) {
            if (!lexemes.get(i).isWord()) {
                break;
            }
            no |= lexemes.get(i).is("no");
        }
        return switch (bound.meaning()) {
            case LESS_THAN -> no ? Bound.AT_LEAST : Bound.LESS_THAN;
            case MORE_THAN -> no ? Bound.AT_MOST : Bound.MORE_THAN;
            case EXACT, ABOUT, AT_LEAST, AT_MOST -> bound.meaning();
        };
    }

    /// The bound that begins at `at`: "or more", but not before another number ("or more than 90").
    static Optional<PhraseTable.Hit<Bound>> behind(List<Lexeme> lexemes, int at) {
        return BEHIND.from(lexemes, at)
                .filter(hit -> !NumberReader.isNumber(lexemes, hit.to()))
                .filter(hit -> !isSum(lexemes, at, hit.to()));
    }

    /// "$20 plus tax", "20 dollars plus a tip", "3 percent plus $500": something comes on top.
    /// "50-plus" and "50 plus years" are bounds.
    private static boolean isSum(List<Lexeme> lexemes, int at, int to) {
        boolean plus = lexemes.get(to - 1).is("plus") && to - at == 1;
        if (!plus || to >= lexemes.size()) {
            return false;
        }
        if (!lexemes.get(to).isWord()) {
            return NumberReader.isNumber(lexemes, to + 1);
        }
        boolean measured =
                !lexemes.get(at - 1).isDigits() || Units.before(lexemes, at - 1).isPresent();
        Lexeme next = lexemes.get(to);
        return measured || next.is("a") || next.is("an") || next.is("the");
    }
}
