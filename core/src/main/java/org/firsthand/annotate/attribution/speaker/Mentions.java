package org.firsthand.annotate.attribution.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// The words and the names of one article by place. Immutable once built.
final class Mentions {

    private final String text;
    private final List<Sentence> sentences;
    private final List<Name> names;

    Mentions(Reading reading, List<Name> names) {
        this.text = reading.text();
        this.sentences = reading.sentences();
        this.names = names.isEmpty() ? tagged(sentences) : List.copyOf(names);
    }

    /// The names as the tagger alone sees them, for an article whose names nobody has read.
    private static List<Name> tagged(List<Sentence> sentences) {
        List<Name> names = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            int from = 0;
            while (from < tokens.size()) {
                int to = from + 1;
                while (to < tokens.size() && tokens.get(to).entity() == tokens.get(from).entity()) {
                    to++;
                }
                Optional<NameKind> kind =
                        switch (tokens.get(from).entity()) {
                            case PERSON -> Optional.of(NameKind.PERSON);
                            case ORGANISATION -> Optional.of(NameKind.ORGANISATION);
                            case PLACE -> Optional.of(NameKind.PLACE);
                            case NONE -> Optional.empty();
                        };
                if (kind.isPresent() && tokens.get(from).isProperNoun()) {
                    names.add(new Name(sentence.spanOf(from, to), kind.get(), Optional.empty()));
                }
                from = to;
            }
        }
        return names;
    }

    String words(Span span) {
        return span.of(text);
    }

    List<Name> names() {
        return names;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /// The names inside `span`.
    List<Name> namesIn(Span span) {
        return names.stream().filter(name -> span.contains(name.span())).toList();
    }

    /// The number of the sentence that holds `offset`, or of the next behind it.
    int sentenceAt(int offset) {
        int at = Span.firstBehind(sentences, Sentence::span, offset);
        return Math.max(0, Math.min(at, sentences.size() - 1));
    }

    /// The words of `span`, which lies in one sentence.
    List<Token> tokens(Span span) {
        Sentence sentence = sentences.get(sentenceAt(span.start()));
        return sentence.tokens().stream().filter(token -> span.overlaps(token.span())).toList();
    }

    /// The word right before `span` in its sentence.
    Optional<Token> wordBefore(Span span) {
        Sentence sentence = sentences.get(sentenceAt(span.start()));
        int at = sentence.tokenAt(span.start());
        return at > 0 ? Optional.of(sentence.tokens().get(at - 1)) : Optional.empty();
    }

    /// `name` with the nouns right before it that make up its title: "Prime Minister Ada Marsh".
    Span titled(Span name) {
        Sentence sentence = sentences.get(sentenceAt(name.start()));
        int at = sentence.tokenAt(name.start());
        while (at > 0
                && (sentence.tokens().get(at - 1).isNoun()
                        || sentence.tokens().get(at - 1).tag().equals("JJ"))) {
            at--;
        }
        return sentence.tokens().get(at).span().cover(name);
    }

    /// The noun that the phrase `span` is about: the last noun before its first comma, preposition
    /// or verb.
    Optional<Token> head(Span span) {
        Optional<Token> head = Optional.empty();
        for (Token token : tokens(span)) {
            if (token.isNoun()) {
                head = Optional.of(token);
            } else if (head.isPresent() && ends(token)) {
                return head;
            }
        }
        return head;
    }

    private static boolean ends(Token token) {
        return switch (token.tag()) {
            case ",", "IN", "TO", "WP", "WDT", "VBD", "VBZ", "VBP", "VBN", "VBG", "CC", "RB" ->
                    true;
            default -> false;
        };
    }

    static boolean belongs(Token token) {
        return switch (token.tag()) {
            case "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "DT", "POS", "PRP$", "$" -> true;
            default -> false;
        };
    }
}
