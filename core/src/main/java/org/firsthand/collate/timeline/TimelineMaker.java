package org.firsthand.collate.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.Certainty;
import org.firsthand.article.Evidence;
import org.firsthand.likeness.Gathering;
import org.firsthand.likeness.Likeness;

/// Puts the dated happenings of a thread in order of time. For one thread at a time.
///
/// A happening rests on two stretches: the words that date it, and the clause they stand in.
public final class TimelineMaker {

    private static final double SAME = 0.36;

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
            all.addAll(Dated.of(article));
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

    private static boolean sameHappening(Dated one, Dated other) {
        return one.meets(other) && !one.clause().article().equals(other.clause().article());
    }

    private static Happening happening(List<Dated> group) {
        Dated first = group.stream().min(Comparator.comparingLong(Dated::width)).orElseThrow();
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
                first.start(),
                first.end().or(first::start),
                first.start().isPresent() ? first.certainty() : Certainty.UNKNOWN,
                what,
                List.copyOf(evidence));
    }
}
