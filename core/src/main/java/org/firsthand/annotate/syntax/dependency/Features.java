package org.firsthand.annotate.syntax.dependency;

import java.util.List;
import org.firsthand.text.Token;

/// The 48 features of a configuration (Chen and Manning 2014, section 3.1): words and tags of 18
/// places, then the labels of the last 12 of these, as numbers of the vocabulary. The places are
/// the top three of the stack from below, the next three of the buffer, and for the top two of the
/// stack their first and last children, the second ones, and the outermost grandchildren. For one
/// sentence and one thread.
final class Features {

    /// How many there are.
    static final int SLOTS = 48;

    private static final int TAGS = 18;
    private static final int LABELS = 36;
    private static final int UNLABELLED = 6;

    private final Vocabulary vocabulary;
    private final int[] words;
    private final int[] tags;
    private final int[] numbers = new int[SLOTS];

    Features(Vocabulary vocabulary, List<Token> tokens) {
        this.vocabulary = vocabulary;
        words = new int[tokens.size() + 1];
        tags = new int[tokens.size() + 1];
        words[0] = vocabulary.word(Vocabulary.ROOT);
        tags[0] = vocabulary.tag(Vocabulary.ROOT);
        for (int i = 0; i < tokens.size(); i++) {
            words[i + 1] = vocabulary.word(tokens.get(i).word());
            tags[i + 1] = vocabulary.tag(tokens.get(i).tag());
        }
    }

    /// Those of `configuration`; valid until the next call.
    int[] of(Configuration configuration) {
        for (int i = 0; i < 3; i++) {
            put(i, configuration.stack(2 - i));
            put(3 + i, configuration.buffer(i));
        }
        for (int i = 0; i < 2; i++) {
            int word = configuration.stack(i);
            int slot = UNLABELLED + UNLABELLED * i;
            int left = configuration.left(word);
            int right = configuration.right(word);
            putChild(slot, left, configuration);
            putChild(slot + 1, right, configuration);
            putChild(slot + 2, configuration.secondLeft(word), configuration);
            putChild(slot + 3, configuration.secondRight(word), configuration);
            putChild(slot + 4, configuration.left(left), configuration);
            putChild(slot + 5, configuration.right(right), configuration);
        }
        return numbers;
    }

    private void putChild(int slot, int word, Configuration configuration) {
        put(slot, word);
        numbers[LABELS - UNLABELLED + slot] =
                word == Configuration.NONE ? vocabulary.noLabel() : configuration.label(word);
    }

    private void put(int slot, int word) {
        boolean none = word == Configuration.NONE;
        numbers[slot] = none ? vocabulary.noWord() : words[word];
        numbers[TAGS + slot] = none ? vocabulary.noTag() : tags[word];
    }
}
