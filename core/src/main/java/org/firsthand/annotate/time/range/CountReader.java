package org.firsthand.annotate.time.range;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.annotate.finding.CountedTime;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.time.grammar.WordClasses;
import org.firsthand.text.Span;

/// Reads days that are counted from a date: "two weeks before Christmas", "the day after Easter",
/// "three days starting next Monday", "Friday two weeks from now". Stateless.
final class CountReader {

    private static final WordClasses WORDS = WordClasses.read(CountReader.class, "counts.txt");
    private static final Set<String> BEFORE = WORDS.of("before");
    private static final Set<String> AFTER = WORDS.of("after");
    private static final Set<String> STARTING = WORDS.of("starting");
    private static final Set<String> FILLING = WORDS.of("filling");
    private static final Set<String> BESIDE = WORDS.of("beside");

    /// No link between an amount and its date is longer.
    private static final int REACH = 24;

    private static final Pattern WORD = Pattern.compile("\\p{L}+|[^\\p{L}\\s]");
    private static final Pattern LASTING = Pattern.compile("\\bfor\\s+(?:the\\s+)?$");
    private static final Pattern WITHIN =
            Pattern.compile("\\bwithin\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_BESIDE =
            Pattern.compile("\\b(?:the|a|one) day (before|after) $", Pattern.CASE_INSENSITIVE);

    private CountReader() {}

    /// The days counted among `times`, the expressions of `text` in order.
    static List<CountedTime> read(
            String text, List<TimeExpression> times, Optional<LocalDate> written) {
        List<CountedTime> found = new ArrayList<>();
        int at = 0;
        while (at < times.size()) {
            TimeExpression here = times.get(at);
            Optional<TimeExpression> next = get(times, at + 1);
            Optional<CountedTime> two = next.flatMap(date -> fromDate(text, here, date));
            int behind = two.isPresent() ? at + 2 : at + 1;
            Optional<CountedTime> count =
                    two.or(() -> alone(text, here)).or(() -> within(text, here, written));
            if (count.isPresent()) {
                Optional<CountedTime> led =
                        get(times, at - 1)
                                .filter(day -> isFree(found, day))
                                .flatMap(day -> onWeekday(text, count.get(), day));
                Optional<CountedTime> closed =
                        get(times, behind)
                                .filter(day -> led.isEmpty())
                                .flatMap(day -> onWeekday(text, count.get(), day));
                behind += closed.isPresent() ? 1 : 0;
                found.add(led.or(() -> closed).orElse(count.get()));
            }
            at = behind;
        }
        return List.copyOf(found);
    }

    private static Optional<TimeExpression> get(List<TimeExpression> times, int at) {
        return at >= 0 && at < times.size() ? Optional.of(times.get(at)) : Optional.empty();
    }

    private static boolean isFree(List<CountedTime> found, TimeExpression time) {
        return found.isEmpty() || !found.getLast().span().contains(time.span());
    }

    /// An amount, a word that says which way it counts, and the date it counts from.
    private static Optional<CountedTime> fromDate(
            String text, TimeExpression amount, TimeExpression date) {
        Optional<Period> period = period(amount);
        List<String> link = words(text, amount.span().end(), date.span().start());
        if (period.isEmpty() || date.type() != TimeExpression.Type.DATE || date.start().isEmpty()) {
            return Optional.empty();
        }
        boolean comma = !link.isEmpty() && link.getFirst().equals(",");
        List<String> bare = comma ? link.subList(1, link.size()) : link;
        if (bare.isEmpty() || !FILLING.containsAll(bare.subList(1, bare.size()))) {
            return Optional.empty();
        }
        LocalDate day = date.start().get();
        Span span = amount.span().cover(date.span());
        String way = bare.getFirst();
        boolean lasts = way.equals("from") && isLasting(text, amount.span().start());
        if (STARTING.contains(way) || lasts) {
            LocalDate last = day.plus(period.get()).minusDays(1);
            return last.isBefore(day)
                    ? Optional.empty()
                    : Optional.of(new CountedTime(span, day, last, date));
        }
        if (comma || !(BEFORE.contains(way) || AFTER.contains(way))) {
            return Optional.empty();
        }
        LocalDate counted = BEFORE.contains(way) ? day.minus(period.get()) : day.plus(period.get());
        return Optional.of(new CountedTime(span, counted, counted, date));
    }

    /// "within nine months", from the day of writing on.
    private static Optional<CountedTime> within(
            String text, TimeExpression amount, Optional<LocalDate> written) {
        Matcher within =
                WITHIN.matcher(text)
                        .region(Math.max(0, amount.span().start() - REACH), amount.span().start());
        Optional<Period> period = period(amount);
        if (period.isEmpty() || written.isEmpty() || !within.find()) {
            return Optional.empty();
        }
        Span span = new Span(within.start(), amount.span().end());
        LocalDate last = written.get().plus(period.get()).minusDays(1);
        return Optional.of(new CountedTime(span, written.get(), last, amount));
    }

    /// The amount of a length in whole days, weeks, months and years.
    private static Optional<Period> period(TimeExpression amount) {
        if (amount.type() != TimeExpression.Type.DURATION || amount.start().isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Period.parse(amount.value()));
        } catch (DateTimeParseException hoursOrPartsOrUnknown) {
            return Optional.empty();
        }
    }

    private static List<String> words(String text, int from, int to) {
        if (to <= from || to - from > REACH) {
            return List.of();
        }
        return WORD.matcher(text.substring(from, to).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static boolean isLasting(String text, int at) {
        return LASTING.matcher(text).region(Math.max(0, at - REACH), at).find();
    }

    /// "two months ago", or "the day after" with the date behind it.
    private static Optional<CountedTime> alone(String text, TimeExpression time) {
        Matcher beside =
                DAY_BESIDE
                        .matcher(text)
                        .region(Math.max(0, time.span().start() - REACH), time.span().start());
        boolean day = time.type() == TimeExpression.Type.DATE && time.start().isPresent();
        if (day && beside.find()) {
            boolean before = BEFORE.contains(beside.group(1).toLowerCase(Locale.ROOT));
            LocalDate counted =
                    before
                            ? time.start().get().minusDays(1)
                            : time.end().or(time::start).get().plusDays(1);
            Span span = new Span(beside.start(), time.span().end());
            return Optional.of(new CountedTime(span, counted, counted, time));
        }
        return time.counted().map(found -> new CountedTime(time.span(), found, found, time));
    }

    /// "Friday two weeks from now", "in three days on Friday": that day of the week counted to.
    private static Optional<CountedTime> onWeekday(
            String text, CountedTime count, TimeExpression day) {
        boolean before = day.span().start() < count.span().start();
        int from = before ? day.span().end() : count.span().end();
        int to = before ? count.span().start() : day.span().start();
        boolean beside = to - from >= 1 && BESIDE.containsAll(words(text, from, to));
        if (!beside || to - from > REACH || !YearShift.isPlainWeekday(text, day)) {
            return Optional.empty();
        }
        return day.start()
                .map(
                        weekday ->
                                count.first()
                                        .with(
                                                ChronoField.DAY_OF_WEEK,
                                                weekday.getDayOfWeek().getValue()))
                .map(found -> new CountedTime(day.span().cover(count.span()), found, found, day));
    }
}
