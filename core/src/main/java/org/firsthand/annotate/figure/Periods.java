package org.firsthand.annotate.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.annotate.finding.Period;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Finds the stretch of time that a figure is for: a rate ("daily", "a month") before a length ("in
/// five days"), a length before a date ("in November").
final class Periods {

    private static final int REACH = 14;
    private static final int DAY_REACH = 5;
    private static final Pattern LENGTH =
            Pattern.compile("P(T?)(\\d{1,9}(?:\\.\\d{1,9})?)([SHDWMY])");
    private static final Pattern MONTH = Pattern.compile("([\\dX]{4})-(\\d{2})");
    private static final int COMMON_YEAR = 2023;

    private final String text;
    private final Sentence sentence;
    private final List<TimeExpression> times;

    Periods(String text, Sentence sentence, List<TimeExpression> times) {
        this.text = text;
        this.sentence = sentence;
        this.times = times;
    }

    private record Candidate(TimeExpression time, OptionalDouble days, int rank, int distance) {}

    /// The period of the figure at `span`.
    Optional<Period> of(Span span) {
        Optional<Period> rate = rate(span);
        if (rate.isPresent()) {
            return rate;
        }
        return times.stream()
                .filter(time -> !time.span().overlaps(span))
                .flatMap(time -> candidate(span, time).stream())
                .min(
                        Comparator.comparingInt(Candidate::rank)
                                .thenComparingInt(Candidate::distance)
                                .thenComparing(candidate -> candidate.time().span()))
                .map(this::period);
    }

    /// "a day", "per month", "an hour" right behind the figure.
    private Optional<Period> rate(Span span) {
        List<Token> tokens = sentence.tokens();
        int at = sentence.tokenAt(span.end());
        if (at + 1 >= tokens.size()) {
            return Optional.empty();
        }
        OptionalDouble days =
                switch (tokens.get(at).word()) {
                    case "a", "an", "per", "each", "every" -> unitDays(tokens.get(at + 1).word());
                    default -> OptionalDouble.empty();
                };
        return days.isPresent()
                ? Optional.of(
                        new Period(
                                sentence.spanOf(at, at + 2),
                                Optional.empty(),
                                Optional.empty(),
                                days))
                : Optional.empty();
    }

    private static OptionalDouble unitDays(String unit) {
        return switch (unit) {
            case "hour" -> OptionalDouble.of(1 / 24.0);
            case "day" -> OptionalDouble.of(1);
            case "week" -> OptionalDouble.of(7);
            case "month" -> OptionalDouble.of(365 / 12.0);
            case "year", "annum" -> OptionalDouble.of(365);
            default -> OptionalDouble.empty();
        };
    }

    private Optional<Candidate> candidate(Span span, TimeExpression time) {
        boolean behind = time.span().start() >= span.end();
        int distance =
                behind
                        ? sentence.tokenAt(time.span().start()) - sentence.tokenAt(span.end())
                        : sentence.tokenAt(span.start()) - sentence.tokenAt(time.span().end());
        OptionalDouble days = days(time);
        if (distance > REACH
                || days.isEmpty()
                || isEdge(time)
                || isRecord(time)
                || isParted(span, time.span())
                || (behind && isOfFormer(span, time.span()))) {
            return Optional.empty();
        }
        boolean day = time.type() == TimeExpression.Type.TIME || days.getAsDouble() <= 1;
        int rank =
                switch (time.type()) {
                    case SET -> 0;
                    case DURATION -> isLed(time) ? 1 : 9;
                    case DATE, TIME -> day ? (behind && distance <= DAY_REACH ? 3 : 9) : 2;
                };
        return rank > 3
                ? Optional.empty()
                : Optional.of(new Candidate(time, days, rank, behind ? distance : distance + 3));
    }

    /// "since 1954", "by 2026": it begins or ends there, and how long it was is not said.
    private boolean isEdge(TimeExpression time) {
        int at = sentence.tokenAt(time.span().start()) - 1;
        return at >= 0
                && switch (sentence.tokens().get(at).lemma()) {
                    case "since", "by", "until", "till", "before", "after" -> true;
                    default -> false;
                };
    }

    /// "for the first time in 40 years", "the lowest in a decade": how long there was nothing like
    /// it.
    private boolean isRecord(TimeExpression time) {
        List<Token> tokens = sentence.tokens();
        int at = sentence.tokenAt(time.span().start());
        int before = at > 0 && !tokens.get(at).word().equals("in") ? at - 2 : at - 1;
        return before > 0
                && tokens.get(before + 1).word().equals("in")
                && (tokens.get(before).tag().equals("JJS")
                        || (tokens.get(before).lemma().equals("time")
                                && tokens.get(before - 1).lemma().equals("first")));
    }

    private boolean isParted(Span span, Span time) {
        int from = Math.min(span.end(), time.end());
        int to = Math.max(span.start(), time.start());
        for (int i = from; i < to; i++) {
            if (";”“\"".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// True where what the figure changed from stands between: "15, up from 11 in June".
    private boolean isOfFormer(Span span, Span time) {
        return Changes.hasFormer(
                sentence.tokens(), sentence.tokenAt(span.end()), sentence.tokenAt(time.start()));
    }

    /// True where a preposition makes a length the time something took: "in just five days".
    private boolean isLed(TimeExpression time) {
        int at = sentence.tokenAt(time.span().start());
        List<Token> tokens = sentence.tokens();
        if (time.start().isPresent()) {
            return true;
        }
        for (int i = at; i >= Math.max(0, at - 4); i--) {
            switch (tokens.get(i).lemma()) {
                case "in", "over", "during", "within", "through", "for" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private Period period(Candidate candidate) {
        TimeExpression time = candidate.time();
        return new Period(phrase(time.span()), time.start(), time.end(), candidate.days());
    }

    /// The words with the preposition before and "alone" behind.
    private Span phrase(Span time) {
        List<Token> tokens = sentence.tokens();
        int from = sentence.tokenAt(time.start());
        int to = sentence.tokenAt(time.end());
        for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
            if (tokens.get(i).tag().equals("IN")) {
                from = i;
                break;
            }
            boolean small =
                    tokens.get(i).tag().startsWith("RB") || tokens.get(i).tag().equals("DT");
            if (!small) {
                break;
            }
        }
        if (to < tokens.size() && tokens.get(to).word().equals("alone")) {
            to++;
        }
        return new Span(
                Math.min(time.start(), tokens.get(from).span().start()),
                Math.max(time.end(), tokens.get(Math.max(from, to - 1)).span().end()));
    }

    /// How many days the expression covers, where its value says so.
    static OptionalDouble days(TimeExpression time) {
        Matcher length = LENGTH.matcher(time.value());
        if (length.matches()) {
            double amount = Double.parseDouble(length.group(2));
            boolean clock = !length.group(1).isEmpty();
            return OptionalDouble.of(
                    amount
                            * switch (length.group(3).charAt(0)) {
                                case 'S' -> 1 / 86400.0;
                                case 'H' -> 1 / 24.0;
                                case 'D' -> 1;
                                case 'W' -> 7;
                                case 'M' -> clock ? 1 / 1440.0 : 365 / 12.0;
                                default -> 365;
                            });
        }
        if (time.start().isPresent() && time.end().isPresent()) {
            return OptionalDouble.of(between(time.start().get(), time.end().get()));
        }
        Matcher month = MONTH.matcher(time.value());
        if (month.matches()) {
            int number = Integer.parseInt(month.group(2));
            return number >= 1 && number <= 12
                    ? OptionalDouble.of(YearMonth.of(COMMON_YEAR, number).lengthOfMonth())
                    : OptionalDouble.empty();
        }
        return unresolvedDays(time.value());
    }

    private static OptionalDouble unresolvedDays(String value) {
        return switch (value) {
            case "XXXX" -> OptionalDouble.of(365);
            case "XXXX-WXX" -> OptionalDouble.of(7);
            case "XXXX-XX" -> OptionalDouble.of(365 / 12.0);
            default ->
                    value.startsWith("XXXX-WXX-") || value.equals("XXXX-XX-XX")
                            ? OptionalDouble.of(1)
                            : OptionalDouble.empty();
        };
    }

    private static double between(LocalDate start, LocalDate end) {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }
}
