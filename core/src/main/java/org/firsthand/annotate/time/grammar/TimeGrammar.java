package org.firsthand.annotate.time.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.number.Lexeme;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Span;

/// Finds the longest match of the rules at each place, from left to right.
public final class TimeGrammar {

    private static final List<TimeRule> RULES =
            ResourceLines.read(TimeGrammar.class, "rules.txt").stream()
                    .filter(line -> !line.startsWith("+ ") && !line.startsWith("- "))
                    .map(TimeRule::parse)
                    .toList();

    /// The words that some rule may begin with; most words of a text are not among them.
    private static final Set<String> BEGINNINGS = beginnings();

    private TimeGrammar() {}

    private static Set<String> beginnings() {
        Set<String> words = new HashSet<>(Lexicon.firstWords());
        for (TimeRule rule : RULES) {
            for (TimeRule.Element element : rule.elements()) {
                if (element instanceof TimeRule.Literal literal) {
                    words.addAll(literal.words());
                }
                if (!element.optional()) {
                    break;
                }
            }
        }
        words.remove(",");
        words.addAll(List.of("q", "'", "’", "‘", "½", "¼", "¾"));
        return Set.copyOf(words);
    }

    /// The expressions of `words`, in order and apart from each other.
    public static List<TimeMatch> read(Words words) {
        List<TimeMatch> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<TimeMatch> match = longest(words, at);
            if (match.isPresent() && !NearMiss.is(words, match.get())) {
                found.add(match.get());
                at = match.get().to();
            } else {
                at++;
            }
        }
        return Clocks.join(words, DayLists.complete(words, found));
    }

    private static Optional<TimeMatch> longest(Words words, int at) {
        Lexeme first = words.at(at);
        boolean begins =
                first.isDigits()
                        || words.number(at).isPresent()
                        || BEGINNINGS.contains(first.word());
        if (!begins) {
            return Optional.empty();
        }
        int end = -1;
        TimeRule rule = null;
        Map<Slot, Double> taken = Map.of();
        for (TimeRule candidate : RULES) {
            Map<Slot, Double> slots = TimeRule.emptySlots();
            int reached = candidate.match(words, at, slots);
            if (reached > end && reached > at) {
                end = reached;
                rule = candidate;
                taken = slots;
            }
        }
        if (rule == null) {
            return Optional.empty();
        }
        Span span = new Span(words.at(at).span().start(), words.at(end - 1).span().end());
        return Optional.of(new TimeMatch(rule.kind(), taken, at, end, span, Optional.empty()));
    }
}
