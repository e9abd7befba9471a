package org.firsthand.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.annotate.number.Lexeme;
import org.firsthand.annotate.number.ResourceLines;
import org.firsthand.text.Span;

/// Finds the longest match of the rules at each place, from left to right.
final class TimeGrammar {

    private static final List<TimeRule> RULES =
            ResourceLines.read(TimeGrammar.class, "rules.txt").stream()
                    .filter(line -> !line.startsWith("+ ") && !line.startsWith("- "))
                    .map(TimeRule::parse)
                    .toList();

    private TimeGrammar() {}

    /// The expressions of `words`, in order and apart from each other.
    static List<TimeMatch> read(Words words) {
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
        return Clocks.join(words, found);
    }

    private static Optional<TimeMatch> longest(Words words, int at) {
        Lexeme first = words.at(at);
        if (!first.isWord() && !first.isDigits() && "'’‘½¼¾".indexOf(first.word()) < 0) {
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
