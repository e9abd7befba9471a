package org.firsthand.trace.literal;

/// Words that stand together in both texts.
///
/// @param own the number of the first in the text
/// @param other the same in the article
/// @param length in words
public record WordRun(int own, int other, int length) {

    int end() {
        return own + length;
    }

    int otherEnd() {
        return other + length;
    }
}
