package org.firsthand.collate.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.article.Evidence;
import org.firsthand.likeness.Gathering;
import org.firsthand.likeness.Likeness;
import org.firsthand.likeness.Stretch;
import org.firsthand.link.Linked;
import org.firsthand.link.name.Entity;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;

/// Joins the acts of a thread that ask, offer or promise the same. For one thread at a time.
public final class ExchangeJoiner {

    private static final double SAME = 0.36;

    private final Likeness likeness;
    private final Countries countries = Countries.load();

    public ExchangeJoiner(Likeness likeness) {
        this.likeness = likeness;
    }

    /// The exchanges of a thread, in order of their first evidence.
    ///
    /// @param tellings the articles of a thread, in order of id
    public List<Exchange> join(List<Annotations> tellings, Linked linked) {
        Bodies bodies = new Bodies(countries, tellings, linked);
        List<Told> all = new ArrayList<>();
        for (Annotations article : tellings) {
            article.acts().forEach(a -> told(article, a, linked, bodies).ifPresent(all::add));
        }
        Sides sides = Sides.of(all);
        List<List<Told>> groups =
                new Gathering<>(
                                SAME,
                                ExchangeJoiner::sameAsk,
                                (Told one, Told other) -> likeness.of(one.what(), other.what()))
                        .of(sides.opposed(sides.answered(all)));
        List<Exchange> exchanges = new ArrayList<>();
        for (List<Told> group : groups) {
            exchanges.add(exchange(group, groups, sides));
        }
        exchanges.sort(Comparator.comparing(e -> e.evidence().getFirst()));
        return exchanges;
    }

    private static Optional<Told> told(
            Annotations article, SpeechAct act, Linked linked, Bodies bodies) {
        Party to = party(act.to(), Optional.empty(), article, linked, bodies);
        Party from = party(act.from(), to.body(), article, linked, bodies);
        return article.sentences().stream()
                .filter(sentence -> sentence.span().contains(act.what()))
                .findFirst()
                .map(s -> new Told(act, article, stretch(article, s, act.what()), from, to));
    }

    private static Stretch stretch(Annotations article, Sentence sentence, Span span) {
        return Stretch.of(article.article().id(), article.article().text(), sentence, span);
    }

    private static Party party(
            Optional<Span> words,
            Optional<String> besides,
            Annotations article,
            Linked linked,
            Bodies bodies) {
        if (words.isEmpty()) {
            return Party.NONE;
        }
        Optional<Entity> entity =
                linked.entityAt(article.article().id(), words.get())
                        .filter(e -> bodies.isWhole(e, words.get(), article));
        String who =
                entity.map(Entity::id).orElseGet(() -> words.get().of(article.article().text()));
        return new Party(Optional.of(who), bodies.of(words.get(), article, besides));
    }

    private static boolean sameAsk(Told one, Told other) {
        return one.family() == other.family()
                && agrees(one.from(), other.from())
                && !one.what().article().equals(other.what().article());
    }

    private static boolean agrees(Party a, Party b) {
        return a.body().isEmpty() || b.body().isEmpty() || a.body().equals(b.body());
    }

    private Exchange exchange(List<Told> group, List<List<Told>> groups, Sides sides) {
        Optional<String> fromBody = first(group.stream().map(t -> t.from().body()).toList());
        Optional<String> toBody = first(group.stream().map(t -> t.to().body()).toList());
        if (toBody.isEmpty()) {
            toBody = sides.opposite(fromBody);
        }
        TreeSet<Evidence> evidence = new TreeSet<>();
        group.forEach(
                t -> evidence.add(Evidence.of(t.article().article().id(), t.act().evidence())));
        return new Exchange(
                group.getFirst().act().kind(),
                first(group.stream().map(t -> t.from().who()).toList()),
                first(group.stream().map(t -> t.to().who()).toList()),
                fromBody,
                toBody,
                group.stream()
                        .map(t -> t.what().text())
                        .max(Comparator.comparingInt(String::length))
                        .orElse(""),
                first(group.stream().map(ExchangeJoiner::due).toList()),
                status(group, groups),
                List.copyOf(evidence));
    }

    private static Optional<String> due(Told told) {
        return told.act().due().map(due -> due.of(told.article().article().text()));
    }

    private static Optional<String> first(List<Optional<String>> values) {
        return values.stream().flatMap(Optional::stream).findFirst();
    }

    private Exchange.Status status(List<Told> group, List<List<Told>> groups) {
        if (group.getFirst().family() != Family.ASK) {
            return Exchange.Status.UNKNOWN;
        }
        Exchange.Status status = Exchange.Status.OPEN;
        for (List<Told> other : groups) {
            Family family = other.getFirst().family();
            boolean answers = family == Family.GIVE || family == Family.REFUSE;
            if (answers && likeness.of(other.getFirst().what(), group.getFirst().what()) >= SAME) {
                status = family == Family.GIVE ? Exchange.Status.ANSWERED : Exchange.Status.REFUSED;
            }
        }
        return status;
    }
}
