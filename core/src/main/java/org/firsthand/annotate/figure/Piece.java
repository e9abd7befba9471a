package org.firsthand.annotate.figure;

import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.number.Lexeme;
import org.firsthand.annotate.number.NumberMention;

/// One number with its unit.
///
/// @param from the first lexeme, which is the currency sign where one stands in front
/// @param to the lexeme behind the last
/// @param numberTo the lexeme behind the number itself
record Piece(double value, Optional<Unit> unit, int from, int to, int numberFrom, int numberTo) {

    private static final double MILLION = 1e6;

    static Piece read(String text, List<Lexeme> lexemes, NumberMention number) {
        int from = number.from();
        int to = number.to();
        double value = number.value();
        Optional<PhraseTable.Hit<Unit>> sign = Units.before(lexemes, from);
        if (sign.isPresent()) {
            if (to < lexemes.size() && lexemes.get(to).is("m") && !lexemes.get(to).spaced()) {
                value *= MILLION;
                to++;
            }
            Optional<PhraseTable.Hit<Unit>> name =
                    Units.behind(lexemes, to)
                            .filter(hit -> hit.meaning().equals(sign.get().meaning()));
            return new Piece(
                    value,
                    Optional.of(sign.get().meaning()),
                    sign.get().from(),
                    name.map(PhraseTable.Hit::to).orElse(to),
                    from,
                    to);
        }
        Optional<PhraseTable.Hit<Unit>> unit =
                unitBehind(lexemes, to).filter(hit -> !isGeneration(text, lexemes, hit));
        Optional<Unit> found = unit.map(PhraseTable.Hit::meaning);
        if (unit.isPresent() && isSterling(text, lexemes, number, unit.get())) {
            found = Optional.of(new Unit(Unit.Kind.CURRENCY, "GBP", "british pound"));
        }
        return new Piece(
                value, found, from, unit.map(PhraseTable.Hit::to).orElse(to), from, number.to());
    }

    /// "5G": the sign of the gram is small.
    private static boolean isGeneration(
            String text, List<Lexeme> lexemes, PhraseTable.Hit<Unit> hit) {
        return lexemes.get(hit.from()).span().of(text).equals("G");
    }

    /// The unit behind the number; "half a mile", "two and a half miles", "two-thirds of a mile".
    private static Optional<PhraseTable.Hit<Unit>> unitBehind(List<Lexeme> lexemes, int at) {
        Optional<PhraseTable.Hit<Unit>> plain = Units.behind(lexemes, at);
        if (plain.isPresent()) {
            return plain;
        }
        int noun = at;
        if (noun < lexemes.size() && lexemes.get(noun).is("of")) {
            noun++;
        }
        boolean article =
                noun < lexemes.size() && (lexemes.get(noun).is("a") || lexemes.get(noun).is("an"));
        return article
                ? Units.behind(lexemes, noun + 1).filter(hit -> isFractional(lexemes, at))
                : Optional.empty();
    }

    private static boolean isFractional(List<Lexeme> lexemes, int at) {
        String last = lexemes.get(at - 1).word();
        return last.equals("half")
                || last.startsWith("quarter")
                || last.startsWith("third")
                || last.startsWith("fifth")
                || last.startsWith("tenth")
                || last.startsWith("hundredth")
                || last.startsWith("thousandth");
    }

    /// "361 million pounds" and pounds in a text that has the sign are money, not weight.
    private static boolean isSterling(
            String text, List<Lexeme> lexemes, NumberMention number, PhraseTable.Hit<Unit> unit) {
        if (!unit.meaning().name().equals("pound")) {
            return false;
        }
        String last = lexemes.get(number.to() - 1).word();
        return last.equals("million")
                || last.equals("billion")
                || last.equals("bn")
                || text.indexOf('£') >= 0;
    }

    /// Digits that letters follow without a space, unless these are a unit: "747s", "4x4".
    boolean isCode(List<Lexeme> lexemes) {
        if (unit.isPresent() || to >= lexemes.size()) {
            return false;
        }
        Lexeme next = lexemes.get(to);
        return next.isWord() && !next.spaced() && lexemes.get(to - 1).isDigits();
    }
}
