package org.firsthand.text;

/// A word or a mark of a sentence.
///
/// @param span its place in the text
/// @param word its characters as they stand in the text
/// @param tag its part of speech, Penn Treebank
/// @param lemma its dictionary form, lower case but for names
/// @param entity what kind of name it is part of
public record Token(Span span, String word, String tag, String lemma, EntityTag entity) {

    /// The classes of the three-class name tagger.
    public enum EntityTag {
        PERSON,
        ORGANISATION,
        PLACE,
        NONE
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /// True where it holds a letter or a digit.
    public boolean isWord() {
        return word.chars().anyMatch(Character::isLetterOrDigit);
    }
}
