package org.firsthand.link.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;

/// The names that the tellings of one story give, as they write them, with the articles that tag
/// them and those that leave them untagged: what most articles say holds for all. For one thread.
final class StoryNames {

    private static final int SHORTEST = 3;

    /// A lone word must be a name in so many articles before it is one in another.
    private static final int LONE_ARTICLES = 2;

    /// What the articles make of one name.
    private static final class Usage {
        private final EnumMap<NameKind, Integer> kinds = new EnumMap<>(NameKind.class);
        private int tagged;
        private int untagged;
    }

    private final Map<String, Usage> usages = new HashMap<>();
    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    private StoryNames() {}

    static StoryNames of(List<Annotations> tellings) {
        StoryNames names = new StoryNames();
        tellings.forEach(names::noteTagged);
        tellings.forEach(names::noteUntagged);
        return names;
    }

    private void noteTagged(Annotations telling) {
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : telling.sentences()) {
            for (Name name : telling.names()) {
                if (sentence.span().contains(name.span())) {
                    note(words(sentence, name), name.kind(), seen);
                }
            }
        }
    }

    private void note(List<String> words, NameKind kind, Set<String> seen) {
        String key = String.join(" ", words);
        if (words.isEmpty() || key.length() < SHORTEST) {
            return;
        }
        Usage usage = usages.get(key);
        if (usage == null) {
            usage = new Usage();
            usages.put(key, usage);
            byFirstWord.computeIfAbsent(words.getFirst(), k -> new ArrayList<>()).add(words);
        }
        usage.kinds.merge(kind, 1, Integer::sum);
        usage.tagged += seen.add(key) ? 1 : 0;
    }

    private void noteUntagged(Annotations telling) {
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : telling.sentences()) {
            boolean[] taken = taken(sentence, telling.names());
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Usage usage = taken[i] ? null : usages.get(tokens.get(i).word());
                if (usage != null && seen.add(tokens.get(i).word())) {
                    usage.untagged++;
                }
            }
        }
    }

    private static List<String> words(Sentence sentence, Name name) {
        int from = sentence.tokenAt(name.span().start());
        int to = sentence.tokenAt(name.span().end());
        return sentence.tokens().subList(from, Math.max(from, to)).stream()
                .map(Token::word)
                .toList();
    }

    /// For each token whether a name covers it.
    static boolean[] taken(Sentence sentence, List<Name> names) {
        boolean[] taken = new boolean[sentence.tokens().size()];
        for (Name name : names) {
            if (sentence.span().overlaps(name.span())) {
                for (int i = 0; i < taken.length; i++) {
                    taken[i] |= sentence.tokens().get(i).span().overlaps(name.span());
                }
            }
        }
        return taken;
    }

    /// The token behind the longest known name at `from`, or `from` where there is none.
    int longest(List<Token> tokens, int from, boolean[] taken) {
        int best = from;
        String first = tokens.get(from).word();
        if (!Character.isUpperCase(first.codePointAt(0))) {
            return best;
        }
        for (List<String> words : byFirstWord.getOrDefault(first, List.of())) {
            int to = from + words.size();
            if (to > best && to <= tokens.size() && isThere(tokens, from, words, taken)) {
                best = to;
            }
        }
        return best;
    }

    private boolean isThere(List<Token> tokens, int from, List<String> words, boolean[] taken) {
        for (int i = 0; i < words.size(); i++) {
            if (taken[from + i] || !tokens.get(from + i).word().equals(words.get(i))) {
                return false;
            }
        }
        return words.size() > 1 || isLoneName(tokens, from);
    }

    /// A lone word is a name where most articles take it for one and no other name runs on.
    private boolean isLoneName(List<Token> tokens, int at) {
        Usage usage = usages.get(tokens.get(at).word());
        return usage != null
                && tokens.get(at).isProperNoun()
                && usage.tagged >= LONE_ARTICLES
                && usage.tagged > usage.untagged;
    }

    /// The kind that the articles mostly give the name.
    Optional<NameKind> kind(List<Token> tokens) {
        String key = tokens.stream().map(Token::word).collect(Collectors.joining(" "));
        Usage usage = usages.get(key);
        if (usage == null) {
            return Optional.empty();
        }
        NameKind best = NameKind.PERSON;
        for (NameKind kind : NameKind.values()) {
            if (usage.kinds.getOrDefault(kind, 0) > usage.kinds.getOrDefault(best, 0)) {
                best = kind;
            }
        }
        return Optional.of(best);
    }
}
