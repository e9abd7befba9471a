package org.firsthand.annotate.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.text.Span;

/// Demands in the imperative inside reported speech: "Let a surveyor see every beam," she said.
/// Immutable.
final class Imperatives {

    private static final Set<String> OPENING = Set.of("“", "\"", "‘", "'", "``", ":", "-LRB-");

    private final ActWords words;

    Imperatives(ActWords words) {
        this.words = words;
    }

    List<SpeechAct> read(Tree tree, Voices voices) {
        List<SpeechAct> acts = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            boolean opens = i == 0 || OPENING.contains(tree.token(i - 1).word());
            if (!opens || !isImperative(tree, i)) {
                continue;
            }
            Optional<Span> from = voices.speaker(tree.token(i).span());
            if (from.isPresent()) {
                Span what = tree.clip(i, end(tree, i));
                acts.add(
                        new SpeechAct(
                                SpeechAct.Kind.DEMAND,
                                from,
                                Optional.empty(),
                                what,
                                Optional.empty(),
                                what));
            }
        }
        return acts;
    }

    private boolean isImperative(Tree tree, int verb) {
        boolean base = tree.token(verb).tag().equals("VB") || tree.lower(verb).equals("let");
        boolean follows = verb + 1 < tree.size() && tree.token(verb + 1).isWord();
        return base
                && follows
                && !words.is("musing", tree.token(verb))
                && tree.ownSubject(verb).isEmpty()
                && !(tree.lower(verb).equals("let") && own(tree.lower(verb + 1)));
    }

    private static boolean own(String word) {
        return word.equals("me") || word.equals("us") || word.equals("'s") || word.equals("’s");
    }

    private static int end(Tree tree, int from) {
        for (int i = from + 1; i < tree.size(); i++) {
            String word = tree.token(i).word();
            if (tree.token(i).tag().equals("''") || word.equals(";") || word.equals(":")) {
                return i;
            }
        }
        return tree.size();
    }
}
