package org.firsthand.link.name.variant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.firsthand.link.name.writing.Form;
import org.firsthand.link.name.writing.Initials;
import org.firsthand.text.ResourceLines;

/// How two names of organisations fit together.
public final class OrganisationNames {

    /// A word of so many letters keeps its last s.
    private static final int LONGEST_BARE = 5;

    private static final int SHORTEST_PLURAL = 4;

    private final Set<String> suffixes =
            Set.copyOf(ResourceLines.rules(OrganisationNames.class, "company-suffixes.txt"));

    /// Words that say what a company does.
    private final Set<String> trades =
            Set.copyOf(ResourceLines.rules(OrganisationNames.class, "company-words.txt"));

    /// Other spellings and short forms of words, by the one that they are compared in.
    private final Map<String, String> spellings =
            ResourceLines.rules(OrganisationNames.class, "spellings.txt").stream()
                    .map(ResourceLines::words)
                    .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast));

    /// How well two forms name one and the same; symmetric.
    public Likeness compare(Form one, Form other) {
        if (one.key().equals(other.key())) {
            return Likeness.SAME;
        }
        List<String> ones = bare(one.words());
        List<String> others = bare(other.words());
        if (ones.equals(others)) {
            return Likeness.VARIED;
        }
        if (isTurned(ones, others) || isTurned(others, ones)) {
            return Likeness.VARIED;
        }
        Form small = one.size() <= other.size() ? one : other;
        Form large = one.size() <= other.size() ? other : one;
        if (Initials.match(small, large)) {
            return Likeness.ACRONYM;
        }
        List<String> part = ones.size() <= others.size() ? ones : others;
        List<String> whole = ones.size() <= others.size() ? others : ones;
        int rest = whole.size() - part.size();
        boolean near =
                part.size() == 1
                        || rest == 1
                        || (rest == 2 && isTeam(one.size() <= other.size() ? other : one));
        boolean begins = near && whole.subList(0, part.size()).equals(part);
        boolean ends = whole.subList(whole.size() - part.size(), whole.size()).equals(part);
        return begins || ends ? Likeness.SHORTENED : Likeness.NONE;
    }

    /// "University of Oxley" and "Oxley University".
    private static boolean isTurned(List<String> one, List<String> other) {
        return one.size() > 2
                && one.size() == other.size() + 1
                && one.get(1).equals("of")
                && one.getFirst().equals(other.getLast())
                && one.subList(2, one.size()).equals(other.subList(0, other.size() - 1));
    }

    /// "Academy of Motion Pictures" and "Academy of Motion Picture" are one.
    private static String singular(String word) {
        boolean plural = word.length() > LONGEST_BARE && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /// True where `form` ends in a company's suffix, which makes it a whole name.
    public boolean isWhole(Form form) {
        return form.size() > 1 && suffixes.contains(form.last());
    }

    /// True where `form` ends in a plural, as teams do and companies seldom: "Oxley Rovers".
    public boolean isTeam(Form form) {
        String last = form.last();
        return form.size() > 1
                && last.length() >= SHORTEST_PLURAL
                && last.endsWith("s")
                && !last.endsWith("ss")
                && !trades.contains(last);
    }

    /// True where `form` is a name and one word behind it that says what the company does.
    public boolean hasTrade(Form form) {
        List<String> words = withoutSuffix(form.words());
        return words.size() > 1 && trades.contains(words.getLast());
    }

    /// True where one begins or ends in the other: no reason to join them, and none to keep them
    /// apart.
    public static boolean isPart(Form one, Form other) {
        List<String> part = one.size() <= other.size() ? one.words() : other.words();
        List<String> whole = one.size() <= other.size() ? other.words() : one.words();
        int rest = whole.size() - part.size();
        return whole.subList(0, part.size()).equals(part)
                || whole.subList(rest, whole.size()).equals(part);
    }

    /// The words of a name without a company's suffix, in one spelling and number.
    public List<String> bare(List<String> words) {
        return withoutSuffix(words).stream()
                .map(word -> spellings.getOrDefault(word, word))
                .map(OrganisationNames::singular)
                .toList();
    }

    private List<String> withoutSuffix(List<String> words) {
        int to = words.size();
        while (to > 1 && suffixes.contains(words.get(to - 1))) {
            to--;
        }
        return words.subList(0, to);
    }
}
