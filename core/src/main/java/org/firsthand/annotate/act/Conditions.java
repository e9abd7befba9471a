package org.firsthand.annotate.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.text.Span;

/// What must come first: "we would need the council to act", "if the city wants peace, it must
/// pay", "on condition that", "unless". Immutable.
final class Conditions {

    private static final Set<String> WOULD = Set.of("would", "will", "'ll", "’ll", "'d", "’d");
    private static final Set<String> OPENING = Set.of("unless", "provided");

    private static final Set<String> TIMED = Set.of("when", "once", "until");
    private static final Set<String> FIRST = Set.of("i", "we");

    private final ActWords words;

    Conditions(ActWords words) {
        this.words = words;
    }

    List<SpeechAct> read(Tree tree, Voices voices) {
        List<SpeechAct> acts = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            String word = tree.lower(i);
            if (word.equals("need") && tree.token(i).isVerb()) {
                need(tree, i, voices).ifPresent(acts::add);
            } else if (word.equals("if") || OPENING.contains(word)) {
                opening(tree, i).ifPresent(acts::add);
            } else if (TIMED.contains(word)) {
                timed(tree, i, voices).ifPresent(acts::add);
            } else if (word.equals("condition")
                    && i > 0
                    && tree.lower(i - 1).equals("on")
                    && i + 1 < tree.size()
                    && tree.lower(i + 1).equals("that")) {
                acts.add(
                        act(
                                SpeechAct.Kind.CONDITION,
                                Optional.empty(),
                                tree.clip(i + 2, tree.size()),
                                tree.clip(i - 1, tree.size())));
            }
        }
        return acts;
    }

    private static Optional<SpeechAct> need(Tree tree, int verb, Voices voices) {
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
                pronoun ? voices.speaker(own).or(() -> Optional.of(own)) : Optional.of(own);
        int last = Math.max(tree.lastOf(verb), tree.lastOf(clause.get())) + 1;
        int first = tree.parse().subtree(verb).getFirst();
        return Optional.of(
                act(
                        SpeechAct.Kind.CONDITION,
                        from,
                        tree.clip(verb, last),
                        tree.clip(Math.max(first, verb - 14), last)));
    }

    /// "if … wants …, it must …" and "unless …": the clause behind the word, and what hangs on it.
    /// Where that takes something away, it is a threat.
    private Optional<SpeechAct> opening(Tree tree, int word) {
        Optional<Integer> verb = clause(tree, word);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        int main = tree.parse().head(verb.get());
        boolean modal = modal(tree, main);
        boolean takes = modal && words.is("taking", tree.token(main));
        boolean lapses = words.is("lapsing", tree.token(main)) && tree.ownSubject(main).isPresent();
        if (tree.lower(word).equals("if") && !modal && !lapses) {
            return Optional.empty();
        }
        return Optional.of(
                hanging(
                        tree,
                        takes || lapses ? SpeechAct.Kind.THREAT : SpeechAct.Kind.CONDITION,
                        word,
                        verb.get(),
                        lapses));
    }

    /// "we will return when …" in somebody's own words, and "will not return until …".
    private static Optional<SpeechAct> timed(Tree tree, int word, Voices voices) {
        Optional<Integer> verb = clause(tree, word);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        int main = tree.parse().head(verb.get());
        boolean denied =
                tree.parse().children(main).stream()
                        .anyMatch(c -> tree.token(c).lemma().matches("n[o'’]t|never|no"));
        boolean own =
                tree.ownSubject(main).filter(s -> FIRST.contains(tree.lower(s))).isPresent()
                        && voices.speaker(tree.token(word).span()).isPresent();
        boolean holds = tree.lower(word).equals("until") ? denied || own : own && modal(tree, main);
        return holds
                ? Optional.of(hanging(tree, SpeechAct.Kind.CONDITION, word, verb.get(), false))
                : Optional.empty();
    }

    private static Optional<Integer> clause(Tree tree, int word) {
        int verb = tree.parse().head(word);
        boolean hangs =
                verb > word && tree.parse().is(verb, "advcl") && tree.parse().head(verb) >= 0;
        return hangs ? Optional.of(verb) : Optional.empty();
    }

    private static boolean modal(Tree tree, int main) {
        return tree.parse().children(main, "aux").stream()
                .anyMatch(aux -> tree.token(aux).tag().equals("MD"));
    }

    private static SpeechAct hanging(
            Tree tree, SpeechAct.Kind kind, int word, int verb, boolean impersonal) {
        int main = tree.parse().head(verb);
        int end = Math.max(tree.lastOf(verb), tree.lastOf(main)) + 1;
        int start = Math.min(word, tree.parse().subtree(main).getFirst());
        Optional<Span> from = tree.ownSubject(main).map(tree::phraseSpan);
        return act(
                kind,
                impersonal ? Optional.empty() : from,
                tree.clip(word, tree.lastOf(verb) + 1),
                tree.clip(start, end));
    }

    private static SpeechAct act(
            SpeechAct.Kind kind, Optional<Span> from, Span what, Span evidence) {
        return new SpeechAct(kind, from, Optional.empty(), what, Optional.empty(), evidence);
    }
}
