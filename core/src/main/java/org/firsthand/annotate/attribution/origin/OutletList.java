package org.firsthand.annotate.attribution.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// The outlets and agencies that we know, and the pattern of the names of others. Immutable.
public final class OutletList {

    private static final int LONGEST_NAME = 6;

    private record Entry(String name, boolean agency) {}

    private final Map<String, Entry> byAlias = new TreeMap<>();
    private final Map<String, Entry> byLowerCase = new TreeMap<>();
    private final Set<String> lastWords = new TreeSet<>();

    private OutletList() {
        for (String line : ResourceLines.read(OutletList.class, "outlets.txt")) {
            String[] fields = line.split("\\|", -1);
            Entry entry = new Entry(fields[1].strip(), fields[0].strip().equals("agency"));
            alias(entry.name(), entry);
            for (String alias : fields[2].split(",", -1)) {
                alias(alias.strip(), entry);
            }
        }
        for (String line : ResourceLines.read(OutletList.class, "outlet-words.txt")) {
            lastWords.addAll(List.of(line.split("\\s+", -1)));
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
            int end = startsUpper(tokens.get(at)) ? end(sentence, text, at, found) : at;
            at = Math.max(end, at + 1);
        }
        return found;
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
        return byPattern(sentence, text, from, found);
    }

    private int byPattern(Sentence sentence, String text, int from, List<Outlet> found) {
        List<Token> tokens = sentence.tokens();
        int to = from;
        int end = from;
        while (to < tokens.size() && to - from < LONGEST_NAME && inName(tokens.get(to))) {
            to++;
            if (to - from >= 2 && lastWords.contains(tokens.get(to - 1).word())) {
                end = to;
            }
        }
        boolean article = tokens.get(from).word().equals("The");
        int start = article ? from + 1 : from;
        if (end - start < 2) {
            return from;
        }
        Span span = sentence.spanOf(start, end);
        found.add(new Outlet(span.of(text), false, span));
        return end;
    }

    private static boolean inName(Token token) {
        return startsUpper(token)
                && (token.isProperNoun()
                        || token.tag().startsWith("JJ")
                        || token.tag().equals("DT"));
    }

    private static boolean startsUpper(Token token) {
        return Character.isUpperCase(token.word().charAt(0)) || token.word().equals("dpa");
    }
}
