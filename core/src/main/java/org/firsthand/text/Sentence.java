package org.firsthand.text;

import java.util.List;

/// A sentence with its words.
///
/// @param index its number in the text, from 0
/// @param paragraph the number of its paragraph (line of the cleaned text), from 0
/// @param span its place in the text
/// @param tokens its words and marks, in order
public record Sentence(int index, int paragraph, Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /// The place of the tokens `from` to `to` (exclusive), which must not be empty.
    public Span spanOf(int from, int to) {
        return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /// The number of the first token that ends behind `offset`, or the token count where none does.
    public int tokenAt(int offset) {
        return Span.firstBehind(tokens, Token::span, offset);
    }
}
