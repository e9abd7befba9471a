package org.firsthand.link.name.join;

import org.firsthand.link.name.variant.Likeness;

/// How far apart two mentions are, and so how good the evidence must be to join them.
public enum Level {
    /// In one article.
    ARTICLE,
    /// In two articles of one story.
    STORY,
    /// In two stories of one thread.
    THREAD,
    /// Anywhere in the pile: the same full name only.
    PILE;

    boolean allows(Likeness likeness) {
        return switch (likeness) {
            case SAME -> true;
            case VARIED -> this != PILE;
            case ACRONYM, SHORTENED, MISSPELT -> this != PILE;
            case GIVEN -> this == ARTICLE || this == STORY;
            case NONE -> false;
        };
    }
}
