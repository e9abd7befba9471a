package org.firsthand.collate.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.article.Certainty;
import org.firsthand.article.Evidence;
import org.firsthand.likeness.Gathering;
import org.firsthand.likeness.Likeness;
import org.firsthand.likeness.Stretch;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Puts the dated happenings of a thread in order of time. For one thread at a time.
///
/// A happening rests on two stretches: the words that date it, and the clause they stand in.
public final class TimelineMaker {

    private static final double SAME = 0.36;

    private record Dated(TimeExpression time, Stretch clause, Span words) {}

    private final Likeness likeness;

    public TimelineMaker(Likeness likeness) {
        this.likeness = likeness;
    }

    /// The happenings, earliest first; those without a date stand last.
    ///
    /// @param tellings the articles of a thread, in order of id
    public List<Happening> make(List<Annotations> tellings) {
        List<Dated> all = new ArrayList<>();
        for (Annotations article : tellings) {
            for (TimeExpression time : article.times()) {
                boolean dates =
                        time.type() == TimeExpression.Type.DATE
                                || time.type() == TimeExpression.Type.TIME;
                if (dates && !time.value().endsWith("_REF")) {
                    dated(article, time).ifPresent(all::add);
                }
            }
        }
        List<Happening> happenings = new ArrayList<>();
        new Gathering<>(
                        SAME,
                        TimelineMaker::sameHappening,
                        (Dated one, Dated other) -> likeness.of(one.clause(), other.clause()))
                .of(all)
                .forEach(group -> happenings.add(happening(group)));
        happenings.sort(
                Comparator.comparing(
                                (Happening h) -> h.start().map(Object::toString).orElse("9999"))
                        .thenComparing(h -> h.evidence().getFirst()));
        return happenings;
    }

    private static Optional<Dated> dated(Annotations article, TimeExpression time) {
        for (Sentence sentence : article.sentences()) {
            if (sentence.span().contains(time.span())) {
                Span clause = TimeClause.around(sentence, time.span());
                Stretch stretch =
                        Stretch.of(
                                article.article().id(), article.article().text(), sentence, clause);
                return Optional.of(
                        new Dated(time, stretch, withPreposition(sentence, time.span())));
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

    private static boolean sameHappening(Dated one, Dated other) {
        return meets(one.time(), other.time())
                && !one.clause().article().equals(other.clause().article());
    }

    /// True where both can mean the same days.
    private static boolean meets(TimeExpression a, TimeExpression b) {
        if (a.start().isEmpty() || b.start().isEmpty()) {
            return a.start().isEmpty() && b.start().isEmpty();
        }
        return !a.end().orElse(a.start().get()).isBefore(b.start().get())
                && !b.end().orElse(b.start().get()).isBefore(a.start().get());
    }

    private static Happening happening(List<Dated> group) {
        Dated first =
                group.stream().min(Comparator.comparingLong(TimelineMaker::width)).orElseThrow();
        TreeSet<Evidence> evidence = new TreeSet<>();
        for (Dated dated : group) {
            evidence.add(Evidence.of(dated.clause().article(), dated.words()));
            evidence.add(Evidence.of(dated.clause().article(), dated.clause().span()));
        }
        String what =
                group.stream()
                        .map(d -> d.clause().text())
                        .max(Comparator.comparingInt(String::length))
                        .orElse("");
        return new Happening(
                first.time().start(),
                first.time().end().or(first.time()::start),
                first.time().start().isPresent() ? first.time().certainty() : Certainty.UNKNOWN,
                what,
                List.copyOf(evidence));
    }

    private static long width(Dated dated) {
        return dated.time().start().isEmpty()
                ? Long.MAX_VALUE
                : dated.time().end().orElse(dated.time().start().get()).toEpochDay()
                        - dated.time().start().get().toEpochDay();
    }
}
