package org.firsthand.annotate.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Span;

/// Acts done by a verb and the words behind it: "put a tenth on the table", "turned the plan down".
/// Immutable.
final class PhrasalActs {

    private static final int REACH = 12;
    private static final int BEFORE = 14;

    private record Phrase(SpeechAct.Kind kind, String verb, List<String> tail) {}

    private final List<Phrase> phrases;

    private final ActWords words;

    PhrasalActs(ActWords words) {
        this.words = words;
        phrases =
                ResourceLines.rows(PhrasalActs.class, "phrases.tsv").stream()
                        .map(
                                row ->
                                        new Phrase(
                                                ActWords.kind(row[0]),
                                                row[1],
                                                List.of(row[2].split(" "))))
                        .toList();
    }

    /// True where a phrase begins with the verb `lemma`.
    boolean begins(String lemma) {
        return phrases.stream().anyMatch(p -> p.verb().equals(lemma));
    }

    List<SpeechAct> read(Tree tree) {
        List<SpeechAct> acts = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            String lemma = tree.token(i).lemma().toLowerCase(Locale.ROOT);
            for (Phrase phrase : phrases) {
                int verb = i;
                if (phrase.verb().equals(lemma) && (!lemma.equals("be") || answers(tree, verb))) {
                    tail(tree, verb, phrase).ifPresent(at -> acts.add(act(tree, phrase, verb, at)));
                }
            }
        }
        return acts;
    }

    /// "The answer was no", but not "there was no answer".
    private boolean answers(Tree tree, int verb) {
        return verb > 0
                && words.is("answer", tree.token(verb - 1))
                && verb + 2 <= tree.size()
                && (verb + 2 == tree.size() || !tree.token(verb + 2).isNoun());
    }

    private static Optional<Integer> tail(Tree tree, int verb, Phrase phrase) {
        int last = Math.min(tree.size() - phrase.tail().size(), verb + REACH);
        for (int i = verb + 1; i <= last; i++) {
            if (i > verb + 1 && breaks(tree.token(i - 1).word())) {
                return Optional.empty();
            }
            boolean all = true;
            for (int j = 0; all && j < phrase.tail().size(); j++) {
                all = tree.lower(i + j).equals(phrase.tail().get(j));
            }
            if (all) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean breaks(String word) {
        return word.equals(";") || word.equals(":");
    }

    /// What is meant stands between the verb and its tail, else behind the tail, else before a
    /// "which".
    private SpeechAct act(Tree tree, Phrase phrase, int verb, int tail) {
        int end = tail + phrase.tail().size();
        Optional<Integer> subject =
                tree.token(verb).lemma().equals("be")
                        ? Optional.of(verb - 1)
                        : tree.subject(verb).filter(s -> s < verb);
        int reach = Math.max(end, tree.lastOf(verb) + 1);
        Span what;
        if (tail > verb + 1) {
            what = tree.clip(verb + 1, tail);
        } else if (reach > end) {
            what = tree.clip(end, reach);
        } else {
            what = tree.clip(verb, end);
        }
        int start =
                subject.map(s -> tree.sentence().tokenAt(tree.phraseSpan(s).start()))
                        .filter(s -> verb - s <= BEFORE)
                        .orElse(verb);
        if (start > 0 && tree.token(start - 1).tag().startsWith("W")) {
            start--;
        }
        return new SpeechAct(
                phrase.kind(),
                subject.filter(s -> !words.is("answer", tree.token(s))).map(tree::phraseSpan),
                Optional.empty(),
                what,
                Optional.empty(),
                tree.clip(start, reach));
    }
}
