package org.firsthand.annotate.name;

import java.util.List;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;

/// A stretch of words of one sentence that is taken for a name.
///
/// @param from the number of its first token
/// @param to the number of the token behind its last, above `from`
record Run(int from, int to, NameKind kind) {

    Run {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a run needs 0 <= from < to: " + from + ", " + to);
        }
    }

    int length() {
        return to - from;
    }

    boolean overlaps(Run other) {
        return from < other.to && other.from < to;
    }

    boolean covers(int token) {
        return from <= token && token < to;
    }

    List<Token> tokens(Sentence sentence) {
        return sentence.tokens().subList(from, to);
    }

    /// Its words as they stand, one blank between two, none around a hyphen.
    String form(Sentence sentence) {
        StringBuilder form = new StringBuilder();
        int end = -1;
        for (Token token : tokens(sentence)) {
            if (end >= 0 && token.span().start() > end) {
                form.append(' ');
            }
            form.append(token.word());
            end = token.span().end();
        }
        return form.toString();
    }

    Run as(NameKind other) {
        return new Run(from, to, other);
    }
}
