package org.firsthand.annotate.number;

import java.util.List;
import org.firsthand.annotate.number.NumberMention.Kind;
import org.firsthand.annotate.number.NumberWords.Entry;
import org.firsthand.text.Span;

/// The lexemes of a text, which may be asked about beyond their ends.
record Line(List<Lexeme> lexemes) {

    /// A mention of the lexemes `from` to before `to`.
    NumberMention mention(int from, int to, double value, Kind kind) {
        Span span = new Span(lexemes.get(from).span().start(), lexemes.get(to - 1).span().end());
        return new NumberMention(span, value, kind, from, to);
    }

    boolean is(int at, String word) {
        return at >= 0 && at < lexemes.size() && lexemes.get(at).is(word);
    }

    Entry entry(int at) {
        return at < lexemes.size() ? NumberWords.of(lexemes.get(at)) : NumberWords.NONE;
    }

    int behindHyphen(int at) {
        return is(at, "-") ? at + 1 : at;
    }
}
