package org.firsthand.annotate.number;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.number.Cardinals.Part;
import org.firsthand.annotate.number.NumberMention.Kind;
import org.firsthand.annotate.number.NumberWords.Entry;
import org.firsthand.annotate.number.NumberWords.Role;

/// Reads the number that begins at a given lexeme: its sign, its whole, its fraction, its ending.
final class NumberScan {

    private static final Set<String> PREFIXES = Set.of("mid", "pre", "post", "late", "sub", "non");

    private final Line line;
    private final List<Lexeme> lexemes;
    private final Cardinals cardinals;
    private final Fractions fractions;
    private final MixedNumbers mixedNumbers;
    private final Shares shares;

    NumberScan(String text, List<Lexeme> lexemes) {
        this.line = new Line(lexemes);
        this.lexemes = lexemes;
        this.cardinals = new Cardinals(text, lexemes);
        this.fractions = new Fractions(line, cardinals);
        this.mixedNumbers = new MixedNumbers(line, cardinals, fractions);
        this.shares = new Shares(line, cardinals);
    }

    Optional<NumberMention> at(int at) {
        if (isCode(at)) {
            return Optional.empty();
        }
        int sign = signed(at);
        int from = at + sign;
        Optional<NumberMention> half = sign == 0 ? fractions.half(at) : Optional.empty();
        if (half.isPresent()) {
            return half;
        }
        Optional<NumberMention> plain =
                fractions
                        .oneOver(from)
                        .or(() -> cardinals.read(from).map(part -> whole(from, part)));
        return plain.or(() -> sign == 0 ? ordinal(at) : Optional.empty())
                .map(mention -> sign == 0 ? mention : negative(at, mention));
    }

    /// Part of a code: "G20", "F-16", "B2B".
    private boolean isCode(int at) {
        Lexeme lexeme = lexemes.get(at);
        if (!lexeme.isDigits() || lexeme.spaced() || at == 0) {
            return false;
        }
        Lexeme before = lexemes.get(at - 1);
        boolean hyphen = before.is("-") && !before.spaced() && at > 1;
        Lexeme letters = hyphen ? lexemes.get(at - 2) : before;
        return letters.isWord()
                && NumberWords.of(letters).role() == Role.NONE
                && !(hyphen && (letters.word().length() > 4 || PREFIXES.contains(letters.word())));
    }

    /// 1 where a minus stands at `at`, else 0.
    private int signed(int at) {
        if (at + 1 >= lexemes.size()) {
            return 0;
        }
        Lexeme sign = lexemes.get(at);
        Lexeme next = lexemes.get(at + 1);
        boolean free = sign.spaced() || (at > 0 && isComparison(lexemes.get(at - 1)));
        boolean dash = (sign.is("-") || sign.is("−")) && free && next.isDigits();
        boolean close = dash && (!next.spaced() || at == 0);
        boolean either = line.is(at - 1, "or") || line.is(at - 1, "/");
        boolean word = (sign.is("minus") && !either) || sign.is("negative");
        return close || word ? 1 : 0;
    }

    private static boolean isComparison(Lexeme lexeme) {
        return switch (lexeme.word()) {
            case "<", ">", "=", "(", "≤", "≥" -> true;
            default -> false;
        };
    }

    private NumberMention negative(int at, NumberMention mention) {
        return line.mention(at, mention.to(), -mention.value(), mention.kind());
    }

    /// A cardinal with what may follow it: a fraction, an ordinal ending, a denominator.
    private NumberMention whole(int from, Part part) {
        int end = part.end();
        if (!part.inWords()) {
            Lexeme next = end < lexemes.size() ? lexemes.get(end) : lexemes.get(from);
            if (end < lexemes.size() && !next.spaced() && isOrdinalEnding(next.word())) {
                return line.mention(from, end + 1, part.value(), Kind.ORDINAL);
            }
        }
        Optional<NumberMention> power = power(from, part);
        if (power.isPresent()) {
            return power.get();
        }
        Optional<NumberMention> fraction = fractions.fraction(from, part);
        if (fraction.isPresent()) {
            return fraction.get();
        }
        Optional<Part> mixed = mixedNumbers.read(part);
        if (mixed.isPresent()) {
            Part sum = mixed.get();
            return line.mention(from, sum.end(), sum.value(), Kind.CARDINAL);
        }
        return shares.of(from, part)
                .orElseGet(() -> line.mention(from, end, part.value(), Kind.CARDINAL));
    }

    /// "10^6", "2.5^-1".
    private Optional<NumberMention> power(int from, Part base) {
        int at = base.end();
        if (base.inWords() || !line.is(at, "^")) {
            return Optional.empty();
        }
        int sign = 1;
        at++;
        for (int signs = 0; signs < 2 && (line.is(at, "-") || line.is(at, "+")); signs++) {
            sign = line.is(at, "-") ? -sign : sign;
            at++;
        }
        if (at >= lexemes.size() || !lexemes.get(at).isDigits()) {
            return Optional.empty();
        }
        int end = at + 1;
        int side = sign;
        return cardinals
                .read(at)
                .map(part -> Math.pow(base.value(), side * part.value()))
                .map(value -> line.mention(from, end, value, Kind.CARDINAL));
    }

    private static boolean isOrdinalEnding(String word) {
        return switch (word) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }

    private Optional<NumberMention> ordinal(int at) {
        Entry entry = line.entry(at);
        return entry.role() == Role.ORDINAL && !entry.plural() && !line.is(at, "quarter")
                ? Optional.of(line.mention(at, at + 1, entry.value(), Kind.ORDINAL))
                : Optional.empty();
    }
}
