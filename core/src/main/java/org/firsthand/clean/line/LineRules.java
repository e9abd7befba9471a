package org.firsthand.clean.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;

/// The lines that surround an article on a page, known by patterns that are data.
///
/// A pattern has to match the whole line as [Lines#plain] gives it, and no line longer than
/// [#LONGEST] is looked at, so that no input makes matching slow. Immutable as far as can be seen
/// from outside, and safe for use by many threads.
public final class LineRules {

    /// The longest line that can be furniture, in characters.
    public static final int LONGEST = 320;

    private static final LineRules FURNITURE = new LineRules(RuleFile.read("furniture.txt"));

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
            List<LinePattern> patterns,
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
            String lower = plain.toLowerCase(Locale.ROOT);
            return patterns.stream().anyMatch(pattern -> pattern.matches(plain, lower));
        }
    }

    /// A pattern of a rule, in the order of the file.
    private record Candidate(String reason, LinePattern pattern) {}

    private static final int MOST_RECENT = 8192;
    // How much of a line's beginning tells which patterns may match at all.
    private static final int BEGINNING = 3;

    private final List<Rule> rules;
    private final Map<Place, Map<String, Optional<String>>> recent = new EnumMap<>(Place.class);
    private final Map<Place, Map<String, List<Candidate>>> candidates = new EnumMap<>(Place.class);

    private LineRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (Place place : Place.values()) {
            recent.put(place, new ConcurrentHashMap<>());
            candidates.put(place, new ConcurrentHashMap<>());
        }
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
        Map<String, Optional<String>> known = recent.getOrDefault(place, Map.of());
        Optional<String> before = known.get(line);
        if (before != null) {
            return before;
        }
        Optional<String> reason = find(Lines.plain(line), place);
        if (known.size() >= MOST_RECENT) {
            known.clear();
        }
        known.put(line, reason);
        return reason;
    }

    private Optional<String> find(String plain, Place place) {
        String lower = plain.toLowerCase(Locale.ROOT);
        for (Candidate candidate : candidates(lower, place)) {
            if (candidate.pattern().matches(plain, lower)) {
                return Optional.of(candidate.reason());
            }
        }
        return Optional.empty();
    }

    /// The patterns that may match a line with the beginning of `lower`.
    private List<Candidate> candidates(String lower, Place place) {
        String beginning = lower.substring(0, Math.min(BEGINNING, lower.length()));
        Map<String, List<Candidate>> known = candidates.getOrDefault(place, Map.of());
        List<Candidate> before = known.get(beginning);
        if (before != null) {
            return before;
        }
        List<Candidate> all = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.places().contains(place)) {
                rule.patterns().stream()
                        .filter(pattern -> mayBegin(pattern, beginning))
                        .forEach(pattern -> all.add(new Candidate(rule.reason(), pattern)));
            }
        }
        if (known.size() >= MOST_RECENT) {
            known.clear();
        }
        known.put(beginning, List.copyOf(all));
        return all;
    }

    /// True where more characters behind `beginning` could make the pattern match.
    @SuppressWarnings("JdkObsolete") // hitEnd() answers just this: could more input still match?
    private static boolean mayBegin(LinePattern pattern, String beginning) {
        Matcher matcher = pattern.pattern().matcher(beginning);
        return matcher.matches() || matcher.hitEnd();
    }
}
