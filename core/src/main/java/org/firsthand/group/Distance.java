package org.firsthand.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.text.CalendarWords;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;

/// How far back an article sees what it tells, from the words for time in its first sentences.
///
/// A happening is told as of a weekday or "this week" when it is fresh, and as of "last week",
/// "last month" or a month's name when a later article refers back to it.
final class Distance {

    private static final int SENTENCES = 8;
    private static final double FRESH = 1;
    private static final double WEEK = 7;
    private static final double MONTH = 30;

    private static final Set<String> DAYS = Set.of("today", "yesterday", "tonight");

    private Distance() {}

    /// The median distance in days of its first words for past time; that of a week where it has
    /// none.
    static double of(Annotations telling) {
        List<Double> distances = new ArrayList<>();
        for (Sentence sentence : prose(telling)) {
            String before = "";
            String last = "";
            for (Token token : sentence.tokens()) {
                String word = token.word().toLowerCase(Locale.ROOT);
                double distance = distance(word, last, before);
                if (distance > 0) {
                    distances.add(distance);
                }
                before = last;
                last = word;
            }
        }
        if (distances.isEmpty()) {
            return WEEK;
        }
        distances.sort(null);
        int half = distances.size() / 2;
        return (distances.get(half) + distances.get((distances.size() - 1) / 2)) / 2;
    }

    private static double distance(String word, String last, String before) {
        boolean past = last.equals("last") || last.equals("past") || last.equals("previous");
        return switch (word) {
            case "week" -> past ? WEEK : last.equals("this") ? FRESH : 0;
            case "month" -> past ? MONTH : 0;
            case "year" -> past ? 12 * MONTH : 0;
            default -> {
                if (DAYS.contains(word) || CalendarWords.isWeekday(word)) {
                    yield FRESH;
                }
                boolean back = last.equals("in") || last.equals("late") || last.equals("early");
                boolean month = CalendarWords.isMonth(word) && !word.equals("may");
                yield month && (back || before.equals("in")) ? MONTH : 0;
            }
        };
    }

    private static Iterable<Sentence> prose(Annotations telling) {
        return telling.sentences().stream()
                .filter(sentence -> sentence.tokens().size() >= 8)
                .limit(SENTENCES)
                .toList();
    }
}
