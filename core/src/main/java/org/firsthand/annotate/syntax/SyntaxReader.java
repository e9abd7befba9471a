package org.firsthand.annotate.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.firsthand.annotate.syntax.dependency.DependencyParser;
import org.firsthand.text.Parse;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Splits a text into sentences and words, tags them, and makes dependency trees on demand.
///
/// Line ends are sentence ends. Loading takes 2 to 4 seconds; the parser's model loads beside the
/// others and is waited for at the first parse. Safe for use by many threads.
public final class SyntaxReader {

    private final StanfordCoreNLP tagger;
    private final CompletableFuture<DependencyParser> parser;

    private SyntaxReader(StanfordCoreNLP tagger, CompletableFuture<DependencyParser> parser) {
        this.tagger = tagger;
        this.parser = parser;
    }

    /// Loads the models from the class path.
    public static SyntaxReader load() {
        CompletableFuture<DependencyParser> parser =
                CompletableFuture.supplyAsync(DependencyParser::load);
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner");
        settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
        settings.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
        settings.setProperty(
                "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        return new SyntaxReader(new StanfordCoreNLP(settings), parser);
    }

    /// The sentences of `text`, in order. A text without words has none.
    public List<Sentence> read(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        Annotation document = new Annotation(text);
        tagger.annotate(document);
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int scanned = 0;
        for (CoreMap found : document.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<Token> tokens = new ArrayList<>();
            for (CoreLabel label : found.get(CoreAnnotations.TokensAnnotation.class)) {
                if (label.beginPosition() < label.endPosition()) {
                    tokens.add(token(label, text));
                }
            }
            if (tokens.isEmpty()) {
                continue;
            }
            Span span = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
            for (; scanned < span.start(); scanned++) {
                if (text.charAt(scanned) == '\n') {
                    paragraph++;
                }
            }
            sentences.add(new Sentence(sentences.size(), paragraph, span, tokens));
        }
        return sentences;
    }

    /// The dependency tree of `sentence`.
    public Parse parse(Sentence sentence) {
        return parser.join().parse(sentence.tokens());
    }

    private static Token token(CoreLabel label, String text) {
        Span span = new Span(label.beginPosition(), label.endPosition());
        String lemma = label.lemma() == null ? label.word() : label.lemma();
        return new Token(span, span.of(text), label.tag(), lemma, entity(label.ner()));
    }

    private static Token.EntityTag entity(String name) {
        return switch (name) {
            case "PERSON" -> Token.EntityTag.PERSON;
            case "ORGANIZATION" -> Token.EntityTag.ORGANISATION;
            case "LOCATION" -> Token.EntityTag.PLACE;
            default -> Token.EntityTag.NONE;
        };
    }
}
