package org.firsthand.annotate.attribution.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// The outlets and agencies that we know, and the pattern of the names of others. Immutable.
public final class OutletList {

    private static final int LONGEST_NAME = 6;
    private static final Set<String> ARTICLES = Set.of("The", "A", "An");

    private record Entry(String name, boolean agency) {}

    private final Map<String, Entry> byAlias = new HashMap<>();
    private final Map<String, Entry> byLowerCase = new HashMap<>();
    private final OutletShape shape = new OutletShape();

    private OutletList() {
        for (String line : ResourceLines.rules(OutletList.class, "outlets.txt")) {
            String[] fields = line.split("\\|", -1);
            Entry entry = new Entry(fields[1].strip(), fields[0].strip().equals("agency"));
            alias(entry.name(), entry);
            for (String alias : fields[2].split(",", -1)) {
                alias(alias.strip(), entry);
            }
        }
    }

    /// The list that comes with the project.
    public static OutletList load() {
        return new OutletList();
    }

    private void alias(String alias, Entry entry) {
        byAlias.put(alias, entry);
        byLowerCase.putIfAbsent(alias.toLowerCase(Locale.ROOT), entry);
    }

    /// The full name of the outlet that `words` name in any case; empty where we do not know it.
    public Optional<String> canonical(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        Entry entry = byLowerCase.get(lower);
        if (entry == null && lower.startsWith("the ")) {
            entry = byLowerCase.get(lower.substring(4));
        }
        return Optional.ofNullable(entry).map(Entry::name);
    }

    /// The name of the outlet that `words` are, known or by their form; empty where they are none.
    public Optional<String> name(String words) {
        Optional<String> known = canonical(words);
        if (known.isPresent()) {
            return known;
        }
        String bare = words.startsWith("The ") ? words.substring(4) : words;
        List<String> split = List.of(bare.split(" ", -1));
        return shape.length(split) == split.size() ? Optional.of(bare) : Optional.empty();
    }

    /// True where `name` is the full name of an agency.
    public boolean isAgency(String name) {
        Entry entry = byAlias.get(name);
        return entry != null && entry.agency();
    }

    /// The outlets that `sentence` names, in order; `text` is what it stands in.
    public List<Outlet> find(Sentence sentence, String text) {
        List<Outlet> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size()) {
            int end = at;
            if (startsUpper(tokens.get(at))) {
                end = end(sentence, text, at, found);
            } else if (tokens.get(at).word().equals("the")) {
                end = withArticle(sentence, text, at, found);
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    /// "the Athletic", of an outlet that is known with a capital article alone.
    private int withArticle(Sentence sentence, String text, int from, List<Outlet> found) {
        int longest = Math.min(sentence.tokens().size(), from + LONGEST_NAME);
        for (int to = longest; to > from + 1; to--) {
            Span span = sentence.spanOf(from, to);
            Entry entry = byAlias.get("The" + span.of(text).substring(3));
            boolean whole =
                    to == sentence.tokens().size() || !startsUpper(sentence.tokens().get(to));
            if (entry != null && whole) {
                found.add(new Outlet(entry.name(), entry.agency(), sentence.spanOf(from + 1, to)));
                return to;
            }
        }
        return from;
    }

    private int end(Sentence sentence, String text, int from, List<Outlet> found) {
        int longest = Math.min(sentence.tokens().size(), from + LONGEST_NAME);
        for (int to = longest; to > from; to--) {
            Span span = sentence.spanOf(from, to);
            Entry entry = byAlias.get(span.of(text));
            if (entry != null) {
                found.add(new Outlet(entry.name(), entry.agency(), span));
                return to;
            }
        }
        return byShape(sentence, text, from, found);
    }

    private int byShape(Sentence sentence, String text, int from, List<Outlet> found) {
        List<Token> tokens = sentence.tokens();
        List<String> words = new ArrayList<>();
        int to = from;
        while (to < tokens.size() && to - from < LONGEST_NAME && inName(tokens.get(to), from, to)) {
            words.add(tokens.get(to++).word());
        }
        int article = words.size() > 1 && ARTICLES.contains(words.getFirst()) ? 1 : 0;
        int length = shape.length(words.subList(article, words.size()));
        if (length == 0) {
            return from;
        }
        int end = from + article + length;
        Span span = sentence.spanOf(from + article, end);
        found.add(new Outlet(span.of(text), false, span));
        return end;
    }

    private static boolean inName(Token token, int from, int at) {
        if (at > from && Character.isDigit(token.word().charAt(0))) {
            return token.word().length() < 3;
        }
        return startsUpper(token)
                && (token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("DT"));
    }

    private static boolean startsUpper(Token token) {
        return Character.isUpperCase(token.word().charAt(0)) || token.word().equals("dpa");
    }
}
