package org.firsthand.tell.html.view;

/// Words on the page that open the sentences they rest on.
///
/// @param words what is shown
/// @param link the anchor of the first sentence, which serves readers without scripts; empty where
///   there is no evidence to open
/// @param places spans in cleaned texts as `article number:start-end`, parted by spaces
/// @param originals words that cleaning cut from the text, as they stood on the page
/// @param name what a screen reader says, where the words alone would not do; else empty
/// @param look style classes, empty for none
public record Mark(
        String words, String link, String places, String originals, String name, String look) {

    /// The same evidence under other words.
    public Mark as(String other) {
        return new Mark(other, link, places, originals, name, look);
    }

    public Mark named(String other) {
        return new Mark(words, link, places, originals, other, look);
    }

    public Mark styled(String other) {
        return new Mark(words, link, places, originals, name, other);
    }
}
