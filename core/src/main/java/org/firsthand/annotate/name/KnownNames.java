package org.firsthand.annotate.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;

/// The names that one article uses somewhere, with the kind that it mostly gives them; finds them
/// where the tagger missed them.
final class KnownNames {

    private final Lexicon lexicon;
    private final Map<String, EnumMap<NameKind, Integer>> kinds = new HashMap<>();
    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    KnownNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Takes note of `run`; a person's surname counts as a name of its own.
    void note(Sentence sentence, Run run) {
        List<String> words = run.tokens(sentence).stream().map(Token::word).toList();
        count(words, run.kind());
        boolean full = run.kind() == NameKind.PERSON && words.size() > 1;
        if (full && words.getLast().length() > 2) {
            count(List.of(words.getLast()), NameKind.PERSON);
        }
    }

    private void count(List<String> words, NameKind kind) {
        EnumMap<NameKind, Integer> counts =
                kinds.computeIfAbsent(key(words), k -> new EnumMap<>(NameKind.class));
        if (counts.isEmpty()) {
            byFirstWord.computeIfAbsent(upper(words.getFirst()), k -> new ArrayList<>()).add(words);
        }
        counts.merge(kind, 1, Integer::sum);
    }

    /// `runs` with their kinds corrected by the article's majority.
    List<Run> corrected(Sentence sentence, List<Run> runs) {
        return runs.stream().map(run -> run.as(kind(sentence, run))).toList();
    }

    private NameKind kind(Sentence sentence, Run run) {
        boolean place =
                run.kind() == NameKind.PLACE
                        && run.from() > 0
                        && lexicon.placePrepositions()
                                .contains(Lexicon.lower(sentence.tokens().get(run.from() - 1)));
        if (place) {
            return run.kind();
        }
        return mostly(run.tokens(sentence).stream().map(Token::word).toList()).orElse(run.kind());
    }

    private Optional<NameKind> mostly(List<String> words) {
        EnumMap<NameKind, Integer> counts = kinds.get(key(words));
        return counts == null
                ? Optional.empty()
                : counts.entrySet().stream()
                        .max(
                                Map.Entry.<NameKind, Integer>comparingByValue()
                                        .thenComparing(
                                                Map.Entry.comparingByKey(
                                                        Comparator.reverseOrder())))
                        .map(Map.Entry::getKey);
    }

    /// The known names of `sentence` that no run of `runs` covers, put in among them.
    List<Run> complete(Sentence sentence, List<Run> runs) {
        List<Run> all = new ArrayList<>(runs);
        List<Token> tokens = sentence.tokens();
        boolean[] taken = new boolean[tokens.size()];
        runs.forEach(run -> Arrays.fill(taken, run.from(), run.to(), true));
        for (int i = 0; i < tokens.size(); i++) {
            int to = taken[i] ? i : longest(tokens, i, taken);
            if (to > i) {
                List<String> words = tokens.subList(i, to).stream().map(Token::word).toList();
                all.add(new Run(i, to, mostly(words).orElse(NameKind.PERSON)));
                i = to - 1;
            }
        }
        all.sort(Comparator.comparingInt(Run::from));
        return all;
    }

    private int longest(List<Token> tokens, int from, boolean[] taken) {
        int best = from;
        Token first = tokens.get(from);
        if (!Lexicon.isCapital(first)) {
            return best;
        }
        for (List<String> words : byFirstWord.getOrDefault(upper(first.word()), List.of())) {
            int to = from + words.size();
            if (to > best
                    && to <= tokens.size()
                    && mostly(words).isPresent()
                    && isThere(tokens, from, words, taken)) {
                best = to;
            }
        }
        return best;
    }

    private boolean isThere(List<Token> tokens, int from, List<String> words, boolean[] taken) {
        for (int i = 0; i < words.size(); i++) {
            Token token = tokens.get(from + i);
            String word = words.get(i);
            boolean same = token.word().equals(word);
            boolean shouted = isShouted(token.word()) && token.word().equals(upper(word));
            if (taken[from + i] || !(same || shouted)) {
                return false;
            }
        }
        Token first = tokens.get(from);
        return words.size() > 1 || (first.isProperNoun() && !lexicon.isNoName(first));
    }

    private static boolean isShouted(String word) {
        return word.length() > 2 && word.equals(upper(word));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static String key(List<String> words) {
        return upper(String.join(" ", words));
    }
}
