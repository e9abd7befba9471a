package org.firsthand.link.name.majority;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.text.Token;

/// The short forms of full names that several tellings of a story have: a person's surname, a
/// team's plural, the town that a team is named after. A tagger misses the first two where they are
/// common words too ("LUCK threw", "ROVERS sign"), and takes the third for the place. For one
/// thread at a time.
final class ShortNames {

    private static final int SEVERAL = 2;
    private static final int SHORTEST = 4;

    private final Map<String, Integer> articles = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> teams = new HashSet<>();
    private final Set<String> towns = new HashSet<>();

    /// @param tellings the sentences of each telling of the story
    static ShortNames of(List<List<NamedSentence>> tellings) {
        ShortNames names = new ShortNames();
        for (List<NamedSentence> telling : tellings) {
            Set<String> seen = new HashSet<>();
            for (NamedSentence sentence : telling) {
                for (Name name : sentence.names()) {
                    names.note(sentence.words(name), name.kind(), seen);
                }
            }
        }
        return names;
    }

    private void note(List<String> words, NameKind kind, Set<String> seen) {
        if (words.size() < 2 || kind == NameKind.PLACE || !seen.add(String.join(" ", words))) {
            return;
        }
        boolean several = articles.merge(String.join(" ", words), 1, Integer::sum) >= SEVERAL;
        String last = words.getLast();
        if (!several || last.length() < SHORTEST || !Character.isUpperCase(last.charAt(0))) {
            return;
        }
        if (kind == NameKind.PERSON) {
            surnames.add(last);
        } else if (isPlural(last)) {
            teams.add(last);
            towns.add(String.join(" ", words.subList(0, words.size() - 1)));
        }
    }

    /// Teams bear plurals ("Rovers"); organisations whose names end in one seldom take a town's
    /// name alone before it.
    private static boolean isPlural(String word) {
        return word.endsWith("s") && !word.endsWith("ss");
    }

    /// The kind of the short form that stands at `at`, where it is one and neither capitals of a
    /// headline nor a neighbouring name cast doubt on it.
    Optional<NameKind> at(List<Token> tokens, int at, boolean[] taken) {
        String word = tokens.get(at).word();
        if (taken[at] || isCapital(tokens, at - 1) || isCapital(tokens, at + 1)) {
            return Optional.empty();
        }
        boolean inside = at > 0 && Character.isLowerCase(tokens.get(at - 1).word().codePointAt(0));
        boolean subject = at + 1 < tokens.size() && isFinite(tokens.get(at + 1));
        if (surnames.contains(word) && (inside || subject)) {
            return Optional.of(NameKind.PERSON);
        }
        return teams.contains(word) ? Optional.of(NameKind.ORGANISATION) : Optional.empty();
    }

    private static boolean isCapital(List<Token> tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && Character.isUpperCase(tokens.get(at).word().codePointAt(0));
    }

    static boolean isFinite(Token token) {
        String tag = token.tag();
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    /// True where `words` are a town that a team of the story is named after.
    boolean isTown(String words) {
        return towns.contains(words);
    }
}
