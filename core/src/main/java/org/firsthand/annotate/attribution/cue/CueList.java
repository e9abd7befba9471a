package org.firsthand.annotate.attribution.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Token;

/// The verbs, nouns and adjectives that tie a source to a content. Immutable.
public final class CueList {

    private static final Set<String> SHAPES =
            Set.of("quote", "clause", "infinitive", "object", "naming", "as", "hearer");

    private final Map<String, Cue> verbs;
    private final Map<String, Cue> nouns;
    private final Map<String, Cue> adjectives;

    private CueList(Map<String, Cue> verbs, Map<String, Cue> nouns, Map<String, Cue> adjectives) {
        this.verbs = verbs;
        this.nouns = nouns;
        this.adjectives = adjectives;
    }

    /// The lists that come with the project.
    public static CueList load() {
        return new CueList(read("verbs.txt"), read("nouns.txt"), read("adjectives.txt"));
    }

    /// The cue that `token` may be, read as a verb, a noun or an adjective by its tag.
    public Optional<Cue> of(Token token) {
        if (token.isVerb()) {
            return Optional.ofNullable(verbs.get(token.lemma().toLowerCase(Locale.ROOT)));
        }
        if (token.isNoun() && !token.isProperNoun()) {
            return Optional.ofNullable(nouns.get(token.lemma().toLowerCase(Locale.ROOT)));
        }
        return token.tag().equals("JJ")
                ? Optional.ofNullable(adjectives.get(token.word().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static Map<String, Cue> read(String name) {
        Map<String, Cue> cues = new TreeMap<>();
        for (String line : ResourceLines.rules(CueList.class, name)) {
            int sign = line.indexOf('=');
            if (sign < 0) {
                throw new IllegalStateException(name + ": no '=' in the line: " + line);
            }
            List<Shape> shapes = new ArrayList<>();
            List<String> prepositions = new ArrayList<>();
            for (String word : words(line.substring(0, sign))) {
                if (SHAPES.contains(word)) {
                    shapes.add(Shape.valueOf(word.toUpperCase(Locale.ROOT)));
                } else {
                    prepositions.add(word);
                }
            }
            for (String lemma : words(line.substring(sign + 1))) {
                cues.merge(
                        lemma,
                        new Cue(lemma, Set.copyOf(shapes), Set.copyOf(prepositions)),
                        (old, more) -> old.with(more.shapes(), more.prepositions()));
            }
        }
        return cues;
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split("\\s+", -1));
    }
}
