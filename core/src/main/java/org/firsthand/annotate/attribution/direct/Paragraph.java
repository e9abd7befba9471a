package org.firsthand.annotate.attribution.direct;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.annotate.attribution.mark.Marked;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// One paragraph: its sentences, its words in a row, and its quotations.
public final class Paragraph {

    private final List<Sentence> sentences;
    private final List<Marked> quotations;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentenceOf = new ArrayList<>();
    private final int[] quotationOf;

    public Paragraph(List<Sentence> sentences, List<Marked> quotations) {
        this.sentences = List.copyOf(sentences);
        this.quotations = List.copyOf(quotations);
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                tokens.add(token);
                sentenceOf.add(sentence);
            }
        }
        quotationOf = new int[tokens.size()];
        int next = 0;
        for (int i = 0; i < quotationOf.length; i++) {
            Span span = tokens.get(i).span();
            while (next < quotations.size() && quotations.get(next).outer().end() <= span.start()) {
                next++;
            }
            boolean inside =
                    next < quotations.size() && quotations.get(next).outer().overlaps(span);
            quotationOf[i] = inside ? next : -1;
        }
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Marked> quotations() {
        return quotations;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    public Sentence sentenceOf(int at) {
        return sentenceOf.get(at);
    }

    /// True where both tokens are of one sentence.
    public boolean sameSentence(int first, int second) {
        return sentenceOf.get(first).index() == sentenceOf.get(second).index();
    }

    /// The number of the quotation that the token at `at` belongs to, its marks included; -1
    /// outside.
    public int quotationOf(int at) {
        return quotationOf[at];
    }

    /// True where all its words stand in quotation marks.
    public boolean isQuotedWhole() {
        for (int at = 0; at < quotationOf.length; at++) {
            if (quotationOf[at] < 0 && tokens.get(at).isWord()) {
                return false;
            }
        }
        return !quotations.isEmpty();
    }

    /// The number of the first token that ends behind `offset`, or the token count.
    public int tokenAt(int offset) {
        return Span.firstBehind(tokens, Token::span, offset);
    }

    /// The number, within its own sentence, of the token at `at`.
    public int placeInSentence(int at) {
        return at - tokenAt(sentenceOf(at).span().start());
    }

    /// The place of the tokens `from` to `to` (exclusive), which must not be empty.
    public Span span(int from, int to) {
        return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }
}
