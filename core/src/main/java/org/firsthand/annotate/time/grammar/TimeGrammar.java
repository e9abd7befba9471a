package org.firsthand.annotate.time.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.firsthand.annotate.time.grammar.TimeRule.Kind;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Span;

/// Finds the longest match of the rules at each place, from left to right.
public final class TimeGrammar {

    private static final List<TimeRule> ALL =
            ResourceLines.read(TimeGrammar.class, "rules.txt").stream()
                    .filter(line -> !line.startsWith("+ ") && !line.startsWith("- "))
                    .map(TimeRule::parse)
                    .toList();

    private static final RuleIndex PARTS = rules(kind -> kind == Kind.NTH);
    private static final RuleIndex RULES = rules(kind -> kind != Kind.NTH && kind != Kind.WHOLE);
    private static final RuleIndex WHOLES = rules(kind -> kind != Kind.NTH);

    /// What may have a part: "the first week of 2015"; a length and a time of day may not.
    private static final Set<Kind> DIVISIBLE =
            EnumSet.of(
                    Kind.DATE,
                    Kind.UNIT,
                    Kind.QUARTER,
                    Kind.SEASON,
                    Kind.HALF,
                    Kind.DECADE,
                    Kind.CENTURY,
                    Kind.HOLIDAY,
                    Kind.WHOLE);

    private TimeGrammar() {}

    private static RuleIndex rules(Predicate<Kind> wanted) {
        return RuleIndex.of(ALL.stream().filter(rule -> wanted.test(rule.kind())).toList());
    }

    /// What the words of `span` are by themselves, where they are one expression and nothing else.
    public static Optional<TimeMatch> sole(String text, Span span) {
        List<TimeMatch> matches = read(new Words(text, span.start(), span.end()), match -> true);
        return matches.size() == 1 && matches.getFirst().span().equals(span)
                ? Optional.of(matches.getFirst())
                : Optional.empty();
    }

    /// The expressions of `words`, in order and apart from each other.
    public static List<TimeMatch> read(Words words) {
        return read(words, match -> !NearMiss.is(words, match));
    }

    private static List<TimeMatch> read(Words words, Predicate<TimeMatch> good) {
        List<TimeMatch> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<TimeMatch> match = match(words, at, good);
            match.ifPresent(found::add);
            at = match.map(TimeMatch::to).orElse(at + 1);
        }
        return Clocks.join(words, DayLists.complete(words, found)).stream()
                .filter(match -> match.kind() != Kind.LOOSE_TIME)
                .toList();
    }

    private static Optional<TimeMatch> match(Words words, int at, Predicate<TimeMatch> good) {
        Optional<TimeMatch> part = part(words, at);
        if (part.isPresent()) {
            return part;
        }
        Optional<TimeMatch> match = longest(RULES, words, at, words.size());
        while (match.isPresent() && !good.test(match.get())) {
            match = longest(RULES, words, at, match.get().to() - 1);
        }
        return match;
    }

    /// "the first week of 2015": a part with the date behind it.
    private static Optional<TimeMatch> part(Words words, int at) {
        Optional<TimeMatch> part = longest(PARTS, words, at, words.size());
        if (part.isEmpty()) {
            return part;
        }
        return longest(WHOLES, words, part.get().to(), words.size())
                .filter(whole -> DIVISIBLE.contains(whole.kind()) && !NearMiss.is(words, whole))
                .map(whole -> part.get().of(whole));
    }

    /// The longest match at `at` that ends at `limit` or before.
    private static Optional<TimeMatch> longest(RuleIndex rules, Words words, int at, int limit) {
        int end = -1;
        TimeRule rule = null;
        Map<Slot, Double> taken = Map.of();
        for (TimeRule candidate : rules.at(words, at)) {
            Map<Slot, Double> slots = TimeRule.emptySlots();
            int reached = candidate.match(words, at, slots);
            if (reached > end && reached > at && reached <= limit) {
                end = reached;
                rule = candidate;
                taken = slots;
            }
        }
        if (rule == null) {
            return Optional.empty();
        }
        Span span = new Span(words.at(at).span().start(), words.at(end - 1).span().end());
        return Optional.of(new TimeMatch(rule.kind(), taken, at, end, span));
    }
}
