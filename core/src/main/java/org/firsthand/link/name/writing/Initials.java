package org.firsthand.link.name.writing;

import java.util.List;
import java.util.Set;

/// Tells whether a short form in capitals is made of the initials of a name.
public final class Initials {

    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "in", "on", "de", "&");
    private static final int MOST = 8;

    private Initials() {}

    /// True where `small` is one word in capitals whose letters are the initials of `large`, with
    /// or without its small words.
    public static boolean match(Form small, Form large) {
        if (small.size() != 1 || large.size() < 2 || !small.isShouted()) {
            return false;
        }
        String letters = small.last();
        return letters.length() >= 2 && letters.length() <= MOST && of(large).contains(letters);
    }

    /// The initials of `form` with its small words, without them, and without them behind the "the"
    /// that a form does not keep.
    public static List<String> of(Form form) {
        StringBuilder all = new StringBuilder();
        StringBuilder great = new StringBuilder();
        for (String word : form.words()) {
            all.append(word.charAt(0));
            if (!SMALL.contains(word)) {
                great.append(word.charAt(0));
            }
        }
        return List.of(all.toString(), great.toString(), "t" + great);
    }
}
