package org.firsthand.link.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.finding.TimeExpression.Direction;
import org.firsthand.annotate.time.TimeReader;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.article.PublicationDate;

/// The days on which one article may have been written, as far as is known yet. For one thread at a
/// time.
final class Writing {

    private static final Set<String> AHEAD = Set.of("next", "later", "coming", "upcoming");
    private static final Set<String> BACK = Set.of("last", "past", "earlier", "previous");
    private static final Pattern BLANK = Pattern.compile(" ");

    private final Annotations telling;
    private final String story;
    private final TimeReader times;
    private final Map<LocalDate, List<TimeExpression>> resolved = new HashMap<>();
    private final List<String> reasons = new ArrayList<>();
    private final List<Evidence> receipts = new ArrayList<>();
    private NavigableSet<LocalDate> days = new TreeSet<>();

    /// @param story the id of the story that it tells
    Writing(Annotations telling, String story, TimeReader times) {
        this.telling = telling;
        this.story = story;
        this.times = times;
    }

    Annotations telling() {
        return telling;
    }

    String story() {
        return story;
    }

    ArticleId id() {
        return telling.article().id();
    }

    /// True where some days have been ruled in; an article without clues has none.
    boolean isBounded() {
        return !days.isEmpty();
    }

    NavigableSet<LocalDate> days() {
        return days;
    }

    /// Rules in the days from `first` to `last`.
    void allow(LocalDate first, LocalDate last) {
        days = new TreeSet<>(first.datesUntil(last.plusDays(1)).toList());
    }

    /// Keeps only the days of `kept`.
    void keep(NavigableSet<LocalDate> kept) {
        days = kept;
    }

    void because(String reason, List<Evidence> evidence) {
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
        evidence.stream().filter(e -> !receipts.contains(e)).forEach(receipts::add);
    }

    List<String> reasons() {
        return reasons;
    }

    List<Evidence> receipts() {
        return receipts;
    }

    /// The words of time number `number`.
    String words(int number) {
        return telling.times().get(number).span().of(telling.article().text());
    }

    /// Which way time number `number` points: by its own words where they say so, else by its
    /// clause.
    Direction direction(int number) {
        List<String> own = BLANK.splitAsStream(words(number).toLowerCase(Locale.ROOT)).toList();
        if (own.stream().anyMatch(AHEAD::contains)) {
            return Direction.FUTURE;
        }
        return own.stream().anyMatch(BACK::contains)
                ? Direction.PAST
                : telling.times().get(number).direction();
    }

    /// What time number `number` denotes where the article was written on `day`.
    Optional<Stretch> at(int number, LocalDate day) {
        TimeExpression time =
                resolved.computeIfAbsent(
                                day,
                                d ->
                                        times.resolve(
                                                telling.article().text(),
                                                telling.times(),
                                                PublicationDate.stated(
                                                        d.toString(), "a trial", List.of())))
                        .get(number);
        return time.start().flatMap(start -> time.end().map(end -> new Stretch(start, end)));
    }

    /// Days from `first` to `last`, both inclusive.
    record Stretch(LocalDate first, LocalDate last) {

        boolean overlaps(Stretch other) {
            return !first.isAfter(other.last) && !other.first.isAfter(last);
        }

        long length() {
            return first.until(last, ChronoUnit.DAYS) + 1;
        }
    }
}
