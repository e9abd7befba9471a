package org.firsthand.collate.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.firsthand.annotate.finding.SpeechAct;

/// The two bodies that face each other over a thread, and what follows from that for acts that name
/// only one of them.
///
/// @param bodies the one met most often first; fewer than two where nobody faces another
record Sides(List<String> bodies) {

    Sides {
        bodies = List.copyOf(bodies);
    }

    /// The sides of the acts of a thread: the two bodies that ask and are asked most.
    static Sides of(List<Told> all) {
        Tally bodies = new Tally();
        for (Told told : all) {
            told.from().body().ifPresent(bodies::add);
            told.to().body().ifPresent(bodies::add);
        }
        return new Sides(bodies.most(2));
    }

    /// Where two bodies face each other, whoever asks something of the one acts for the other.
    List<Told> opposed(List<Told> all) {
        if (bodies.size() < 2) {
            return all;
        }
        Map<String, String> acts = new TreeMap<>();
        Set<String> between = between(all);
        for (Told told : all) {
            Optional<String> to = told.to().body().filter(bodies::contains);
            if (told.from().body().isEmpty()
                    && told.from().who().isPresent()
                    && to.isPresent()
                    && !between.contains(told.from().who().get())) {
                acts.putIfAbsent(told.from().who().get(), other(to.get()));
            }
        }
        return all.stream()
                .map(t -> t.between(known(t.from(), acts), known(t.to(), acts)))
                .toList();
    }

    /// Who refuses without a name is the other side of the last offer of the article; what lapses
    /// was offered by the one who made that offer.
    List<Told> answered(List<Told> all) {
        if (bodies.size() < 2) {
            return all;
        }
        List<Told> result = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Told told = all.get(i);
            Family family = told.family();
            boolean open = told.act().from().isEmpty();
            if (open && (family == Family.REFUSE || family == Family.THREATEN)) {
                Optional<String> maker =
                        lastOffer(all.subList(0, i), told).filter(bodies::contains);
                Optional<String> body = family == Family.REFUSE ? maker.map(this::other) : maker;
                told = told.between(new Party(body, body), told.to());
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
    private Set<String> between(List<Told> all) {
        Set<String> found = new TreeSet<>();
        Map<String, Set<String>> asked = new TreeMap<>();
        for (Told told : all) {
            String who = told.from().who().orElse("");
            told.to()
                    .body()
                    .filter(bodies::contains)
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

    private String other(String one) {
        return bodies.getFirst().equals(one) ? bodies.getLast() : bodies.getFirst();
    }

    /// Who faces `one`, where two bodies face each other and it is one of them.
    Optional<String> opposite(Optional<String> one) {
        return bodies.size() < 2 ? Optional.empty() : one.filter(bodies::contains).map(this::other);
    }
}
