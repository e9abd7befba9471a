package org.firsthand.collate.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    private record Told(SpeechAct act, Annotations article, Stretch what, Party from, Party to) {}

    private record Party(Optional<String> who, Optional<String> body) {
        static final Party NONE = new Party(Optional.empty(), Optional.empty());
    }

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
        List<String> parties = parties(all);
        List<List<Told>> groups =
                new Gathering<>(
                                SAME,
                                ExchangeJoiner::sameAsk,
                                (Told one, Told other) -> likeness.of(one.what(), other.what()))
                        .of(opposed(answered(all, parties), parties));
        List<Exchange> exchanges = new ArrayList<>();
        for (List<Told> group : groups) {
            exchanges.add(exchange(group, groups, parties));
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
        return Family.of(one.act()) == Family.of(other.act())
                && agrees(one.from(), other.from())
                && !one.what().article().equals(other.what().article());
    }

    private static boolean agrees(Party a, Party b) {
        return a.body().isEmpty() || b.body().isEmpty() || a.body().equals(b.body());
    }

    /// The two bodies that ask and are asked most.
    private static List<String> parties(List<Told> all) {
        Tally bodies = new Tally();
        for (Told told : all) {
            told.from().body().ifPresent(bodies::add);
            told.to().body().ifPresent(bodies::add);
        }
        return bodies.most(2);
    }

    /// Where two bodies face each other, whoever asks something of the one acts for the other.
    private static List<Told> opposed(List<Told> all, List<String> parties) {
        if (parties.size() < 2) {
            return all;
        }
        Map<String, String> acts = new TreeMap<>();
        Set<String> between = between(all, parties);
        for (Told told : all) {
            Optional<String> to = told.to().body().filter(parties::contains);
            if (told.from().body().isEmpty()
                    && told.from().who().isPresent()
                    && to.isPresent()
                    && !between.contains(told.from().who().get())) {
                acts.putIfAbsent(told.from().who().get(), other(parties, to.get()));
            }
        }
        return all.stream()
                .map(
                        t ->
                                new Told(
                                        t.act(),
                                        t.article(),
                                        t.what(),
                                        known(t.from(), acts),
                                        known(t.to(), acts)))
                .toList();
    }

    /// Who refuses without a name is the other side of the last offer of the article; what lapses
    /// was offered by the one who made that offer.
    private static List<Told> answered(List<Told> all, List<String> parties) {
        if (parties.size() < 2) {
            return all;
        }
        List<Told> result = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Told told = all.get(i);
            Family family = Family.of(told.act());
            boolean open = told.act().from().isEmpty();
            if (open && (family == Family.REFUSE || family == Family.THREATEN)) {
                Optional<String> maker =
                        lastOffer(all.subList(0, i), told).filter(parties::contains);
                Optional<String> body =
                        family == Family.REFUSE ? maker.map(m -> other(parties, m)) : maker;
                told =
                        new Told(
                                told.act(),
                                told.article(),
                                told.what(),
                                new Party(body, body),
                                told.to());
            }
            result.add(told);
        }
        return result;
    }

    private static Optional<String> lastOffer(List<Told> before, Told told) {
        return before.stream()
                .filter(t -> t.article().equals(told.article()))
                .filter(t -> t.act().kind() == SpeechAct.Kind.OFFER)
                .flatMap(t -> t.from().body().stream())
                .reduce((a, b) -> b);
    }

    /// Those who stand between the two: they ask both, or ask "both sides".
    private static Set<String> between(List<Told> all, List<String> parties) {
        Set<String> found = new TreeSet<>();
        Map<String, Set<String>> asked = new TreeMap<>();
        for (Told told : all) {
            String who = told.from().who().orElse("");
            told.to()
                    .body()
                    .filter(parties::contains)
                    .ifPresent(b -> asked.computeIfAbsent(who, w -> new TreeSet<>()).add(b));
            boolean both =
                    told.act()
                            .to()
                            .map(span -> span.of(told.article().article().text()))
                            .filter(words -> words.toLowerCase(Locale.ROOT).startsWith("both"))
                            .isPresent();
            if (both || asked.getOrDefault(who, Set.of()).size() > 1) {
                found.add(who);
            }
        }
        return found;
    }

    private static Party known(Party party, Map<String, String> acts) {
        return party.body().isPresent() || party.who().isEmpty()
                ? party
                : new Party(party.who(), Optional.ofNullable(acts.get(party.who().get())));
    }

    private static String other(List<String> parties, String one) {
        return parties.getFirst().equals(one) ? parties.getLast() : parties.getFirst();
    }

    private Exchange exchange(List<Told> group, List<List<Told>> groups, List<String> parties) {
        Optional<String> fromBody = first(group.stream().map(t -> t.from().body()).toList());
        Optional<String> toBody = first(group.stream().map(t -> t.to().body()).toList());
        if (toBody.isEmpty() && parties.size() == 2) {
            toBody = fromBody.filter(parties::contains).map(from -> other(parties, from));
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
                first(
                        group.stream()
                                .map(
                                        t ->
                                                t.act()
                                                        .due()
                                                        .map(
                                                                d ->
                                                                        d.of(
                                                                                t.article()
                                                                                        .article()
                                                                                        .text())))
                                .toList()),
                status(group, groups),
                List.copyOf(evidence));
    }

    private static Optional<String> first(List<Optional<String>> values) {
        return values.stream().flatMap(Optional::stream).findFirst();
    }

    private Exchange.Status status(List<Told> group, List<List<Told>> groups) {
        if (Family.of(group.getFirst().act()) != Family.ASK) {
            return Exchange.Status.UNKNOWN;
        }
        Exchange.Status status = Exchange.Status.OPEN;
        for (List<Told> other : groups) {
            Family family = Family.of(other.getFirst().act());
            boolean answers = family == Family.GIVE || family == Family.REFUSE;
            if (answers && likeness.of(other.getFirst().what(), group.getFirst().what()) >= SAME) {
                status = family == Family.GIVE ? Exchange.Status.ANSWERED : Exchange.Status.REFUSED;
            }
        }
        return status;
    }

    private enum Family {
        ASK,
        GIVE,
        REFUSE,
        THREATEN,
        CONDITION,
        NEXT;

        static Family of(SpeechAct act) {
            return switch (act.kind()) {
                case DEMAND, REQUEST -> ASK;
                case OFFER, PROMISE, AGREEMENT -> GIVE;
                case REFUSAL -> REFUSE;
                case THREAT -> THREATEN;
                case CONDITION -> CONDITION;
                case EXPECTATION, NEXT_STEP -> NEXT;
            };
        }
    }
}
