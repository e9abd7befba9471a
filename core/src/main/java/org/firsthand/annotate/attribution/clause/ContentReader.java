package org.firsthand.annotate.attribution.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.firsthand.annotate.attribution.cue.Cue;
import org.firsthand.annotate.attribution.cue.Shape;
import org.firsthand.text.CalendarWords;
import org.firsthand.text.Parse;
import org.firsthand.text.Sentence;
import org.firsthand.text.WordSets;

/// Reads from a tree what a verb's source is said to have said: the clause, infinitive, object or
/// led-in noun that the verb takes. Immutable.
final class ContentReader {

    private static final Set<String> TIMES =
            WordSets.read(ContentReader.class, "words.txt").get("time");

    private final Sentence sentence;
    private final Parse parse;
    private final VerbWords words;

    ContentReader(Sentence sentence, Parse parse, VerbWords words) {
        this.sentence = sentence;
        this.parse = parse;
        this.words = words;
    }

    /// The tokens of what the verb `verb` takes as its content; none where it takes nothing.
    TokenSet content(int verb, Cue cue, boolean passive) {
        TokenSet content = new TokenSet();
        boolean says = cue.takes(Shape.CLAUSE) || cue.takes(Shape.QUOTE);
        if (says) {
            for (int clause : parse.children(verb, "ccomp")) {
                content.add(parse.subtree(clause));
            }
            if (content.isEmpty()) {
                content.add(around(verb));
            }
        }
        if (cue.takes(Shape.INFINITIVE)) {
            for (int infinitive : parse.children(verb, "xcomp")) {
                content.add(parse.subtree(infinitive));
                objects(verb).forEach(object -> content.add(parse.subtree(object)));
            }
        }
        if (cue.takes(Shape.NAMING)) {
            for (int name : parse.children(verb, "xcomp")) {
                content.add(parse.subtree(name));
                objects(verb).forEach(object -> content.add(parse.subtree(object)));
            }
        }
        for (int oblique : obliques(verb)) {
            String led = words.lead(oblique);
            if (cue.takes(Shape.AS) && led.equals("as")) {
                content.add(parse.subtree(oblique));
                objects(verb).forEach(object -> content.add(parse.subtree(object)));
            } else if (cue.prepositions().contains(led) && !isTime(oblique)) {
                content.add(parse.subtree(oblique));
            }
        }
        if (cue.takes(Shape.OBJECT) && (content.isEmpty() || !cue.takes(Shape.CLAUSE))) {
            objects(verb).forEach(object -> content.add(parse.subtree(object)));
        }
        if (passive && (content.isEmpty() || !cue.takes(Shape.HEARER))) {
            passiveSubject(verb, cue, content);
        }
        return content;
    }

    private void passiveSubject(int verb, Cue cue, TokenSet content) {
        if (!content.isEmpty() || cue.takes(Shape.OBJECT)) {
            for (int subject : parse.children(verb, "nsubj")) {
                content.add(parse.subtree(subject));
            }
        }
    }

    /// The clause that the verb is slipped into ("X, she said, Y"), or that stands beside it.
    private List<Integer> around(int verb) {
        int head = parse.head(verb);
        if (parse.is(verb, "parataxis") && head >= 0 && !parse.children(verb, "nsubj").isEmpty()) {
            List<Integer> host = new ArrayList<>(parse.subtree(head));
            host.removeAll(parse.subtree(verb));
            return host;
        }
        for (int beside : parse.children(verb, "parataxis")) {
            if (!parse.children(verb, "nsubj").isEmpty()) {
                return parse.subtree(beside);
            }
        }
        return List.of();
    }

    private List<Integer> objects(int verb) {
        return parse.children(verb, "obj");
    }

    private List<Integer> obliques(int verb) {
        List<Integer> found = new ArrayList<>(parse.children(verb, "obl"));
        found.addAll(parse.children(verb, "advcl"));
        found.addAll(parse.children(verb, "nmod"));
        found.sort(null);
        return found;
    }

    private boolean isTime(int noun) {
        String lemma = sentence.tokens().get(noun).lemma().toLowerCase(Locale.ROOT);
        return TIMES.contains(lemma)
                || CalendarWords.isWeekday(lemma)
                || sentence.tokens().get(noun).tag().equals("CD");
    }
}
