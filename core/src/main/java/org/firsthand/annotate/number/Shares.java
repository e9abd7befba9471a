package org.firsthand.annotate.number;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.number.Cardinals.Part;
import org.firsthand.annotate.number.NumberMention.Kind;
import org.firsthand.text.ResourceLines;

/// Reads "one in five" and "two out of three" as the share that they say.
final class Shares {

    private static final Set<String> NO_SHARES =
            Set.copyOf(ResourceLines.read(Shares.class, "no-shares.txt"));

    private static final double MAX_UPPER = 100;
    private static final double MIN_LOWER = 3;
    private static final double MAX_LOWER = 1000;

    private final Line line;
    private final List<Lexeme> lexemes;
    private final Cardinals cardinals;

    Shares(Line line, Cardinals cardinals) {
        this.line = line;
        this.lexemes = line.lexemes();
        this.cardinals = cardinals;
    }

    /// "one in five", "two out of three", "one over twenty".
    Optional<NumberMention> of(int from, Part upper) {
        int at = upper.end();
        boolean outOf = line.is(at, "out") && line.is(at + 1, "of");
        int lower = outOf ? at + 2 : at + 1;
        boolean linked = outOf || line.is(at, "in") || line.is(at, "over");
        if (!linked || lower >= lexemes.size() || upper.value() >= MAX_UPPER) {
            return Optional.empty();
        }
        return cardinals
                .read(lower)
                .filter(part -> part.value() > upper.value() && part.value() < MAX_LOWER)
                .filter(
                        part ->
                                part.value() >= MIN_LOWER
                                        && part.value() == Math.rint(part.value()))
                .filter(part -> !line.is(at, "over") || !hasWord(part.end()))
                .filter(part -> !line.is(at, "in") || !isTimeOrCode(part.end()))
                .map(
                        part ->
                                line.mention(
                                        from,
                                        part.end(),
                                        upper.value() / part.value(),
                                        Kind.FRACTION));
    }

    private boolean hasWord(int at) {
        return at < lexemes.size() && lexemes.get(at).isWord();
    }

    /// Behind "killed three in 10": units of time and signs make it no share.
    private boolean isTimeOrCode(int at) {
        return at < lexemes.size() && NO_SHARES.contains(lexemes.get(at).word());
    }
}
