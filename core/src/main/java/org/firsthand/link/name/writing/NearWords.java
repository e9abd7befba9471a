package org.firsthand.link.name.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The words met so far, which can be asked for those that a word may be a slip for. Two words with
/// a slip between them have the same letters left when the slip's are left out (Garbe's symmetric
/// delete), or sound alike: so a word is compared with the few that share such a rest, not with
/// all. For one thread at a time.
public final class NearWords {

    /// Two letters are left out of words of so many letters.
    private static final int LONG = 8;

    /// Of longer words one letter is left out alone, which keeps their rests few.
    private static final int LONGEST = 20;

    private final Map<String, List<String>> byRest = new HashMap<>();
    private final Map<String, Set<String>> near = new HashMap<>();

    /// Takes `word` in.
    public void add(String word) {
        if (near.containsKey(word) || word.length() > Spelling.LONGEST) {
            return;
        }
        Set<String> slips = new TreeSet<>();
        for (String rest : rests(word)) {
            List<String> others = byRest.computeIfAbsent(rest, r -> new ArrayList<>());
            for (String other : others) {
                if (Spelling.isSlip(word, other)) {
                    slips.add(other);
                    near.computeIfAbsent(other, o -> new TreeSet<>()).add(word);
                }
            }
            others.add(word);
        }
        near.put(word, slips);
    }

    /// The words that were taken in and from which `word`, which was too, may be a slip.
    public Set<String> of(String word) {
        return near.getOrDefault(word, Set.of());
    }

    private static Set<String> rests(String word) {
        Set<String> rests = new LinkedHashSet<>();
        rests.add(word);
        rests.add("sound " + Spelling.sound(word));
        for (int i = 0; i < word.length(); i++) {
            String rest = word.substring(0, i) + word.substring(i + 1);
            rests.add(rest);
            if (i > 0 && word.length() >= LONG && word.length() <= LONGEST) {
                for (int j = i; j < rest.length(); j++) {
                    rests.add(rest.substring(0, j) + rest.substring(j + 1));
                }
            }
        }
        return rests;
    }
}
