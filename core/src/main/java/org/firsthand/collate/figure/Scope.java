package org.firsthand.collate.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.firsthand.annotate.number.Lexeme;
import org.firsthand.annotate.number.Lexer;
import org.firsthand.annotate.number.NumberReader;

/// Tells from the words before a counted noun whether one count is of a part of what another
/// counts: "640 dockers" and "500 night dockers".
///
/// The noun must be the same, and before it must stand all words of the other and more: other
/// nouns, and other words before one noun, may count the same people ("Hispanics", "Hispanic
/// immigrants"), which the words alone cannot tell. A part is never larger than its whole.
final class Scope {

    private Scope() {}

    /// True where each number has words of its own before the one noun, which narrow from the
    /// largest number to the smallest.
    static boolean differs(List<Placed> figures) {
        String noun = figures.getFirst().ref().figure().unit();
        Map<Double, Set<String>> byValue = new TreeMap<>();
        for (Placed placed : figures) {
            Set<String> words = modifiers(placed);
            Set<String> known = byValue.putIfAbsent(Values.middle(placed.ref().figure()), words);
            boolean others = known != null && !known.equals(words);
            boolean counted = !noun.isEmpty() && Units.isCount(noun);
            if (others || !counted || !placed.ref().figure().unit().equals(noun)) {
                return false;
            }
        }
        Set<String> narrower = null;
        for (Set<String> wider : byValue.values()) {
            if (narrower != null
                    && !(narrower.containsAll(wider) && narrower.size() > wider.size())) {
                return false;
            }
            narrower = wider;
        }
        return byValue.size() > 1;
    }

    /// The words between the number and the noun, which ends the figure.
    private static Set<String> modifiers(Placed placed) {
        int shift = placed.sentence().span().start();
        int from = placed.ref().figure().span().start() - shift;
        int to = placed.ref().figure().span().end() - shift;
        String text = placed.sentence().text();
        List<Lexeme> lexemes = Lexer.read(text, from, to);
        int behind =
                new NumberReader()
                        .read(text, lexemes).stream()
                                .mapToInt(number -> number.to())
                                .max()
                                .orElse(0);
        Set<String> words = new TreeSet<>();
        for (int i = behind; i < lexemes.size() - 1; i++) {
            if (lexemes.get(i).isWord()) {
                words.add(lexemes.get(i).word());
            }
        }
        return words;
    }
}
