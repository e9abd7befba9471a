package org.firsthand.annotate.time.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.annotate.number.Lexeme;
import org.firsthand.annotate.number.Lexer;
import org.firsthand.annotate.number.NumberMention;
import org.firsthand.annotate.number.NumberReader;

/// A stretch of text as the rules see it: lexemes, and the numbers that begin at them.
public final class Words {

    private static final NumberReader NUMBERS = new NumberReader();

    private final String text;
    private final List<Lexeme> lexemes;
    private final Map<Integer, NumberMention> numbers = new HashMap<>();

    public Words(String text, int from, int to) {
        this.text = text;
        this.lexemes = Lexer.read(text, from, to);
        for (NumberMention number : NUMBERS.read(text, lexemes)) {
            numbers.put(number.from(), number);
        }
    }

    public String text() {
        return text;
    }

    public int size() {
        return lexemes.size();
    }

    public Lexeme at(int index) {
        return lexemes.get(index);
    }

    public boolean has(int index) {
        return index >= 0 && index < lexemes.size();
    }

    public boolean is(int index, String word) {
        return has(index) && lexemes.get(index).is(word);
    }

    /// The number that begins at `index`.
    public Optional<NumberMention> number(int index) {
        return Optional.ofNullable(numbers.get(index));
    }

    /// The number that begins at `index`, where it is an ordinal between 1 and `high`.
    public Optional<NumberMention> ordinal(int index, int high) {
        return number(index)
                .filter(number -> number.kind() == NumberMention.Kind.ORDINAL)
                .filter(number -> number.value() >= 1 && number.value() <= high);
    }

    public boolean capital(int index) {
        return Character.isUpperCase(text.charAt(lexemes.get(index).span().start()));
    }

    /// True where no white space parts the lexeme from the one before.
    public boolean attached(int index) {
        return has(index) && index > 0 && !lexemes.get(index).spaced();
    }
}
