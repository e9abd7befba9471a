package org.firsthand.annotate.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.firsthand.article.Article;
import org.firsthand.text.Parse;
import org.firsthand.text.Sentence;

/// An article with its sentences, as the annotators see it. A sentence is parsed when somebody
/// first asks for its tree, and once.
///
/// For one thread at a time.
public final class Reading {

    private final Article article;
    private final List<Sentence> sentences;
    private final Function<Sentence, Parse> parser;
    private final Map<Integer, Parse> parses = new HashMap<>();

    public Reading(Article article, List<Sentence> sentences, Function<Sentence, Parse> parser) {
        this.article = article;
        this.sentences = List.copyOf(sentences);
        this.parser = parser;
    }

    public Article article() {
        return article;
    }

    public String text() {
        return article.text();
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /// The dependency tree of `sentence`, whose places are token numbers of that sentence.
    public Parse parse(Sentence sentence) {
        return parses.computeIfAbsent(sentence.index(), index -> parser.apply(sentence));
    }

    /// How many sentences have been parsed so far.
    public int parsed() {
        return parses.size();
    }
}
