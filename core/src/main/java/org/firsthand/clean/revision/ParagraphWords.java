package org.firsthand.clean.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.firsthand.article.Article;
import org.firsthand.article.Link;
import org.firsthand.text.Span;

/// The words of an article, paragraph by paragraph, without case, white space and punctuation.
///
/// A paragraph of links alone ("Related: ...") is left out: which links a page shows changes every
/// hour.
///
/// @param paragraphs the words of each paragraph, with their places in the cleaned text
/// @param forms the forms of all words, in order
/// @param shingles the different runs of five forms; a shorter wording is one shingle
record ParagraphWords(List<List<Word>> paragraphs, List<String> forms, Set<List<String>> shingles) {

    private static final int SHINGLE = 5;

    /// One word: letters and digits in lower case, and where they stand.
    record Word(String form, Span span) {}

    static ParagraphWords of(Article article) {
        List<List<Word>> paragraphs = new ArrayList<>();
        String text = article.text();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span line = new Span(start, end);
            if (!linksAlone(line, article.links())) {
                List<Word> words = words(text, line);
                if (!words.isEmpty()) {
                    paragraphs.add(words);
                }
            }
            start = end + 1;
        }
        List<String> forms = paragraphs.stream().flatMap(List::stream).map(Word::form).toList();
        return new ParagraphWords(paragraphs, forms, shingles(forms));
    }

    private static Set<List<String>> shingles(List<String> forms) {
        Set<List<String>> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= forms.size(); i++) {
            shingles.add(forms.subList(i, i + SHINGLE));
        }
        return shingles.isEmpty() ? Set.of(forms) : shingles;
    }

    /// `text` as its forms alone, one space apart.
    static String normal(String text) {
        return words(text, new Span(0, text.length())).stream()
                .map(Word::form)
                .collect(Collectors.joining(" "));
    }

    private static List<Word> words(String text, Span line) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = line.start(); i <= line.end(); i++) {
            boolean letter = i < line.end() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(
                        new Word(
                                text.substring(start, i).toLowerCase(Locale.ROOT),
                                new Span(start, i)));
                start = -1;
            }
        }
        return words;
    }

    private static boolean linksAlone(Span line, List<Link> links) {
        int covered = 0;
        for (Link link : links) {
            covered +=
                    Math.max(
                            0,
                            Math.min(line.end(), link.span().end())
                                    - Math.max(line.start(), link.span().start()));
        }
        return covered > 0 && covered >= line.length() - 1;
    }

    /// The share of this wording's shingles that `other` holds too, 0 to 1.
    double containedIn(ParagraphWords other) {
        long shared = shingles.stream().filter(other.shingles::contains).count();
        return (double) shared / shingles.size();
    }
}
