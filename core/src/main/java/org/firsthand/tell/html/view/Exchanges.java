package org.firsthand.tell.html.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.tell.dossier.SpeechActView;

/// Who asks, offers or promises what of whom: the two busiest parties face each other.
///
/// @param left the party of the left column, empty where nobody is named
/// @param right the party of the right column, empty where there is none
public record Exchanges(String left, String right, List<Act> acts) {

    /// One ask, offer or promise.
    ///
    /// @param side `left`, `right`, or `both` where neither party makes it
    /// @param from who makes it, with the person who speaks for a body in brackets
    /// @param arrow from the one who makes it towards the other column; empty in between
    /// @param verb of asking, offering or promising
    public record Act(
            String side,
            String from,
            String to,
            String arrow,
            String verb,
            String what,
            String due,
            String status,
            List<Mark> sigla) {}

    public static Exchanges of(Scope scope) {
        List<SpeechActView> own =
                scope.dossier().speechActs().stream()
                        .filter(act -> !scope.within(act.evidence()).isEmpty())
                        .toList();
        Map<String, Integer> made = new TreeMap<>();
        Map<String, Integer> met = new TreeMap<>();
        for (SpeechActView act : own) {
            from(scope, act).ifPresent(party -> made.merge(party, 1, Integer::sum));
            to(scope, act).ifPresent(party -> met.merge(party, 1, Integer::sum));
        }
        String left = busiest(made, Map.of(), "");
        String right = left.isEmpty() ? "" : busiest(made, met, left);
        List<Act> acts = new ArrayList<>();
        for (SpeechActView act : own) {
            acts.add(act(scope, act, left, right));
        }
        return new Exchanges(left, right, List.copyOf(acts));
    }

    private static String busiest(
            Map<String, Integer> made, Map<String, Integer> met, String except) {
        Map<String, Integer> counts = new TreeMap<>(made);
        met.forEach((party, count) -> counts.merge(party, count, Integer::sum));
        counts.remove(except);
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Act act(Scope scope, SpeechActView act, String left, String right) {
        String from = from(scope, act).orElse("");
        boolean isLeft = !left.isEmpty() && from.equals(left);
        boolean isRight = !right.isEmpty() && from.equals(right);
        String side = isLeft ? "left" : isRight ? "right" : "both";
        List<SpanView> evidence = scope.within(act.evidence());
        return new Act(
                side,
                spoken(scope, act.from(), from),
                spoken(scope, act.to(), to(scope, act).orElse("")),
                isLeft ? "→" : isRight ? "←" : "",
                verb(act.kind()),
                act.what(),
                act.due().orElse(""),
                act.status(),
                scope.sigla(evidence));
    }

    private static Optional<String> from(Scope scope, SpeechActView act) {
        return act.fromFor().or(act::from).map(scope::name);
    }

    private static Optional<String> to(Scope scope, SpeechActView act) {
        return act.toFor().or(act::to).map(scope::name);
    }

    private static String spoken(Scope scope, Optional<String> person, String party) {
        String name = person.map(scope::name).orElse(party);
        return name.equals(party) ? party : party + " (" + name + ")";
    }

    private static String verb(String kind) {
        return switch (kind) {
            case "demand" -> "demands";
            case "request" -> "asks";
            case "offer" -> "offers";
            case "promise" -> "promises";
            case "agreement" -> "agrees to";
            case "refusal" -> "refuses";
            case "threat" -> "threatens";
            case "condition" -> "sets as a condition";
            case "expectation" -> "expects";
            case "next step", "next_step" -> "plans";
            default -> kind;
        };
    }
}
