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
        List<List<Dated>> groups = new ArrayList<>();
        for (Annotations article : tellings) {
            for (TimeExpression time : article.times()) {
                boolean dates =
                        time.type() == TimeExpression.Type.DATE
                                || time.type() == TimeExpression.Type.TIME;
                if (dates && !time.value().endsWith("_REF")) {
                    dated(article, time).ifPresent(d -> home(groups, d).add(d));
                }
            }
        }
        List<Happening> happenings = new ArrayList<>();
        groups.forEach(group -> happenings.add(happening(group)));
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

    private List<Dated> home(List<List<Dated>> groups, Dated dated) {
        List<Dated> best = new ArrayList<>();
        double most = SAME;
        for (List<Dated> group : groups) {
            double like =
                    group.stream()
                            .filter(d -> meets(d.time(), dated.time()))
                            .filter(d -> !d.clause().article().equals(dated.clause().article()))
                            .mapToDouble(d -> likeness.of(d.clause(), dated.clause()))
                            .max()
                            .orElse(0);
            if (like >= most) {
                most = like;
                best = group;
            }
        }
        if (best.isEmpty()) {
            groups.add(best);
        }
        return best;
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
