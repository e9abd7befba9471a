package org.firsthand.collate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.JoinedTime;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.time.range.TimeJoiner;
import org.firsthand.article.Certainty;
import org.firsthand.likeness.Stretch;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// A clause of an article with the days it speaks of.
///
/// @param start the first day, where it is known
/// @param end the last day, inclusive
/// @param words those that date it
record Dated(
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Certainty certainty,
        Stretch clause,
        Span words) {

    /// What an article dates, in order. A range with its two dates, or a day counted from another,
    /// is one.
    static List<Dated> of(Annotations article) {
        List<Dated> dated = new ArrayList<>();
        List<JoinedTime> joined =
                TimeJoiner.join(
                                article.article().text(),
                                article.times(),
                                article.article().published().start())
                        .stream()
                        .filter(time -> !isOneExpression(time, article.times()))
                        .toList();
        for (JoinedTime time : joined) {
            at(article, time.span())
                    .map(
                            place ->
                                    new Dated(
                                            time.start(),
                                            time.end(),
                                            time.anchor().certainty(),
                                            place.clause(),
                                            place.words()))
                    .ifPresent(dated::add);
        }
        for (TimeExpression time : article.times()) {
            boolean dates =
                    time.type() == TimeExpression.Type.DATE
                            || time.type() == TimeExpression.Type.TIME;
            boolean alone = joined.stream().noneMatch(whole -> whole.span().contains(time.span()));
            if (dates && alone && !time.value().endsWith("_REF")) {
                at(article, time.span())
                        .map(
                                place ->
                                        new Dated(
                                                time.start(),
                                                time.end(),
                                                time.certainty(),
                                                place.clause(),
                                                place.words()))
                        .ifPresent(dated::add);
            }
        }
        dated.sort(Comparator.comparing(Dated::words));
        return dated;
    }

    /// "two months ago" is no more than its expression says: a month.
    private static boolean isOneExpression(JoinedTime joined, List<TimeExpression> times) {
        return times.stream().anyMatch(time -> time.span().equals(joined.span()));
    }

    private record Place(Stretch clause, Span words) {}

    private static Optional<Place> at(Annotations article, Span time) {
        for (Sentence sentence : article.sentences()) {
            if (sentence.span().contains(time)) {
                Span clause = TimeClause.around(sentence, time);
                Stretch stretch =
                        Stretch.of(
                                article.article().id(), article.article().text(), sentence, clause);
                return Optional.of(new Place(stretch, withPreposition(sentence, time)));
            }
        }
        return Optional.empty();
    }

    private static Span withPreposition(Sentence sentence, Span time) {
        int first = sentence.tokenAt(time.start());
        if (first > 0) {
            Token before = sentence.tokens().get(first - 1);
            if (before.tag().equals("IN")) {
                return before.span().cover(time);
            }
        }
        return time;
    }

    /// True where both can mean the same days.
    boolean meets(Dated other) {
        if (start.isEmpty() || other.start().isEmpty()) {
            return start.isEmpty() && other.start().isEmpty();
        }
        return !end.orElse(start.get()).isBefore(other.start().get())
                && !other.end().orElse(other.start().get()).isBefore(start.get());
    }

    /// How many days lie between its first and its last.
    long width() {
        return start.isEmpty()
                ? Long.MAX_VALUE
                : end.orElse(start.get()).toEpochDay() - start.get().toEpochDay();
    }
}
