package org.firsthand.annotate.attribution.origin;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.firsthand.text.ResourceLines;

/// Tells by its form whether a run of capitalised words is the name of an outlet: by a word that
/// papers, stations and agencies have in their names, by a station's call letters, or by "News" at
/// the head of a compound. Immutable.
final class OutletShape {

    private static final Pattern COMPOUND = Pattern.compile("News\\p{Lu}\\p{L}*|News\\p{Ll}*\\d+");
    private static final Pattern CALL_LETTERS = Pattern.compile("[KW][A-Z]{3}(?:-(?:TV|FM))?");

    private final Set<String> last = new TreeSet<>();
    private final Set<String> first = new TreeSet<>();
    private final Set<String> pairs = new TreeSet<>();
    private final Set<String> never = new TreeSet<>();

    OutletShape() {
        for (String line : ResourceLines.rules(OutletShape.class, "outlet-words.txt")) {
            List<String> words = List.of(line.split("\\s+", -1));
            List<String> rest = words.subList(1, words.size());
            switch (words.getFirst()) {
                case "last" -> last.addAll(rest);
                case "first" -> first.addAll(rest);
                case "never" -> never.addAll(rest);
                case "pair" -> pairs.add(String.join(" ", rest));
                default ->
                        throw new IllegalArgumentException(
                                "outlet-words.txt: a line begins with last, first, pair or never, not "
                                        + words.getFirst());
            }
        }
    }

    /// How many of the words, from the first on, make an outlet's name; 0 where they make none.
    int length(List<String> words) {
        int length = 0;
        for (int to = 1; to <= words.size(); to++) {
            if (isName(words.subList(0, to))) {
                length = to;
            }
        }
        return length;
    }

    private boolean isName(List<String> words) {
        String end = words.getLast();
        if (words.size() == 1) {
            return COMPOUND.matcher(end).matches() || CALL_LETTERS.matcher(end).matches();
        }
        boolean article = words.getFirst().equals("The") && words.size() == 2;
        if (article || never.contains(words.getFirst())) {
            return false;
        }
        String before = words.get(words.size() - 2);
        return last.contains(end)
                || last.contains(end.substring(end.lastIndexOf('-') + 1))
                || first.contains(words.getFirst())
                || (words.size() > 2 && pairs.contains(before + " " + end));
    }
}
