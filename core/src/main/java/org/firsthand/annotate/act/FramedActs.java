package org.firsthand.annotate.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.text.Token;

/// Acts done by a verb, an adjective or a noun with its frame: "asked the council for help",
/// "willing to help", "made demands to the council". Immutable.
final class FramedActs {

    private static final int REACH = 14;
    private static final Set<String> LIMITS = Set.of("within", "by", "before", "until");

    private final ActWords words;

    FramedActs(ActWords words) {
        this.words = words;
    }

    /// The acts of one sentence, in order of place.
    List<SpeechAct> read(Tree tree) {
        List<SpeechAct> acts = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Optional<Trigger> trigger = words.trigger(tree.token(i));
            if (trigger.isEmpty()) {
                continue;
            }
            switch (trigger.get().part()) {
                case VERB, ADJECTIVE -> verb(tree, i, trigger.get()).ifPresent(acts::add);
                case NOUN -> noun(tree, i, trigger.get()).ifPresent(acts::add);
            }
        }
        return acts;
    }

    private Optional<SpeechAct> verb(Tree tree, int verb, Trigger trigger) {
        if (scheduled(tree, verb) || modifies(tree, verb)) {
            return Optional.empty();
        }
        int holder = holder(tree, verb);
        Optional<Integer> object = object(tree, holder);
        Optional<Integer> clause = tree.clause(holder);
        Optional<Integer> phrase =
                trigger.complements().stream()
                        .flatMap(word -> tree.phrase(holder, word).stream())
                        .findFirst();
        boolean wantsObject = trigger.complements().contains("object");
        boolean wantsClause = trigger.complements().contains("clause");
        boolean addressed = trigger.addressees().contains("object");
        Optional<Integer> what =
                wantsClause && clause.isPresent()
                        ? clause
                        : phrase.isPresent() ? phrase : wantsObject ? object : Optional.empty();
        if (what.isEmpty()
                || tree.token(what.get()).tag().startsWith("W")
                || tree.subject(verb).filter(s -> words.is("nobody", tree.token(s))).isPresent()) {
            return Optional.empty();
        }
        Optional<Integer> to = Optional.empty();
        if (addressed && object.isPresent() && !object.equals(what)) {
            to = object;
        } else if (addressed && clause.isPresent() && clause.equals(what)) {
            to = tree.ownSubject(clause.get()).filter(s -> s > verb);
        }
        for (String preposition : trigger.addressees()) {
            if (to.isEmpty() && !preposition.equals("object")) {
                to = tree.phrase(verb, preposition).filter(p -> !Optional.of(p).equals(what));
            }
        }
        if (to.isEmpty() && tree.token(verb).tag().equals("VBG")) {
            to = object(tree, tree.parse().head(verb) < 0 ? verb : tree.parse().head(verb));
            to = to.filter(o -> o < verb);
        }
        boolean raised =
                wantsObject
                        && !addressed
                        && clause.equals(what)
                        && object.isPresent()
                        && object.get() < what.get()
                        && object.get() > verb;
        return Optional.of(
                act(
                        tree,
                        trigger.kind(),
                        verb,
                        tree.subject(verb),
                        to,
                        raised ? object.get() : what.get(),
                        what.get()));
    }

    /// "has resorted to begging X to stem": the tree hangs X and the clause on the verb above.
    private static int holder(Tree tree, int verb) {
        boolean bare =
                tree.parse().children(verb).stream().noneMatch(child -> child > verb)
                        && tree.token(verb).tag().equals("VBG");
        int head = tree.parse().head(verb);
        return bare && head >= 0 && head < verb ? head : verb;
    }

    private static Optional<Integer> object(Tree tree, int verb) {
        return tree.parse().children(verb).stream()
                .filter(child -> tree.parse().is(child, "obj") || tree.parse().is(child, "iobj"))
                .findFirst();
    }

    /// "are expected to meet" is a step to come, not an expectation.
    private boolean scheduled(Tree tree, int verb) {
        return words.is("scheduled", tree.token(verb))
                && !tree.parse().children(verb, "aux:pass").isEmpty();
    }

    private static boolean modifies(Tree tree, int verb) {
        return tree.parse().is(verb, "amod") || tree.parse().is(verb, "compound");
    }

    private Optional<SpeechAct> noun(Tree tree, int noun, Trigger trigger) {
        Optional<Integer> what =
                trigger.complements().stream()
                        .flatMap(word -> complement(tree, noun, word).stream())
                        .findFirst();
        int carrier = carrier(tree, noun);
        Optional<Integer> saying = what.isPresent() ? Optional.empty() : copular(tree, noun);
        if (saying.isPresent()) {
            Optional<Integer> to = tree.ownSubject(saying.get());
            int start = to.orElse(saying.get());
            return Optional.of(
                    act(tree, trigger.kind(), start, Optional.empty(), to, start, saying.get()));
        }
        if (carrier < 0 && what.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> owner = tree.parse().children(noun, "nmod:poss").stream().findFirst();
        Optional<Integer> from =
                owner.filter(o -> !tree.token(o).tag().equals("PRP$"))
                        .or(() -> carrier >= 0 ? tree.subject(carrier) : owner);
        Optional<Integer> to = Optional.empty();
        for (String addressee : trigger.addressees()) {
            if (to.isEmpty() && addressee.equals("subject")) {
                to = what.flatMap(tree::ownSubject);
            } else if (to.isEmpty()) {
                to = tree.phrase(noun, addressee).filter(p -> !Optional.of(p).equals(what));
            }
        }
        if (from.isEmpty()) {
            return Optional.empty();
        }
        int start = carrier >= 0 && carrier < noun ? carrier : noun;
        int said = what.orElse(noun);
        return Optional.of(act(tree, trigger.kind(), start, from, to, said, said));
    }

    private static Optional<Integer> complement(Tree tree, int noun, String word) {
        return switch (word) {
            case "to", "that" ->
                    tree.clause(noun)
                            .filter(
                                    clause ->
                                            tree.parse().children(clause, "mark").stream()
                                                    .anyMatch(m -> tree.lower(m).equals(word)));
            default -> tree.phrase(noun, word).or(() -> forClause(tree, noun, word));
        };
    }

    /// "their desire for the council to act": the preposition marks the clause.
    private static Optional<Integer> forClause(Tree tree, int noun, String word) {
        return tree.clause(noun)
                .filter(
                        clause ->
                                tree.parse().children(clause, "mark").stream()
                                        .anyMatch(m -> tree.lower(m).equals(word)));
    }

    /// The verb that carries the noun: "made demands", "making a list of demands".
    private int carrier(Tree tree, int noun) {
        int at = noun;
        for (int step = 0; step < 3 && at >= 0; step++) {
            Token token = tree.token(at);
            if (token.isVerb()) {
                return words.is("carrier", token) ? at : -1;
            }
            at = tree.parse().head(at);
        }
        return -1;
    }

    /// "One of the demands is that …": the clause that says what the noun is.
    private static Optional<Integer> copular(Tree tree, int noun) {
        int at = noun;
        for (int step = 0; step < 3 && at >= 0; step++) {
            if (tree.parse().is(at, "nsubj")) {
                int subject = at;
                return tree.parse().children(tree.parse().head(subject)).stream()
                        .filter(child -> child > subject && tree.token(child).isVerb())
                        .filter(
                                child ->
                                        tree.parse().is(child, "ccomp")
                                                || tree.parse().is(child, "xcomp"))
                        .findFirst();
            }
            at = tree.parse().head(at);
        }
        return Optional.empty();
    }

    /// @param what the first head of what is asked
    /// @param core the head whose reach ends the clause
    private static SpeechAct act(
            Tree tree,
            SpeechAct.Kind kind,
            int trigger,
            Optional<Integer> from,
            Optional<Integer> to,
            int what,
            int core) {
        int end = deadline(tree, trigger, Math.max(tree.lastOf(core), Math.max(core, trigger)) + 1);
        int start =
                from.filter(f -> f <= trigger)
                        .map(f -> first(tree, f))
                        .filter(f -> trigger - f <= REACH)
                        .orElse(Math.min(trigger, what));
        return new SpeechAct(
                kind,
                from.map(tree::phraseSpan),
                to.map(tree::phraseSpan),
                tree.clip(firstOf(tree, what), end),
                Optional.empty(),
                tree.clip(start, end));
    }

    /// The end moved behind a "within 30 days" that stands right there.
    private static int deadline(Tree tree, int trigger, int end) {
        if (end >= tree.size() || !LIMITS.contains(tree.lower(end))) {
            return end;
        }
        return tree.parse().children(trigger).stream()
                .filter(child -> child >= end && tree.parse().subtree(child).getFirst() == end)
                .map(child -> tree.lastOf(child) + 1)
                .findFirst()
                .orElse(end);
    }

    private static int first(Tree tree, int noun) {
        return tree.sentence().tokenAt(tree.phraseSpan(noun).start());
    }

    /// The first word of what is asked: its subject, mark or article, without the preposition.
    private static int firstOf(Tree tree, int what) {
        if (!tree.token(what).isVerb()) {
            return tree.sentence().tokenAt(tree.phraseSpan(what).start());
        }
        return tree.parse().children(what).stream()
                .filter(child -> child < what && what - child <= REACH)
                .filter(child -> !tree.parse().is(child, "punct"))
                .findFirst()
                .orElse(what);
    }
}
