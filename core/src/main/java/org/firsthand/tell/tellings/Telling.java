package org.firsthand.tell.tellings;

/// An article seen as one version of its story.
///
/// @param siglum the letter that stands for it on the page: A, B, ... Z, AA
/// @param number its place among the dossier's articles
/// @param name who shows it, and whose article it is where that differs
/// @param url its address, or empty where it has none that a browser may open
/// @param group number of its origin group, from 0
/// @param derived whether sentences of it were traced to another text
public record Telling(
        String id,
        String siglum,
        int number,
        String name,
        String title,
        String url,
        String file,
        PublishedTime time,
        int group,
        Share share,
        boolean derived) {

    /// The style class of its origin's hue.
    public String hue() {
        return "o" + group % 6;
    }
}
