package org.firsthand.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of a text as they are compared: in lower case, without marks.
public final class BareWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

    private BareWords() {}

    /// Those of `text`, in order; apostrophes are straight.
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT), -1)) {
            String bare = word.replace('’', '\'');
            if (bare.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(bare);
            }
        }
        return words;
    }
}
