package org.firsthand.link.name.variant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.firsthand.link.name.writing.Folding;
import org.firsthand.link.name.writing.Form;
import org.firsthand.text.ResourceLines;

/// Reads from titles and given names whether a woman or a man is named. Immutable.
public final class Sexes {

    private final Map<String, Sex> titles = words("title-sexes.txt");
    private final Map<String, Sex> names = words("given-sexes.txt");

    /// What `title` tells: "Mrs.", "the former congressman".
    public Sex ofTitle(String title) {
        return Folding.words(title).stream()
                .map(word -> titles.getOrDefault(word, Sex.UNKNOWN))
                .filter(sex -> sex != Sex.UNKNOWN)
                .findFirst()
                .orElse(Sex.UNKNOWN);
    }

    /// What the given name of `form` tells, where it has one.
    public Sex ofForm(Form form) {
        return form.size() < 2
                ? Sex.UNKNOWN
                : names.getOrDefault(form.words().getFirst(), Sex.UNKNOWN);
    }

    /// The words of a list whose lines begin in `f` or `m`.
    private static Map<String, Sex> words(String file) {
        Map<String, Sex> sexes = new HashMap<>();
        for (String line : ResourceLines.rules(Sexes.class, file)) {
            List<String> words = ResourceLines.words(line);
            Sex sex = words.getFirst().equals("f") ? Sex.FEMALE : Sex.MALE;
            words.subList(1, words.size()).forEach(word -> sexes.put(word, sex));
        }
        return sexes;
    }
}
