package org.firsthand.link.name.writing;

import java.util.List;

/// One form of a name as it stands, with its words folded.
///
/// @param words its words, folded; never empty
/// @param key the words in one string
public record Form(String text, List<String> words, String key) {

    /// The form of `text`, without a "the" before it.
    public static Form of(String text) {
        List<String> words = Folding.words(text);
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words = words.subList(1, words.size());
        }
        List<String> safe = words.isEmpty() ? List.of(text) : List.copyOf(words);
        return new Form(text, safe, String.join(" ", safe));
    }

    /// The number of its words.
    public int size() {
        return words.size();
    }

    public String last() {
        return words.getLast();
    }

    /// True where it is written in capitals alone.
    public boolean isShouted() {
        return text.chars().noneMatch(Character::isLowerCase)
                && text.chars().anyMatch(Character::isUpperCase);
    }
}
