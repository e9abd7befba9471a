package org.firsthand.collate.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.firsthand.annotate.number.Lexeme;
import org.firsthand.annotate.number.Lexer;
import org.firsthand.annotate.number.NumberMention;
import org.firsthand.annotate.number.NumberReader;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.text.Span;

/// A sentence with each number in it replaced by a mark, so that two tellings of it are alike
/// whatever their numbers.
///
/// @param words in order, as written, [#NUMBER] for a number of any length
/// @param numbers those that the marks stand for, in order
record NumberedSentence(
        ArticleId article, Span span, List<String> words, List<NumberMention> numbers) {

    static final String NUMBER = "#";

    NumberedSentence {
        words = List.copyOf(words);
        numbers = List.copyOf(numbers);
    }

    static NumberedSentence of(Article article, Span span) {
        List<Lexeme> lexemes = Lexer.read(article.text(), span.start(), span.end());
        List<NumberMention> numbers =
                new NumberReader()
                        .read(article.text(), lexemes).stream()
                                .map(number -> scaled(number, lexemes))
                                .toList();
        List<String> words = new ArrayList<>();
        int next = 0;
        for (int at = 0; at < lexemes.size(); at++) {
            if (next < numbers.size() && at == numbers.get(next).from()) {
                words.add(NUMBER);
                at = numbers.get(next++).to() - 1;
            } else if (lexemes.get(at).isWord()) {
                words.add(lexemes.get(at).span().of(article.text()));
            }
        }
        return new NumberedSentence(article.id(), span, words, numbers);
    }

    /// "2m" is two million.
    private static NumberMention scaled(NumberMention number, List<Lexeme> lexemes) {
        if (number.to() >= lexemes.size() || lexemes.get(number.to()).spaced()) {
            return number;
        }
        double scale = NumberReader.scale(lexemes.get(number.to()));
        return new NumberMention(
                number.span(), number.value() * scale, number.kind(), number.from(), number.to());
    }

    /// The words in lower case.
    List<String> plain() {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /// What stands around each number: the two words before it, and the two behind.
    List<String> surroundings() {
        List<String> plain = plain();
        List<String> keys = new ArrayList<>();
        for (int at = 0; at < plain.size(); at++) {
            if (plain.get(at).equals(NUMBER)) {
                if (at >= 2) {
                    keys.add(String.join(" ", plain.subList(at - 2, at + 1)));
                }
                if (at + 2 < plain.size()) {
                    keys.add(String.join(" ", plain.subList(at, at + 3)));
                }
            }
        }
        return keys;
    }
}
