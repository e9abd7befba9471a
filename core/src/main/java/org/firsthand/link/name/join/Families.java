package org.firsthand.link.name.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.link.name.variant.OrganisationNames;
import org.firsthand.link.name.writing.Form;

/// The organisations of a story whose names begin alike: "Corvane Research Centre", "Corvane
/// Logistics". What "Corvane" alone stands for then is the team among them, the company whose name
/// goes on with what it does, the one that is named far more than the others, or none: an
/// organisation of its own.
public final class Families {

    /// How many times as often as the next the whole must be named that a beginning stands for.
    private static final int FAR = 3;

    /// No beginning of more words stands for a whole name.
    private static final int MOST_WORDS = 8;

    private final OrganisationNames organisations;

    /// By the words of a beginning: how often each whole name is used.
    private final Map<String, Map<String, Integer>> wholes = new HashMap<>();

    /// Names that are whole by themselves, because they stand with a company's suffix too.
    private final Set<String> companies = new HashSet<>();

    private final Set<String> teams = new HashSet<>();

    /// Names of two words, the second of which says what the company does.
    private final Set<String> trades = new HashSet<>();

    private final Map<String, Optional<String>> homes = new HashMap<>();

    /// @param clusters the names of one story or thread
    public Families(OrganisationNames organisations, List<Cluster> clusters) {
        this.organisations = organisations;
        for (Cluster cluster : clusters) {
            if (cluster.kind() == NameKind.ORGANISATION) {
                cluster.forms().forEach(form -> note(form, cluster.count(form)));
            }
        }
    }

    private void note(Form form, int count) {
        List<String> words = organisations.bare(form.words());
        String whole = String.join(" ", words);
        if (words.size() < form.size()) {
            companies.add(whole);
        }
        if (organisations.isTeam(form)) {
            teams.add(whole);
        }
        if (words.size() == 2 && organisations.hasTrade(form)) {
            trades.add(whole);
        }
        for (int length = 1; length < words.size() && length <= MOST_WORDS; length++) {
            wholes.computeIfAbsent(String.join(" ", words.subList(0, length)), k -> new TreeMap<>())
                    .merge(whole, count, Integer::sum);
        }
    }

    /// False where one is the beginning of the other, a company's suffix aside, and does not stand
    /// for it.
    boolean allow(Form one, Form other) {
        List<String> ones = organisations.bare(one.words());
        List<String> others = organisations.bare(other.words());
        List<String> part = ones.size() <= others.size() ? ones : others;
        List<String> whole = ones.size() <= others.size() ? others : ones;
        boolean begins = part.size() < whole.size() && whole.subList(0, part.size()).equals(part);
        return !begins || stands(String.join(" ", part), String.join(" ", whole));
    }

    private boolean stands(String beginning, String whole) {
        if (companies.contains(beginning)) {
            return trades.contains(whole);
        }
        return homes.computeIfAbsent(beginning, this::home)
                .filter(home -> whole.equals(home) || whole.startsWith(home + " "))
                .isPresent();
    }

    private Optional<String> home(String beginning) {
        Map<String, Integer> names = shortest(wholes.getOrDefault(beginning, Map.of()));
        for (Set<String> likely : List.of(teams, trades)) {
            List<String> some = names.keySet().stream().filter(likely::contains).toList();
            if (some.size() == 1) {
                return Optional.of(some.getFirst());
            }
        }
        List<Map.Entry<String, Integer>> most = new ArrayList<>(names.entrySet());
        most.sort(
                Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()));
        boolean far =
                most.size() == 1
                        || (most.size() > 1
                                && most.getFirst().getValue() >= FAR * most.get(1).getValue());
        return far ? Optional.of(most.getFirst().getKey()) : Optional.empty();
    }

    /// `names`, in order, without those that begin with another of them, whose counts that one
    /// gets.
    private static Map<String, Integer> shortest(Map<String, Integer> names) {
        Map<String, Integer> kept = new TreeMap<>();
        String last = "";
        for (Map.Entry<String, Integer> name : new TreeMap<>(names).entrySet()) {
            if (last.isEmpty() || !name.getKey().startsWith(last + " ")) {
                last = name.getKey();
            }
            kept.merge(last, name.getValue(), Integer::sum);
        }
        return kept;
    }
}
