package org.firsthand.link.name.variant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.firsthand.link.name.writing.Form;
import org.firsthand.text.ResourceLines;

/// How two names of places fit together.
public final class PlaceNames {

    private static final Pattern BREAK = Pattern.compile("; ");

    /// Words that say what kind of place it is and may be left out: "the Mediterranean (Sea)".
    private final Set<String> kinds =
            Set.copyOf(ResourceLines.rules(PlaceNames.class, "place-kinds.txt"));

    /// Words before a place's name that make another place of it: "North", "New".
    private final Set<String> quarters =
            Set.copyOf(ResourceLines.rules(PlaceNames.class, "place-quarters.txt"));

    private final Map<String, String> aliases = new HashMap<>();

    public PlaceNames() {
        for (String line : ResourceLines.rules(PlaceNames.class, "place-aliases.txt")) {
            String first = line.substring(0, line.indexOf(';'));
            BREAK.splitAsStream(line).forEach(alias -> aliases.put(alias, first));
        }
    }

    /// How well two forms name one and the same; symmetric.
    public Likeness compare(Form one, Form other) {
        if (one.key().equals(other.key())) {
            return Likeness.SAME;
        }
        if (plain(one).equals(plain(other))) {
            return Likeness.VARIED;
        }
        boolean shortened = one.size() < other.size() ? ends(one, other) : ends(other, one);
        return shortened ? Likeness.SHORTENED : Likeness.NONE;
    }

    /// "Rose Garden" of "Lindor Rose Garden", but not "San Lindor" of "North San Lindor".
    private boolean ends(Form part, Form whole) {
        int rest = whole.size() - part.size();
        return part.size() > 1
                && rest > 0
                && whole.words().subList(rest, whole.size()).equals(part.words())
                && !quarters.contains(whole.words().get(rest - 1));
    }

    /// The first of the names of the place that `form` names.
    public String plain(Form form) {
        List<String> bare =
                form.words().stream()
                        .filter(word -> !kinds.contains(word))
                        .map(word -> word.equals("saint") ? "st" : word)
                        .toList();
        String key = bare.isEmpty() ? form.key() : String.join(" ", bare);
        return aliases.getOrDefault(form.key(), aliases.getOrDefault(key, key));
    }
}
