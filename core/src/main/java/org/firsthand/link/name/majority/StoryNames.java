package org.firsthand.link.name.majority;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.text.Token;

/// The names that the tellings of one story give, as they write them, with the articles that tag
/// them and those that leave them untagged: what most articles say holds for all. For one thread.
final class StoryNames {

    private static final int SHORTEST = 3;

    /// Words must be a name in so many articles before they are one in another.
    private static final int SEVERAL = 2;

    /// Names of more words are no parts of a run.
    private static final int LONGEST_PART = 6;

    /// What the articles make of one name.
    private static final class Usage {
        private final EnumMap<NameKind, Integer> kinds = new EnumMap<>(NameKind.class);
        private int tagged;
        private int untagged;
    }

    private final Map<String, Usage> usages = new HashMap<>();
    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    private StoryNames() {}

    static StoryNames of(List<List<NamedSentence>> tellings) {
        StoryNames names = new StoryNames();
        tellings.forEach(names::noteTagged);
        tellings.forEach(names::noteUntagged);
        return names;
    }

    private void noteTagged(List<NamedSentence> telling) {
        Set<String> seen = new HashSet<>();
        for (NamedSentence sentence : telling) {
            sentence.names().forEach(name -> note(sentence.words(name), name.kind(), seen));
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

    private void noteUntagged(List<NamedSentence> telling) {
        Set<String> seen = new HashSet<>();
        for (NamedSentence sentence : telling) {
            boolean[] taken = sentence.taken();
            List<Token> tokens = sentence.sentence().tokens();
            for (int i = 0; i < tokens.size(); i++) {
                for (List<String> words : byFirstWord.getOrDefault(word(tokens, i), List.of())) {
                    String key = String.join(" ", words);
                    Usage usage = usages.get(key);
                    if (usage != null && isFree(tokens, i, words, taken) && seen.add(key)) {
                        usage.untagged++;
                    }
                }
            }
        }
    }

    /// True where the tagger ran several names of a headline together ("Rangers Beat Rovers"): no
    /// other article has the whole, several have its parts, and a word stands between these.
    boolean isRun(List<String> words) {
        Usage whole = usages.get(String.join(" ", words));
        if (words.size() < SHORTEST || (whole != null && whole.tagged > 1)) {
            return false;
        }
        int parts = 0;
        boolean parted = false;
        int at = 0;
        while (at < words.size()) {
            int end = part(words, at);
            parted |=
                    parts == 1 && end == at && Character.isUpperCase(words.get(at).codePointAt(0));
            parts += end > at ? 1 : 0;
            if (parts > 1) {
                return parted;
            }
            at = Math.max(end, at + 1);
        }
        return false;
    }

    /// The word behind the longest name at `from` that several articles have.
    private int part(List<String> words, int from) {
        int most = Math.min(words.size() - (from == 0 ? 1 : 0), from + LONGEST_PART);
        for (int to = most; to > from; to--) {
            if (isName(String.join(" ", words.subList(from, to)))) {
                return to;
            }
        }
        return from;
    }

    /// The token behind the longest known name at `from`, or `from` where there is none.
    ///
    /// @param taken the tokens of names that stay
    /// @param tagged the tokens that the tagger took for names; in a run that came apart their
    ///   parts of speech, which a headline's capitals blur, decide nothing
    int longest(List<Token> tokens, int from, boolean[] taken, boolean[] tagged) {
        int best = from;
        String first = tokens.get(from).word();
        if (!Character.isUpperCase(first.codePointAt(0))) {
            return best;
        }
        for (List<String> words : byFirstWord.getOrDefault(first, List.of())) {
            int to = from + words.size();
            boolean whole =
                    words.size() > 1
                            || tagged[from]
                            || isLone(tokens, from, taken)
                            || isActing(tokens, from);
            if (to > best
                    && whole
                    && isFree(tokens, from, words, taken)
                    && isName(String.join(" ", words))) {
                best = to;
            }
        }
        return best;
    }

    /// The token behind the longest known name of several words that stands at `from`, tagged or
    /// not, or `from` where there is none.
    int widest(List<Token> tokens, int from) {
        int best = from;
        for (List<String> words : byFirstWord.getOrDefault(word(tokens, from), List.of())) {
            int to = from + words.size();
            if (words.size() > 1
                    && to > best
                    && stands(tokens, from, words)
                    && isName(String.join(" ", words))) {
                best = to;
            }
        }
        return best;
    }

    /// True where several articles, and at least two in three of those that have the words, take
    /// them for a name.
    private boolean isName(String key) {
        Usage usage = usages.get(key);
        return usage != null && usage.tagged >= SEVERAL && usage.tagged >= 2 * usage.untagged;
    }

    /// A proper noun; a person's only where no other untagged proper noun stands beside it.
    private boolean isLone(List<Token> tokens, int at, boolean[] taken) {
        boolean person =
                kind(tokens.subList(at, at + 1)).filter(NameKind.PERSON::equals).isPresent();
        boolean before = at > 0 && !taken[at - 1] && tokens.get(at - 1).isProperNoun();
        boolean behind =
                at + 1 < taken.length && !taken[at + 1] && tokens.get(at + 1).isProperNoun();
        return tokens.get(at).isProperNoun() && !(person && (before || behind));
    }

    /// "Rovers Sign ...": a plural that organisations bear, with its verb.
    private boolean isActing(List<Token> tokens, int at) {
        boolean side =
                tokens.get(at).tag().equals("NNS")
                        && kind(tokens.subList(at, at + 1))
                                .filter(NameKind.ORGANISATION::equals)
                                .isPresent();
        return side && at + 1 < tokens.size() && ShortNames.isFinite(tokens.get(at + 1));
    }

    private static String word(List<Token> tokens, int at) {
        return tokens.get(at).word();
    }

    private static boolean isFree(
            List<Token> tokens, int from, List<String> words, boolean[] taken) {
        if (!stands(tokens, from, words)) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (taken[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean stands(List<Token> tokens, int from, List<String> words) {
        if (from + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(from + i).word().equals(words.get(i))) {
                return false;
            }
        }
        return true;
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
