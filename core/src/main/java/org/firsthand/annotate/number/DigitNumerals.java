package org.firsthand.annotate.number;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.firsthand.annotate.number.Cardinals.Part;
import org.firsthand.annotate.number.NumberWords.Entry;
import org.firsthand.annotate.number.NumberWords.Role;

/// Reads a number in digits with the magnitude behind it: "1 250 000", "1.2 million", "40k".
final class DigitNumerals {

    private static final double MAX_DIGITS = 300;

    private final String text;
    private final List<Lexeme> lexemes;

    DigitNumerals(String text, List<Lexeme> lexemes) {
        this.text = text;
        this.lexemes = lexemes;
    }

    Optional<Part> read(int at) {
        return digits(at).map(this::scaled);
    }

    private Optional<Part> digits(int at) {
        Lexeme lexeme = lexemes.get(at);
        if (lexeme.span().length() > MAX_DIGITS) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(lexeme.plainDigits());
        int end = at + 1;
        if (digits.length() <= 3 && digits.indexOf(".") < 0) {
            while (end < lexemes.size() && isSpacedGroup(end)) {
                digits.append(lexemes.get(end).word());
                end++;
            }
        }
        if (digits.length() > MAX_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(new Part(Double.parseDouble(digits.toString()), end, Role.UNIT, false));
    }

    /// "1 250 000": three digits behind one space, as ISO 31-0 groups them.
    private boolean isSpacedGroup(int at) {
        Lexeme group = lexemes.get(at);
        String whole = group.word();
        int point = whole.indexOf('.');
        return group.isDigits()
                && group.spaced()
                && (point < 0 ? whole.length() == 3 : point == 3)
                && whole.indexOf(',') < 0
                && lexemes.get(at - 1).span().end() + 1 == group.span().start();
    }

    /// Takes "million", "k", "hundred", "dozen" behind digits.
    Part scaled(Part digits) {
        int end = digits.end();
        double value = digits.value();
        Role last = Role.UNIT;
        while (end < lexemes.size()) {
            int word = lexemes.get(end).is("-") && end + 1 < lexemes.size() ? end + 1 : end;
            Entry entry = NumberWords.of(lexemes.get(word));
            boolean scales =
                    entry.role() == Role.MAGNITUDE
                            || (last == Role.UNIT
                                    && (entry.role() == Role.HUNDRED
                                            || entry.role() == Role.DOZEN
                                            || (word == end && isShort(word))));
            if (!scales) {
                break;
            }
            value *= entry.value();
            end = word + 1;
            last = entry.role();
        }
        return new Part(value, end, last, false);
    }

    /// A magnitude of one or two letters stands close to its digits, and not every case will do:
    /// "10M" is ten million, "10m" ten metres.
    private boolean isShort(int at) {
        Lexeme lexeme = lexemes.get(at);
        if (NumberWords.of(lexeme).role() != Role.SHORT) {
            return false;
        }
        String written = lexeme.span().of(text);
        return switch (lexeme.word()) {
            case "m" -> written.equals("M") && (!lexeme.spaced() || !isNameBehind(at + 1));
            case "mm", "t" -> !lexeme.spaced() && written.equals(written.toUpperCase(Locale.ROOT));
            case "b" -> !lexeme.spaced();
            default -> true;
        };
    }

    /// "10 M Street": a capital behind the letter makes it part of a name.
    private boolean isNameBehind(int at) {
        return at < lexemes.size()
                && lexemes.get(at).isWord()
                && Character.isUpperCase(text.charAt(lexemes.get(at).span().start()));
    }
}
