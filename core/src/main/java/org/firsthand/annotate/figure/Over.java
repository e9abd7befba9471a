package org.firsthand.annotate.figure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.firsthand.annotate.finding.Figure.Bound;
import org.firsthand.annotate.number.Lexeme;
import org.firsthand.text.ResourceLines;

/// Tells "over" as a bound from "over" as a preposition: "over three years, rents doubled" says
/// within what time, "for over three years" how long; "a row over 20 jobs" what it was about.
final class Over {

    /// Words before a bound of time, such as "for" and "lasted".
    private static final Set<String> LENGTHS = words("length");

    /// Words that take "over" as their own preposition, such as "row" and "spread".
    private static final Set<String> GOVERNORS = words("governor");

    private Over() {}

    private static Set<String> words(String kind) {
        return ResourceLines.read(Over.class, "over.txt").stream()
                .map(ResourceLines::words)
                .filter(line -> line.getFirst().equals(kind))
                .flatMap(line -> line.stream().skip(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean isPreposition(
            List<Lexeme> lexemes, PhraseTable.Hit<Bound> bound, Ranges.Joined number) {
        boolean over = lexemes.get(bound.to() - 1).is("over") && bound.to() - bound.from() == 1;
        if (!over || bound.from() == 0) {
            return false;
        }
        String before = lexemes.get(bound.from() - 1).word();
        boolean time = number.unit().filter(unit -> unit.kind() == Unit.Kind.TIME).isPresent();
        return time ? !LENGTHS.contains(before) : GOVERNORS.contains(before);
    }
}
