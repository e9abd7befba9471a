package org.firsthand.annotate.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.finding.Attribution;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.text.Span;

/// What must come first: "we would need the council to act", "if the city wants peace, it must
/// pay", "on condition that", "unless". Immutable.
final class Conditions {

    private static final Set<String> WOULD = Set.of("would", "will", "'ll", "’ll", "'d", "’d");
    private static final Set<String> OPENING = Set.of("unless", "provided");

    List<SpeechAct> read(Tree tree, List<Attribution> attributions) {
        List<SpeechAct> acts = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            String word = tree.lower(i);
            if (word.equals("need") && tree.token(i).isVerb()) {
                need(tree, i, attributions).ifPresent(acts::add);
            } else if (word.equals("if") || OPENING.contains(word)) {
                opening(tree, i).ifPresent(acts::add);
            } else if (word.equals("condition")
                    && i > 0
                    && tree.lower(i - 1).equals("on")
                    && i + 1 < tree.size()
                    && tree.lower(i + 1).equals("that")) {
                acts.add(
                        act(
                                Optional.empty(),
                                tree.clip(i + 2, tree.size()),
                                tree.clip(i - 1, tree.size())));
            }
        }
        return acts;
    }

    private static Optional<SpeechAct> need(Tree tree, int verb, List<Attribution> attributions) {
        boolean would =
                tree.parse().children(verb, "aux").stream()
                        .anyMatch(aux -> WOULD.contains(tree.lower(aux)));
        Optional<Integer> clause = tree.clause(verb);
        Optional<Integer> subject = tree.ownSubject(verb);
        if (!would || clause.isEmpty() || subject.isEmpty()) {
            return Optional.empty();
        }
        boolean pronoun = tree.token(subject.get()).tag().equals("PRP");
        Span own = tree.phraseSpan(subject.get());
        Optional<Span> from =
                pronoun ? speaker(attributions, own).or(() -> Optional.of(own)) : Optional.of(own);
        int last = Math.max(tree.lastOf(verb), tree.lastOf(clause.get())) + 1;
        int first = tree.parse().subtree(verb).getFirst();
        return Optional.of(
                act(from, tree.clip(verb, last), tree.clip(Math.max(first, verb - 14), last)));
    }

    /// "if … wants …, it must …" and "unless …": the clause behind the word, and what hangs on it.
    private static Optional<SpeechAct> opening(Tree tree, int word) {
        int verb = tree.parse().head(word);
        if (verb <= word || !tree.parse().is(verb, "advcl")) {
            return Optional.empty();
        }
        int main = tree.parse().head(verb);
        boolean hangs =
                !tree.lower(word).equals("if")
                        || tree.parse().children(main, "aux").stream()
                                .anyMatch(aux -> tree.token(aux).tag().equals("MD"));
        if (main < 0 || !hangs) {
            return Optional.empty();
        }
        int end = Math.max(tree.lastOf(verb), tree.lastOf(main)) + 1;
        int start = Math.min(word, tree.parse().subtree(main).getFirst());
        return Optional.of(
                act(
                        tree.ownSubject(main).map(tree::phraseSpan),
                        tree.clip(word, tree.lastOf(verb) + 1),
                        tree.clip(start, end)));
    }

    private static Optional<Span> speaker(List<Attribution> attributions, Span place) {
        return attributions.stream()
                .filter(a -> a.content().stream().anyMatch(c -> c.contains(place)))
                .flatMap(a -> a.speaker().map(Speaker::words).stream())
                .findFirst();
    }

    private static SpeechAct act(Optional<Span> from, Span what, Span evidence) {
        return new SpeechAct(
                SpeechAct.Kind.CONDITION, from, Optional.empty(), what, Optional.empty(), evidence);
    }
}
