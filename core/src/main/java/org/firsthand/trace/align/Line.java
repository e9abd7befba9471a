package org.firsthand.trace.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;
import org.firsthand.vector.Commonness;

/// A sentence as it is compared: its words without case, accents and marks, numbers as digits.
///
/// @param first the number of its first word in the article
/// @param words in order
/// @param weights what each word says, by how rare it is in the language
/// @param quoted how many of the words stand in quotation marks
public record Line(
        Sentence sentence, int first, List<String> words, List<Double> weights, int quoted) {

    private static final int PROSE = 6;

    /// Below this share of articles a word is as rare as any.
    private static final double RAREST = 0.002;

    private static final Map<String, String> NUMBERS =
            Map.ofEntries(
                    Map.entry("two", "2"),
                    Map.entry("three", "3"),
                    Map.entry("four", "4"),
                    Map.entry("five", "5"),
                    Map.entry("six", "6"),
                    Map.entry("seven", "7"),
                    Map.entry("eight", "8"),
                    Map.entry("nine", "9"),
                    Map.entry("ten", "10"),
                    Map.entry("eleven", "11"),
                    Map.entry("twelve", "12"));

    public Line {
        words = List.copyOf(words);
        weights = List.copyOf(weights);
    }

    static Line of(Sentence sentence, int first, Quoted marks) {
        List<String> words = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        int quoted = 0;
        for (Token token : sentence.tokens()) {
            if (token.isWord()) {
                String word = Commonness.plain(token.word());
                words.add(NUMBERS.getOrDefault(word, word));
                weights.add(weight(word));
                quoted += marks.holds(token.span().start()) ? 1 : 0;
            }
        }
        return new Line(sentence, first, words, weights, quoted);
    }

    private static double weight(String word) {
        return 0.2 - Math.log(Math.max(RAREST, Commonness.articleShare(word)));
    }

    /// True where a word is written with digits, as all numbers up to twelve are.
    public static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    public Span span() {
        return sentence.span();
    }

    public double weight() {
        return weights.stream().mapToDouble(Double::doubleValue).sum();
    }

    /// True where it is long enough to be told by somebody and not furniture of the page.
    public boolean isProse() {
        return words.size() >= PROSE;
    }

    /// True where most of its words are quoted.
    public boolean isSpeech() {
        return 2 * quoted > words.size();
    }
}
