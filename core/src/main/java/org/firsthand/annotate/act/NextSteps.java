package org.firsthand.annotate.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Steps that are planned: "are expected to meet", "is due to testify", "will vote on Monday".
/// Immutable.
final class NextSteps {

    private final ActWords words;

    NextSteps(ActWords words) {
        this.words = words;
    }

    List<SpeechAct> read(Tree tree, List<TimeExpression> times) {
        List<SpeechAct> acts = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            int verb = i;
            if (convenes(tree, verb)) {
                act(tree, verb, verb, due(tree, verb, times)).ifPresent(acts::add);
                continue;
            }
            if (!may(tree, verb, times)) {
                continue;
            }
            int head = tree.parse().head(verb);
            boolean planned =
                    head >= 0
                            && tree.parse().is(verb, "xcomp")
                            && words.is("scheduled", tree.token(head));
            boolean will =
                    tree.parse().children(verb, "aux").stream()
                            .anyMatch(aux -> tree.lower(aux).equals("will"));
            boolean set = isSet(tree.token(verb));
            Optional<Span> due = due(tree, verb, times);
            if ((planned && occasion(tree, verb)) || ((will || set) && due.isPresent())) {
                act(tree, planned ? head : verb, verb, due).ifPresent(acts::add);
            }
        }
        return acts;
    }

    /// True where the words alone, without their tree, allow a step at `verb`.
    private boolean may(Tree tree, int verb, List<TimeExpression> times) {
        Token token = tree.token(verb);
        if (!token.isVerb() || !words.is("step", token)) {
            return false;
        }
        List<Token> before = tree.sentence().tokens().subList(0, verb);
        if (before.stream().anyMatch(t -> words.is("scheduled", t))) {
            return true;
        }
        Span rest = tree.sentence().spanOf(verb, tree.size());
        return (isSet(token) || before.stream().anyMatch(t -> t.word().equalsIgnoreCase("will")))
                && times.stream()
                        .anyMatch(time -> isDay(time.type()) && rest.overlaps(time.span()));
    }

    /// "The board sits", which needs no "will".
    private boolean isSet(Token verb) {
        return (verb.tag().equals("VBZ") || verb.tag().equals("VBP")) && words.is("sitting", verb);
    }

    /// "invited the parties to talks": the verb brings somebody to an occasion.
    private boolean convenes(Tree tree, int verb) {
        return tree.token(verb).isVerb()
                && words.is("convening", tree.token(verb))
                && tree.phrase(verb, "to")
                        .or(() -> tree.phrase(verb, "for"))
                        .filter(noun -> words.is("occasion", tree.token(noun)))
                        .isPresent();
    }

    /// "have talks" is a step, "have enough money" is none.
    private boolean occasion(Tree tree, int verb) {
        String lemma = tree.token(verb).lemma();
        if (!lemma.equals("have") && !lemma.equals("hold")) {
            return true;
        }
        return tree.parse().children(verb, "obj").stream()
                .anyMatch(object -> words.is("occasion", tree.token(object)));
    }

    private static Optional<Span> due(Tree tree, int verb, List<TimeExpression> times) {
        Span clause = tree.sentence().spanOf(verb, tree.lastOf(verb) + 1);
        return times.stream()
                .filter(time -> isDay(time.type()))
                .map(TimeExpression::span)
                .filter(clause::overlaps)
                .findFirst();
    }

    private static boolean isDay(TimeExpression.Type type) {
        return type == TimeExpression.Type.DATE || type == TimeExpression.Type.TIME;
    }

    private static Optional<SpeechAct> act(Tree tree, int top, int verb, Optional<Span> due) {
        Optional<Integer> subject =
                tree.parse().children(top).stream()
                        .filter(child -> child < top && tree.parse().is(child, "nsubj"))
                        .findFirst()
                        .or(() -> tree.subject(verb));
        if (subject.isEmpty() || subject.get() > verb) {
            return Optional.empty();
        }
        Span from = tree.phraseSpan(subject.get());
        int last = Math.max(tree.lastOf(verb), tree.lastOf(top)) + 1;
        Span evidence = tree.clip(Math.max(tree.sentence().tokenAt(from.start()), verb - 16), last);
        Optional<Integer> with = tree.phrase(verb, "with");
        if (with.isEmpty()) {
            with =
                    tree.parse().children(verb, "obj").stream()
                            .findFirst()
                            .flatMap(o -> tree.phrase(o, "with"));
        }
        return Optional.of(
                new SpeechAct(
                        SpeechAct.Kind.NEXT_STEP,
                        Optional.of(from),
                        with.map(tree::phraseSpan),
                        tree.clip(verb, last),
                        due,
                        evidence));
    }
}
