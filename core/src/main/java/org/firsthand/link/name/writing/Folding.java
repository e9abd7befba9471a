package org.firsthand.link.name.writing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes names so that two of them can be compared: small letters, no accents, no marks.
public final class Folding {

    private Folding() {}

    /// The words of `name`; a hyphen stays inside a word, stops and apostrophes are dropped.
    public static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || (c == '-' && !word.isEmpty()) || c == '&') {
                word.append(c);
            } else if (!isDropped(c) && !word.isEmpty()) {
                words.add(finish(word));
            }
        }
        if (!word.isEmpty()) {
            words.add(finish(word));
        }
        return words;
    }

    private static String finish(StringBuilder word) {
        String done = word.toString().toLowerCase(Locale.ROOT);
        word.setLength(0);
        return done.endsWith("-") ? done.substring(0, done.length() - 1) : done;
    }

    private static boolean isDropped(char c) {
        return c == '.'
                || c == '\''
                || c == '\u2019'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// How many letters of `name` carry a mark.
    public static int accents(String name) {
        return (int)
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .chars()
                        .filter(c -> Character.getType(c) == Character.NON_SPACING_MARK)
                        .count();
    }
}
