package org.firsthand.annotate.attribution.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.attribution.cue.Cue;
import org.firsthand.annotate.attribution.cue.Shape;
import org.firsthand.text.Parse;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Reads the attribution that one cue verb makes in a parsed sentence. Immutable.
public final class ClauseReader {

    private static final int LONGEST_CHAIN = 6;
    private static final int FARTHEST_AGENT = 9;
    private static final Set<String> TIMES =
            Set.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "night",
                    "morning",
                    "day",
                    "week");

    private final Sentence sentence;
    private final Parse parse;

    public ClauseReader(Sentence sentence, Parse parse) {
        this.sentence = sentence;
        this.parse = parse;
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
        boolean passive = isPassive(verb);
        TokenSet source = passive ? agent(verb) : source(verb, 0);
        TokenSet content = content(verb, cue, passive);
        TokenSet words = group(verb);
        content.remove(List.of(verb));
        for (int i = 0; i < parse.size(); i++) {
            if (words.contains(i) || source.contains(i)) {
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
        return draft(source, words, content, hearer(verb, cue));
    }

    /// True where a finite verb of saying is followed by a clause that the tree hangs elsewhere.
    private boolean takesRest(int verb, Cue cue) {
        boolean says = cue.takes(Shape.QUOTE) && cue.takes(Shape.CLAUSE);
        if (!says || !isFinite(verb) || parse.children(verb, "nsubj").isEmpty()) {
            return false;
        }
        for (int i = verb + 2; i < parse.size(); i++) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFinite(int token) {
        return switch (sentence.tokens().get(token).tag()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    /// The attribution that the noun `noun` makes: "his claim that X", "criticism of X by Y".
    public Optional<Draft> noun(int noun, Cue cue) {
        TokenSet content = new TokenSet();
        for (int child : parse.children(noun)) {
            boolean clause =
                    cue.takes(Shape.CLAUSE)
                            && (parse.is(child, "acl") || parse.is(child, "ccomp"))
                            && caseWord(child).equals("that");
            boolean infinitive =
                    cue.takes(Shape.INFINITIVE)
                            && parse.is(child, "acl")
                            && caseWord(child).equals("to");
            boolean led = parse.is(child, "nmod") && cue.prepositions().contains(caseWord(child));
            if (clause || infinitive || led) {
                content.add(parse.subtree(child));
            }
        }
        TokenSet source = owner(noun);
        for (int i = 0; i < parse.size(); i++) {
            if (source.contains(i)) {
                content.remove(List.of(i));
            }
        }
        return draft(source, TokenSet.of(List.of(noun)), content, List.of());
    }

    /// Who is said to have made what the noun names: its possessor, or who it is by or from.
    private TokenSet owner(int noun) {
        for (int child : parse.children(noun, "nmod")) {
            String led = caseWord(child);
            if (parse.relation(child).equals("nmod:poss")) {
                return TokenSet.of(nounPhrase(child));
            }
            if (led.equals("by") || led.equals("from")) {
                return TokenSet.of(nounPhrase(child)).remove(parse.children(child, "case"));
            }
        }
        int head = parse.head(noun);
        return head >= 0 && parse.is(noun, "obj") ? source(head, 0) : new TokenSet();
    }

    /// The places of who the verb's subject is; none where the tree does not show it.
    public List<Span> subject(int verb) {
        return source(verb, 0).spans(sentence);
    }

    /// The tokens of who the verb's subject is, which may stand with a verb above it.
    private TokenSet source(int verb, int chain) {
        List<Integer> subjects = parse.children(verb, "nsubj");
        if (!subjects.isEmpty()) {
            return TokenSet.of(nounPhrase(subjects.getFirst()));
        }
        int head = parse.head(verb);
        if (head < 0 || chain > LONGEST_CHAIN) {
            return new TokenSet();
        }
        TokenSet own = parse.is(verb, "conj") ? ownSubject(verb, head) : new TokenSet();
        if (!own.isEmpty()) {
            return own;
        }
        if (parse.is(verb, "acl") && sentence.tokens().get(head).isNoun()) {
            return TokenSet.of(nounPhrase(head))
                    .remove(parse.subtree(verb))
                    .remove(parse.children(head, "case"));
        }
        boolean shares =
                parse.is(verb, "xcomp")
                        || parse.is(verb, "conj")
                        || parse.is(verb, "advcl")
                        || parse.is(verb, "parataxis")
                        || parse.is(verb, "dep");
        return shares ? source(head, chain + 1) : new TokenSet();
    }

    /// The words between ", and" and a verb that follows it, where a noun is among them: its own
    /// subject, though the tree does not say so.
    private TokenSet ownSubject(int verb, int head) {
        List<Token> tokens = sentence.tokens();
        int from = verb - 1;
        while (from > head
                && !(tokens.get(from).tag().equals("CC")
                        && tokens.get(from - 1).word().equals(","))) {
            from--;
        }
        TokenSet words = new TokenSet();
        boolean noun = false;
        if (from > head) {
            TokenSet group = group(verb);
            for (int i = from + 1; i < verb && !group.contains(i); i++) {
                words.add(List.of(i));
                noun |= tokens.get(i).isNoun();
            }
        }
        return noun ? words : new TokenSet();
    }

    /// Who a passive verb's doer is: the noun led in by "by" below the verb, or, where the tree
    /// hangs it elsewhere, the next such noun behind the verb.
    private TokenSet agent(int verb) {
        for (int oblique : parse.children(verb, "obl")) {
            if (hasCase(oblique, "by")) {
                return TokenSet.of(nounPhrase(oblique));
            }
        }
        for (int at = verb + 1; at < Math.min(parse.size(), verb + FARTHEST_AGENT); at++) {
            boolean by = sentence.tokens().get(at).word().equals("by");
            if (by && parse.is(at, "case") && parse.head(at) > at) {
                List<Integer> phrase = new ArrayList<>(parse.subtree(parse.head(at)));
                int from = at;
                phrase.removeIf(token -> token < from || pauseBetween(from, token));
                return TokenSet.of(phrase);
            }
        }
        return new TokenSet();
    }

    private boolean pauseBetween(int from, int to) {
        for (int at = from; at < to; at++) {
            if (sentence.tokens().get(at).word().equals(",")) {
                return true;
            }
        }
        return false;
    }

    private TokenSet content(int verb, Cue cue, boolean passive) {
        TokenSet content = new TokenSet();
        boolean asks = cue.takes(Shape.CLAUSE) || cue.takes(Shape.QUOTE);
        if (asks) {
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
            String led = caseWord(oblique);
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

    private List<Span> hearer(int verb, Cue cue) {
        if (cue.takes(Shape.HEARER)) {
            List<Integer> hearers = new ArrayList<>(parse.children(verb, "iobj"));
            hearers.addAll(objects(verb));
            if (!hearers.isEmpty()) {
                return TokenSet.of(parse.subtree(hearers.getFirst())).spans(sentence);
            }
        }
        for (int oblique : parse.children(verb, "obl")) {
            if (hasCase(oblique, "to")) {
                return TokenSet.of(parse.subtree(oblique))
                        .remove(parse.children(oblique, "case"))
                        .spans(sentence);
            }
        }
        return List.of();
    }

    /// A noun with what belongs to it, but for the clauses that tell more.
    private List<Integer> nounPhrase(int noun) {
        List<Integer> tokens = new ArrayList<>(parse.subtree(noun));
        for (int child : parse.children(noun)) {
            if (parse.is(child, "acl:relcl")
                    || parse.is(child, "parataxis")
                    || parse.is(child, "dep")) {
                tokens.removeAll(parse.subtree(child));
            }
        }
        return tokens;
    }

    /// The verb with its auxiliaries, negation, particle and the adverbs between.
    private TokenSet group(int verb) {
        TokenSet group = TokenSet.of(List.of(verb));
        for (int child : parse.children(verb)) {
            boolean near = Math.abs(child - verb) <= 4;
            if (near && (parse.is(child, "aux") || parse.is(child, "compound:prt"))) {
                group.add(List.of(child));
            }
            if (near && parse.is(child, "advmod") && parse.subtree(child).size() == 1) {
                group.add(List.of(child));
            }
        }
        return group;
    }

    private boolean isPassive(int verb) {
        if (!sentence.tokens().get(verb).tag().equals("VBN")) {
            return false;
        }
        List<Integer> auxiliaries = parse.children(verb, "aux");
        return auxiliaries.isEmpty()
                ? parse.children(verb, "nsubj").isEmpty() && !parse.is(verb, "conj")
                : auxiliaries.stream().anyMatch(aux -> parse.relation(aux).equals("aux:pass"));
    }

    private boolean isTime(int noun) {
        return TIMES.contains(sentence.tokens().get(noun).lemma().toLowerCase(Locale.ROOT))
                || sentence.tokens().get(noun).tag().equals("CD");
    }

    private boolean hasCase(int noun, String word) {
        return caseWord(noun).equals(word);
    }

    private String caseWord(int noun) {
        for (int child : parse.children(noun)) {
            if (parse.is(child, "case") || parse.is(child, "mark")) {
                return sentence.tokens().get(child).word().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private Optional<Draft> draft(
            TokenSet source, TokenSet cue, TokenSet content, List<Span> hearer) {
        boolean wordless = true;
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size() && wordless; i++) {
            wordless = !content.contains(i) || !tokens.get(i).isWord();
        }
        if (wordless) {
            return Optional.empty();
        }
        return Optional.of(
                new Draft(
                        source.spans(sentence),
                        cue.spans(sentence),
                        content.spans(sentence),
                        hearer));
    }
}
