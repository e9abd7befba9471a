package org.firsthand.annotate.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Demands said with a modal word, one a verb: "she said the council should pay, repair and
/// reopen". What stands outside any attribution is the writer's own and no act. Immutable.
final class ModalActs {

    private final ActWords words;

    ModalActs(ActWords words) {
        this.words = words;
    }

    List<SpeechAct> read(Tree tree, Voices voices) {
        List<SpeechAct> acts = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (!tree.token(i).tag().equals("MD") || !words.is("duty", tree.token(i))) {
                continue;
            }
            int modal = i;
            int verb = tree.parse().head(modal);
            if (verb < modal || !tree.token(verb).isVerb()) {
                continue;
            }
            Optional<Integer> to = tree.ownSubject(verb);
            Optional<Span> from =
                    sayer(tree, verb).or(() -> voices.speaker(tree.token(modal).span()));
            if (from.isPresent() && to.isPresent()) {
                Span addressed = tree.phraseSpan(to.get());
                if (!from.get().overlaps(addressed)) {
                    conjuncts(tree, verb, from, Optional.of(addressed), acts);
                }
            }
        }
        return acts;
    }

    private Optional<Span> sayer(Tree tree, int verb) {
        int head = tree.parse().head(verb);
        boolean said =
                head >= 0
                        && head < verb
                        && tree.parse().is(verb, "ccomp")
                        && words.is("saying", tree.token(head));
        return said ? tree.subject(head).map(tree::phraseSpan) : Optional.empty();
    }

    /// Splits "allocate A, remove B and suspend C" before each verb in its base form.
    private static void conjuncts(
            Tree tree, int verb, Optional<Span> from, Optional<Span> to, List<SpeechAct> acts) {
        int start = verb;
        int end = Math.max(verb, tree.size() - 1) + 1;
        for (int i = verb + 1; i < tree.size(); i++) {
            Token token = tree.token(i);
            boolean quoted = token.tag().equals("''") || token.word().equals(";");
            if (quoted) {
                end = i;
                break;
            }
            boolean next = token.tag().equals("VB") && joins(tree, i - 1);
            if (next) {
                add(tree, start, i, from, to, acts);
                start = i;
            }
        }
        add(tree, start, end, from, to, acts);
    }

    private static boolean joins(Tree tree, int before) {
        String tag = tree.token(before).tag();
        return tag.equals(",") || tag.equals("CC");
    }

    private static void add(
            Tree tree,
            int start,
            int end,
            Optional<Span> from,
            Optional<Span> to,
            List<SpeechAct> acts) {
        int last = end;
        while (last - 1 > start
                && (!tree.token(last - 1).isWord() || tree.token(last - 1).tag().equals("CC"))) {
            last--;
        }
        Span what = tree.clip(start, last);
        acts.add(new SpeechAct(SpeechAct.Kind.DEMAND, from, to, what, Optional.empty(), what));
    }
}
