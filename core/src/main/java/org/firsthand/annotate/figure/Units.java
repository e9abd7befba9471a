package org.firsthand.annotate.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.firsthand.annotate.number.Lexeme;
import org.firsthand.text.ResourceLines;

/// The units of `units.txt`, found beside a number.
final class Units {

    private static final String IN_FRONT = "before:";

    private static final PhraseTable<Unit> BEFORE = new PhraseTable<>();
    private static final PhraseTable<Unit> BEHIND = new PhraseTable<>();

    static {
        for (String line : ResourceLines.read(Units.class, "units.txt")) {
            int equals = line.indexOf(" = ");
            List<String> head = ResourceLines.words(line.substring(0, equals));
            boolean before = head.getFirst().startsWith(IN_FRONT);
            String name = head.getFirst().substring(before ? IN_FRONT.length() : 0);
            Unit.Kind kind = Unit.Kind.valueOf(name.toUpperCase(Locale.ROOT));
            Unit unit =
                    new Unit(kind, head.get(1).replace('_', ' '), head.get(2).replace('_', ' '));
            List<String> words = ResourceLines.words(line.substring(equals + 3));
            (before ? BEFORE : BEHIND).add(words, unit);
        }
    }

    private Units() {}

    /// The currency sign or code that ends before the lexeme `end`.
    static Optional<PhraseTable.Hit<Unit>> before(List<Lexeme> lexemes, int end) {
        return BEFORE.upTo(lexemes, end);
    }

    /// The unit that begins at `at`, also behind a hyphen ("three-ton") or in brackets ("20 (kg)").
    static Optional<PhraseTable.Hit<Unit>> behind(List<Lexeme> lexemes, int at) {
        Optional<PhraseTable.Hit<Unit>> plain = BEHIND.from(lexemes, at);
        if (plain.isPresent() || at + 1 >= lexemes.size()) {
            return plain;
        }
        Lexeme mark = lexemes.get(at);
        if (mark.is("-") || mark.is("‑") || mark.is("–")) {
            return BEHIND.from(lexemes, at + 1);
        }
        if (mark.is("(") || mark.is("[") || mark.is("{") || mark.is("<")) {
            return BEHIND.from(lexemes, at + 1)
                    .filter(hit -> hit.to() < lexemes.size())
                    .filter(hit -> ")]}>".contains(lexemes.get(hit.to()).word()))
                    .map(hit -> new PhraseTable.Hit<>(hit.meaning(), at, hit.to() + 1));
        }
        return Optional.empty();
    }
}
