package org.firsthand.annotate.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.number.NumberWords.Entry;
import org.firsthand.annotate.number.NumberWords.Role;

/// Finds all numbers of a text. Immutable.
public final class NumberReader {

    /// What a word multiplies the digits before it by: 1,000,000 for "million", 1 for other words.
    public static double scale(Lexeme lexeme) {
        Entry entry = NumberWords.of(lexeme);
        return switch (entry.role()) {
            case HUNDRED, MAGNITUDE, DOZEN, SHORT -> entry.value();
            case UNIT, TEN, ORDINAL, NONE -> 1;
        };
    }

    /// True where digits or a number word stand at `at`.
    public static boolean isNumber(List<Lexeme> lexemes, int at) {
        if (at >= lexemes.size()) {
            return false;
        }
        Role role = NumberWords.of(lexemes.get(at)).role();
        return lexemes.get(at).isDigits() || role == Role.UNIT || role == Role.TEN;
    }

    /// The numbers of `lexemes`, which are of `text`, in order and apart from each other.
    ///
    /// Digits that hang on a letter in front ("G20", "F-16") are no numbers; digits with letters
    /// behind ("29km") are.
    public List<NumberMention> read(String text, List<Lexeme> lexemes) {
        NumberScan scan = new NumberScan(text, lexemes);
        List<NumberMention> found = new ArrayList<>();
        int at = 0;
        while (at < lexemes.size()) {
            Optional<NumberMention> mention = scan.at(at);
            mention.ifPresent(found::add);
            at = mention.map(NumberMention::to).orElse(at + 1);
        }
        return found;
    }
}
