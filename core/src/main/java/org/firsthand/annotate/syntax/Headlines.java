package org.firsthand.annotate.syntax;

import org.firsthand.text.Sentence;
import org.firsthand.text.Token;

/// Knows sentences in headline case, where capitals say nothing of names.
public final class Headlines {

    private static final int SHORT = 4;
    private static final int FEW = 4;

    private Headlines() {}

    /// True where at least four in five of its longer words begin with a capital, and there are
    /// four or more.
    public static boolean isHeadline(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            if (token.word().length() >= SHORT && Character.isLetter(token.word().codePointAt(0))) {
                words++;
                capitals += Character.isUpperCase(token.word().codePointAt(0)) ? 1 : 0;
            }
        }
        return words >= FEW && capitals * 5 >= words * 4;
    }
}
