package org.firsthand.annotate.act;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Token;

/// The words of asking, offering and promising, from the resources beside this package. Immutable.
final class ActWords {

    private final Map<String, Trigger> triggers;
    private final Map<String, Set<String>> sets;

    private ActWords(Map<String, Trigger> triggers, Map<String, Set<String>> sets) {
        this.triggers = Map.copyOf(triggers);
        this.sets = Map.copyOf(sets);
    }

    static ActWords load() {
        Map<String, Trigger> triggers =
                ResourceLines.rows(ActWords.class, "triggers.tsv").stream()
                        .map(ActWords::trigger)
                        .collect(
                                Collectors.toMap(
                                        t -> key(t.part(), t.lemma()), Function.identity()));
        Map<String, Set<String>> sets = new HashMap<>();
        for (String[] row : ResourceLines.rows(ActWords.class, "words.tsv")) {
            sets.put(row[0], Set.of(row[1].split(" ")));
        }
        return new ActWords(triggers, sets);
    }

    /// The trigger that `token` is, by its part of speech and lemma.
    Optional<Trigger> trigger(Token token) {
        Trigger.Part part =
                token.isVerb()
                        ? Trigger.Part.VERB
                        : token.isNoun()
                                ? Trigger.Part.NOUN
                                : token.tag().startsWith("JJ") ? Trigger.Part.ADJECTIVE : null;
        return part == null
                ? Optional.empty()
                : Optional.ofNullable(
                        triggers.get(key(part, token.lemma().toLowerCase(Locale.ROOT))));
    }

    /// True where the lemma of `token` is in the named set.
    boolean is(String set, Token token) {
        return sets.getOrDefault(set, Set.of()).contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private static String key(Trigger.Part part, String lemma) {
        return part + " " + lemma;
    }

    private static Trigger trigger(String[] row) {
        return new Trigger(
                kind(row[0]),
                Trigger.Part.valueOf(row[1].toUpperCase(Locale.ROOT)),
                row[2],
                List.of(row[3].split(",")),
                row[4].equals("-") ? List.of() : List.of(row[4].split(",")));
    }

    /// The kind of that name, such as `next step`.
    static SpeechAct.Kind kind(String name) {
        return SpeechAct.Kind.valueOf(name.replace(' ', '_').toUpperCase(Locale.ROOT));
    }
}
