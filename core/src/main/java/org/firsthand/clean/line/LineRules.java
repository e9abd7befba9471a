package org.firsthand.clean.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// The lines that surround an article on a page, known by patterns that are data.
///
/// A pattern has to match the whole line as [Lines#plain] gives it, and no line longer than
/// [#LONGEST] is looked at, so that no input makes matching slow. Immutable and safe for use by
/// many threads.
public final class LineRules {

    /// The longest line that can be furniture, in characters.
    public static final int LONGEST = 320;

    private static final LineRules FURNITURE = load("furniture.txt");

    /// Where on its page a line stands.
    public enum Place {
        /// Before the first sentence of the article.
        HEAD,
        /// Between its first and its last.
        BODY,
        /// After its last sentence.
        TAIL
    }

    /// One reason to cut a line.
    ///
    /// @param hits lines that it must match
    /// @param misses lines that it must not match
    public record Rule(
            String reason,
            Set<Place> places,
            List<Pattern> patterns,
            List<String> hits,
            List<String> misses) {

        public Rule {
            places = Set.copyOf(places);
            patterns = List.copyOf(patterns);
            hits = List.copyOf(hits);
            misses = List.copyOf(misses);
        }

        /// True where `plain` is such a line.
        public boolean matches(String plain) {
            return patterns.stream().anyMatch(pattern -> pattern.matcher(plain).matches());
        }
    }

    private static final int MOST_RECENT = 8192;

    private final List<Rule> rules;
    private final Map<String, Optional<String>> recent = new ConcurrentHashMap<>();

    private LineRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// The rules of `furniture.txt`.
    public static LineRules furniture() {
        return FURNITURE;
    }

    public List<Rule> rules() {
        return rules;
    }

    /// Why the line is no part of the article; empty where nothing says so.
    public Optional<String> reason(String line, Place place) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        // The lines of menus come again and again, within a page and on the next.
        Optional<String> known = recent.get(place.name() + line);
        if (known != null) {
            return known;
        }
        String plain = Lines.plain(line);
        Optional<String> reason =
                rules.stream()
                        .filter(rule -> rule.places().contains(place) && rule.matches(plain))
                        .map(Rule::reason)
                        .findFirst();
        if (recent.size() >= MOST_RECENT) {
            recent.clear();
        }
        recent.put(place.name() + line, reason);
        return reason;
    }

    private static LineRules load(String name) {
        List<Rule> rules = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (InputStream bytes = LineRules.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            String line;
            Block block = new Block("");
            while ((line = lines.readLine()) != null) {
                String value = line.length() > 2 ? line.substring(2) : "";
                switch (line.isEmpty() ? '#' : line.charAt(0)) {
                    case '=' -> {
                        block.addTo(rules);
                        block = new Block(value);
                    }
                    case '~' -> block.patterns.add(pattern(value, names, values));
                    case '+' -> block.hits.add(value);
                    case '-' -> block.misses.add(value);
                    case '$' -> {
                        int at = value.indexOf(' ');
                        names.add("{" + value.substring(0, at) + "}");
                        values.add(insert(value.substring(at + 1), names, values));
                    }
                    case '#' -> {}
                    default -> throw new IllegalStateException(name + ": cannot read: " + line);
                }
            }
            block.addTo(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LineRules(rules);
    }

    private static Pattern pattern(String value, List<String> names, List<String> values) {
        return Pattern.compile(
                insert(value, names, values), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String insert(String value, List<String> names, List<String> values) {
        String inserted = value;
        for (int i = 0; i < values.size(); i++) {
            inserted = inserted.replace(names.get(i), values.get(i));
        }
        return inserted;
    }

    private static final class Block {

        private final String head;
        private final List<Pattern> patterns = new ArrayList<>();
        private final List<String> hits = new ArrayList<>();
        private final List<String> misses = new ArrayList<>();

        Block(String head) {
            this.head = head;
        }

        void addTo(List<Rule> rules) {
            if (patterns.isEmpty()) {
                return;
            }
            int at = head.indexOf('@');
            Set<Place> places = EnumSet.noneOf(Place.class);
            if (at < 0) {
                places = EnumSet.allOf(Place.class);
            } else {
                for (String place : head.substring(at + 1).strip().split(" ", -1)) {
                    places.add(Place.valueOf(place.toUpperCase(Locale.ROOT)));
                }
            }
            String reason = at < 0 ? head.strip() : head.substring(0, at).strip();
            rules.add(new Rule(reason, places, patterns, hits, misses));
        }
    }
}
