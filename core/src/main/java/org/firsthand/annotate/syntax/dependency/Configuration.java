package org.firsthand.annotate.syntax.dependency;

import java.util.Arrays;

/// The state of an arc-standard parse (Nivre 2004): a stack, the words that are left, and the arcs
/// drawn so far. Word 0 is the root above the sentence, its words count from 1. Every step takes
/// the same time, however long the sentence is. For one thread at a time.
final class Configuration {

    /// Stands where there is no such word.
    static final int NONE = -1;

    private final int words;
    private final int[] stack;
    private int size = 1;
    private int next = 1;
    private final int[] heads;
    private final int[] labels;
    private final int[] left;
    private final int[] secondLeft;
    private final int[] right;
    private final int[] secondRight;

    /// Of a sentence of `words` words, with the root on the stack and all words to come.
    Configuration(int words) {
        this.words = words;
        stack = new int[words + 1];
        heads = none(words);
        labels = none(words);
        left = none(words);
        secondLeft = none(words);
        right = none(words);
        secondRight = none(words);
    }

    private static int[] none(int words) {
        int[] numbers = new int[words + 1];
        Arrays.fill(numbers, NONE);
        return numbers;
    }

    int size() {
        return size;
    }

    boolean hasNext() {
        return next <= words;
    }

    boolean isDone() {
        return size == 1 && !hasNext();
    }

    /// The word that lies `depth` below the top of the stack, which is 0.
    int stack(int depth) {
        return depth < size ? stack[size - 1 - depth] : NONE;
    }

    /// The word that comes `distance` after the next one.
    int buffer(int distance) {
        return distance <= words - next ? next + distance : NONE;
    }

    /// The number of the label on the arc above `word`.
    int label(int word) {
        return labels[word];
    }

    int head(int word) {
        return heads[word];
    }

    /// The first of the words left of `word` that hang on it.
    int left(int word) {
        return word == NONE ? NONE : left[word];
    }

    int secondLeft(int word) {
        return word == NONE ? NONE : secondLeft[word];
    }

    /// The last of the words right of `word` that hang on it.
    int right(int word) {
        return word == NONE ? NONE : right[word];
    }

    int secondRight(int word) {
        return word == NONE ? NONE : secondRight[word];
    }

    void shift() {
        stack[size++] = next++;
    }

    /// Hangs the second word of the stack on the top. A child on the left always comes left of
    /// those before it, so that the last one drawn is the first in the sentence; on the right
    /// likewise.
    void leftArc(int label) {
        int head = stack(0);
        int child = stack(1);
        stack[size - 2] = head;
        draw(head, child, label);
        secondLeft[head] = left[head];
        left[head] = child;
    }

    /// Hangs the top of the stack on the second word.
    void rightArc(int label) {
        int head = stack(1);
        int child = stack(0);
        draw(head, child, label);
        secondRight[head] = right[head];
        right[head] = child;
    }

    private void draw(int head, int child, int label) {
        heads[child] = head;
        labels[child] = label;
        size--;
    }
}
