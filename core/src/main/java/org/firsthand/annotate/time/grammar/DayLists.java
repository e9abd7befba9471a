package org.firsthand.annotate.time.grammar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.annotate.time.grammar.Lexicon.Filling;

/// Reads the days behind "April 24 and 25", "May 3-5" and "June 1, 2 and 4" as days of that month.
public final class DayLists {

    private static final int MAX_DAYS = 6;

    private DayLists() {}

    public static List<TimeMatch> complete(Words words, List<TimeMatch> matches) {
        List<TimeMatch> completed = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            TimeMatch match = matches.get(i);
            before(words, match).ifPresent(completed::add);
            completed.add(match);
            int limit = i + 1 < matches.size() ? matches.get(i + 1).from() : words.size();
            TimeMatch last = match;
            for (int days = 0; days < MAX_DAYS; days++) {
                Optional<TimeMatch> next = next(words, last, limit);
                if (next.isEmpty()) {
                    break;
                }
                last = next.get();
                completed.add(last);
            }
        }
        return completed;
    }

    /// The first of "3 to 5 March" and "between 3 and 5 March".
    private static Optional<TimeMatch> before(Words words, TimeMatch match) {
        int link = match.from() - 1;
        int at = link - 1;
        boolean dayFirst =
                match.kind() == TimeRule.Kind.DATE
                        && match.has(Slot.MONTH)
                        && match.has(Slot.DAY)
                        && words.at(match.from()).isDigits();
        if (!dayFirst || at < 0) {
            return Optional.empty();
        }
        boolean range = words.is(link, "to") || words.is(link, "-") || words.is(link, "–");
        boolean pair = words.is(link, "and") && words.is(at - 1, "between");
        Filling day = NumberSlots.at(Slot.DAY, words, at);
        if (!(range || pair) || day.end() != link || day.value() >= match.number(Slot.DAY)) {
            return Optional.empty();
        }
        Map<Slot, Double> slots = new EnumMap<>(match.slots());
        slots.put(Slot.DAY, day.value());
        return Optional.of(new TimeMatch(match.kind(), slots, at, link, words.at(at).span()));
    }

    private static Optional<TimeMatch> next(Words words, TimeMatch match, int limit) {
        boolean endsInDay =
                match.kind() == TimeRule.Kind.DATE
                        && match.has(Slot.MONTH)
                        && match.has(Slot.DAY)
                        && match.clock().isEmpty()
                        && words.at(match.to() - 1).isDigits()
                        && Integer.toString(match.number(Slot.DAY))
                                .equals(words.at(match.to() - 1).word());
        int at = behindLink(words, match.to());
        if (!endsInDay || at < 0 || at >= limit) {
            return Optional.empty();
        }
        Filling day = NumberSlots.at(Slot.DAY, words, at);
        boolean later = day.end() == at + 1 && day.value() > match.number(Slot.DAY);
        if (!later || day.end() > limit || !closes(words, day.end())) {
            return Optional.empty();
        }
        Map<Slot, Double> slots = new EnumMap<>(match.slots());
        slots.put(Slot.DAY, day.value());
        return Optional.of(new TimeMatch(match.kind(), slots, at, day.end(), words.at(at).span()));
    }

    private static int behindLink(Words words, int at) {
        int next = words.is(at, ",") ? at + 1 : at;
        boolean link =
                words.is(next, "and")
                        || words.is(next, "or")
                        || words.is(next, "to")
                        || words.is(next, "through")
                        || words.is(next, "-")
                        || words.is(next, "–");
        return link ? next + 1 : next > at ? next : -1;
    }

    /// A noun behind the number makes it a count: "On May 3, 5 boats sank".
    private static boolean closes(Words words, int at) {
        if (!words.has(at) || (!words.at(at).isWord() && !words.at(at).isDigits())) {
            return !words.is(at, "%") && !(words.is(at, "-") && words.attached(at + 1));
        }
        return switch (words.at(at).word()) {
            case "and", "in", "at", "to", "for", "with", "by", "as", "but", "when", "or" ->
                    words.at(at).isWord();
            default -> false;
        };
    }
}
