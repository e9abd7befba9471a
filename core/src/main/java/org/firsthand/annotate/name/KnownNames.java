package org.firsthand.annotate.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.annotate.syntax.Headlines;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;

/// The names that one article uses somewhere, with the kind that it mostly gives them; finds them
/// where the tagger missed them.
final class KnownNames {

    private static final Pattern BLANK = Pattern.compile("\\s");

    private final Lexicon lexicon;
    private final Map<String, EnumMap<NameKind, Integer>> kinds = new HashMap<>();
    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> shortOutlets = new HashSet<>();
    private final Set<String> shortOrganisations = new HashSet<>();

    KnownNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Takes note of `run`; a person's surname counts as a name of its own.
    void note(Sentence sentence, Run run) {
        List<String> words = run.tokens(sentence).stream().map(Token::word).toList();
        count(words, run.kind());
        if (run.kind() == NameKind.ORGANISATION && words.size() > 1) {
            noteShortForms(words);
        }
        boolean full = run.kind() == NameKind.PERSON && words.size() > 1;
        if (full && words.getLast().length() > 2) {
            count(List.of(words.getLast()), NameKind.PERSON);
        }
    }

    /// Takes note of the words that `sentence` writes small.
    void noteSmall(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (Character.isLowerCase(token.word().codePointAt(0))) {
                written.add(token.word());
            }
        }
    }

    /// Takes note that the article is of `outlet`, which it may call by its last word.
    void noteOutlet(String outlet) {
        List<String> words =
                BLANK.splitAsStream(outlet.strip()).filter(word -> !word.isEmpty()).toList();
        if (words.size() > 1 && words.getFirst().equalsIgnoreCase("the")) {
            words = words.subList(1, words.size());
        }
        if (words.size() > 1) {
            count(words, NameKind.ORGANISATION);
            shortOutlets.add(words.getLast());
        }
    }

    private void noteShortForms(List<String> words) {
        if (isOwnWord(words.getFirst())) {
            shortOrganisations.add(words.getFirst());
        }
        if (isOwnWord(words.getLast())) {
            shortOutlets.add(words.getLast());
        }
        if (isTeam(words.getLast())) {
            shortOrganisations.add(words.getLast());
        }
    }

    /// "Rangers" of the Tarnwick Rangers: a plural stands for the whole, also without "the".
    private boolean isTeam(String word) {
        return isOwnWord(word) && word.endsWith("s") && !word.endsWith("ss");
    }

    private boolean isOwnWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return word.length() > 2
                && Character.isUpperCase(word.charAt(0))
                && !lexicon.organisations().contains(lower)
                && !lexicon.noNames().contains(lower)
                && !lexicon.titles().contains(lower);
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
        boolean headline = Headlines.isHeadline(sentence);
        boolean[] taken = new boolean[tokens.size()];
        runs.forEach(run -> Arrays.fill(taken, run.from(), run.to(), true));
        for (int i = 0; i < tokens.size(); i++) {
            int to = taken[i] ? i : longest(tokens, i, taken, headline);
            if (to > i) {
                List<String> words = tokens.subList(i, to).stream().map(Token::word).toList();
                all.add(new Run(i, to, mostly(words).orElse(NameKind.PERSON)));
                i = to - 1;
            } else if (!taken[i] && isShortForm(tokens, i)) {
                all.add(new Run(i, i + 1, NameKind.ORGANISATION));
            }
        }
        all.sort(Comparator.comparingInt(Run::from));
        return all;
    }

    /// "the Gazette" where the Tarnwick Gazette is known; "Vessla" where Vessla Shipping Lines is.
    private boolean isShortForm(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean alone =
                token.isProperNoun()
                        && at > 0
                        && tokens.get(at - 1).isWord()
                        && !isName(tokens, at - 1)
                        && !isName(tokens, at + 1);
        boolean definite = at > 0 && Lexicon.lower(tokens.get(at - 1)).equals("the");
        return alone && (definite ? shortOutlets : shortOrganisations).contains(token.word());
    }

    private static boolean isName(List<Token> tokens, int at) {
        return at < tokens.size()
                && Lexicon.isCapital(tokens.get(at))
                && tokens.get(at).isProperNoun();
    }

    private int longest(List<Token> tokens, int from, boolean[] taken, boolean headline) {
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
                    && isThere(tokens, from, words, taken, headline)) {
                best = to;
            }
        }
        return best;
    }

    private boolean isThere(
            List<Token> tokens, int from, List<String> words, boolean[] taken, boolean headline) {
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
        return words.size() > 1
                || ((first.isProperNoun()
                                || opensClause(tokens, from)
                                || (from == 0 && !headline && isPerson(words) && !isSmall(first))
                                || (!headline && isGreatInside(tokens, from)))
                        && !lexicon.isNoName(first));
    }

    private boolean isPerson(List<String> words) {
        return mostly(words).filter(NameKind.PERSON::equals).isPresent();
    }

    private boolean isSmall(Token token) {
        return written.contains(Lexicon.lower(token));
    }

    /// "as LUCK threw": in running text a capital inside a clause is a name's.
    private static boolean isGreatInside(List<Token> tokens, int at) {
        return at > 0 && Character.isLowerCase(tokens.get(at - 1).word().codePointAt(0));
    }

    /// "Moss threw ...": a known surname that opens a sentence is easily taken for a common noun.
    private static boolean opensClause(List<Token> tokens, int at) {
        return at == 0
                && tokens.size() > 1
                && ((tokens.get(1).tag().equals("VBD") || tokens.get(1).tag().equals("VBZ"))
                        || tokens.get(1).tag().equals("POS"));
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
