package org.firsthand.annotate.syntax.dependency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers the words, then the tags, then the labels that the model has learnt. Immutable.
final class Vocabulary {

    static final String ROOT = "-ROOT-";

    private static final String UNKNOWN = "-UNKNOWN-";
    private static final String NULL = "-NULL-";
    private static final int LABELS = 3;

    private final Map<String, Integer> words;
    private final Map<String, Integer> tags;
    private final List<String> labels;
    private final int firstLabel;
    private final int unknownWord;
    private final int unknownTag;
    private final int noWord;
    private final int noTag;

    /// @param words the marks for an unknown word, for none and for the root among them
    /// @param tags likewise
    /// @param labels that for no label first, that of the root second
    /// @throws IllegalArgumentException where one of these is not there
    Vocabulary(List<String> words, List<String> tags, List<String> labels) {
        this.words = numbered(words, 0);
        this.tags = numbered(tags, words.size());
        this.labels = List.copyOf(labels);
        firstLabel = words.size() + tags.size();
        unknownWord = known(this.words, UNKNOWN, "words");
        unknownTag = known(this.tags, UNKNOWN, "tags");
        noWord = known(this.words, NULL, "words");
        noTag = known(this.tags, NULL, "tags");
        known(this.words, ROOT, "words");
        known(this.tags, ROOT, "tags");
        if (labels.size() < LABELS || !labels.getFirst().equals(NULL)) {
            throw new IllegalArgumentException(
                    "its labels are not " + NULL + ", that of the root and others: " + labels);
        }
    }

    private static Map<String, Integer> numbered(List<String> names, int from) {
        Map<String, Integer> numbers = HashMap.newHashMap(names.size());
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), from + i);
        }
        return numbers;
    }

    private static int known(Map<String, Integer> numbers, String name, String kind) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("its " + kind + " lack " + name);
        }
        return number;
    }

    int word(String word) {
        return words.getOrDefault(word, unknownWord);
    }

    int tag(String tag) {
        return tags.getOrDefault(tag, unknownTag);
    }

    int noWord() {
        return noWord;
    }

    int noTag() {
        return noTag;
    }

    int noLabel() {
        return firstLabel;
    }

    /// The number of the label above the root word, after which those of the others follow.
    int rootLabel() {
        return firstLabel + 1;
    }

    /// How many labels there are but "none".
    int labels() {
        return labels.size() - 1;
    }

    /// The name of the label of number `label`, such as `nsubj`.
    String label(int label) {
        return labels.get(label - firstLabel);
    }

    /// How many words, tags and labels there are.
    int size() {
        return firstLabel + labels.size();
    }
}
