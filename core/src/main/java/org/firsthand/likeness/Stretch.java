package org.firsthand.likeness;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.firsthand.article.ArticleId;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;

/// A stretch of an article that is compared with others.
///
/// @param span its place in the article's text
/// @param text its characters
/// @param words its content words, folded
/// @param numbers its numbers, as digits
/// @param names the words of it that are written as names, folded
public record Stretch(
        ArticleId article,
        Span span,
        String text,
        NavigableSet<String> words,
        NavigableSet<String> numbers,
        NavigableSet<String> names)
        implements Comparable<Stretch> {

    public Stretch {
        words = Collections.unmodifiableNavigableSet(new TreeSet<>(words));
        numbers = Collections.unmodifiableNavigableSet(new TreeSet<>(numbers));
        names = Collections.unmodifiableNavigableSet(new TreeSet<>(names));
    }

    /// The stretch `span` of `sentence`, which stands in `text`, the text of `article`.
    public static Stretch of(ArticleId article, String text, Sentence sentence, Span span) {
        return new Stretch(
                article,
                span,
                span.of(text),
                ContentWords.of(sentence, span),
                ContentWords.numbers(sentence, span),
                ContentWords.names(sentence, span));
    }

    /// The whole of `text`, which holds `sentences`.
    public static Stretch of(ArticleId article, String text, List<Sentence> sentences) {
        NavigableSet<String> words = new TreeSet<>();
        NavigableSet<String> numbers = new TreeSet<>();
        NavigableSet<String> names = new TreeSet<>();
        for (Sentence sentence : sentences) {
            words.addAll(ContentWords.of(sentence, sentence.span()));
            numbers.addAll(ContentWords.numbers(sentence, sentence.span()));
            names.addAll(ContentWords.names(sentence, sentence.span()));
        }
        return new Stretch(article, new Span(0, text.length()), text, words, numbers, names);
    }

    /// By article, then by place.
    @Override
    public int compareTo(Stretch other) {
        int byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : span.compareTo(other.span);
    }
}
