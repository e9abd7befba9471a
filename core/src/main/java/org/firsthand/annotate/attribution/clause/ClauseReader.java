package org.firsthand.annotate.attribution.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.attribution.cue.Cue;
import org.firsthand.annotate.attribution.cue.Shape;
import org.firsthand.text.Parse;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Reads the attribution that one cue verb or noun makes in a parsed sentence. Immutable.
public final class ClauseReader {

    private final Sentence sentence;
    private final Parse parse;
    private final VerbWords words;
    private final SubjectReader subjects;
    private final ContentReader contents;

    public ClauseReader(Sentence sentence, Parse parse) {
        this.sentence = sentence;
        this.parse = parse;
        this.words = new VerbWords(sentence, parse);
        this.subjects = new SubjectReader(sentence, parse, words);
        this.contents = new ContentReader(sentence, parse, words);
    }

    /// How many edges lie between `token` and the root.
    public int depth(int token) {
        int depth = 0;
        for (int at = token; parse.head(at) >= 0 && depth <= parse.size(); at = parse.head(at)) {
            depth++;
        }
        return depth;
    }

    /// The attribution that the verb `verb` makes, where the tree shows a content that it takes.
    public Optional<Draft> verb(int verb, Cue cue) {
        boolean passive = words.isPassive(verb);
        TokenSet source = passive ? subjects.agent(verb) : subjects.subject(verb);
        TokenSet content = contents.content(verb, cue, passive);
        TokenSet group = words.group(verb);
        content.remove(List.of(verb));
        for (int i = 0; i < parse.size(); i++) {
            if (group.contains(i) || source.contains(i)) {
                content.remove(List.of(i));
            }
        }
        if (passive && !source.isEmpty() && source.first() > verb) {
            for (int i = source.first(); i < parse.size(); i++) {
                content.remove(List.of(i));
            }
            source.remove(List.of(source.first()));
        }
        if (content.isEmpty() && takesRest(verb, cue)) {
            for (int i = verb + 1; i < parse.size(); i++) {
                content.add(List.of(i));
            }
        }
        return draft(source, group, content, hearer(verb, cue));
    }

    /// The attribution that the adjective `adjective` makes behind its "be": "is sure that X".
    public Optional<Draft> adjective(int adjective, Cue cue) {
        return parse.children(adjective, "cop").isEmpty() ? Optional.empty() : verb(adjective, cue);
    }

    /// True where a finite verb of saying is followed by a clause that the tree hangs elsewhere.
    private boolean takesRest(int verb, Cue cue) {
        boolean says = cue.takes(Shape.QUOTE) && cue.takes(Shape.CLAUSE);
        if (!says || !words.isFinite(verb) || parse.children(verb, "nsubj").isEmpty()) {
            return false;
        }
        for (int i = verb + 2; i < parse.size(); i++) {
            if (words.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /// The attribution that the noun `noun` makes: "his claim that X", "criticism of X by Y".
    public Optional<Draft> noun(int noun, Cue cue) {
        TokenSet content = new TokenSet();
        for (int child : parse.children(noun)) {
            boolean clause =
                    cue.takes(Shape.CLAUSE)
                            && (parse.is(child, "acl") || parse.is(child, "ccomp"))
                            && words.lead(child).equals("that");
            boolean infinitive =
                    cue.takes(Shape.INFINITIVE)
                            && parse.is(child, "acl")
                            && words.lead(child).equals("to");
            boolean led = parse.is(child, "nmod") && cue.prepositions().contains(words.lead(child));
            if (clause || infinitive || led) {
                content.add(parse.subtree(child));
            }
        }
        TokenSet source = subjects.owner(noun);
        for (int i = 0; i < parse.size(); i++) {
            if (source.contains(i)) {
                content.remove(List.of(i));
            }
        }
        return draft(source, TokenSet.of(List.of(noun)), content, List.of());
    }

    private List<Span> hearer(int verb, Cue cue) {
        if (cue.takes(Shape.HEARER)) {
            List<Integer> hearers = new ArrayList<>(parse.children(verb, "iobj"));
            hearers.addAll(parse.children(verb, "obj"));
            if (!hearers.isEmpty()) {
                return TokenSet.of(parse.subtree(hearers.getFirst())).spans(sentence);
            }
        }
        for (int oblique : parse.children(verb, "obl")) {
            if (words.isLedBy(oblique, "to")) {
                return TokenSet.of(parse.subtree(oblique))
                        .remove(parse.children(oblique, "case"))
                        .spans(sentence);
            }
        }
        return List.of();
    }

    private Optional<Draft> draft(
            TokenSet source, TokenSet cue, TokenSet content, List<Span> hearer) {
        boolean empty = true;
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size() && empty; i++) {
            empty = !content.contains(i) || !says(tokens.get(i));
        }
        if (empty) {
            return Optional.empty();
        }
        return Optional.of(
                new Draft(
                        source.spans(sentence),
                        cue.spans(sentence),
                        content.spans(sentence),
                        hearer));
    }

    /// True for a word that says something by itself, as marks, pronouns and question words do not.
    private static boolean says(Token token) {
        return token.isWord()
                && switch (token.tag()) {
                    case "WP", "WDT", "WRB", "IN", "TO" -> false;
                    default -> true;
                };
    }
}
