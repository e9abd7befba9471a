package org.firsthand.annotate.attribution.clause;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.text.Parse;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;

/// Reads from a tree who says what a verb or a noun tells: its subject, the doer of a passive verb,
/// the owner of a noun. Immutable.
final class SubjectReader {

    private static final int LONGEST_CHAIN = 6;
    private static final int FARTHEST_AGENT = 9;

    private final Sentence sentence;
    private final Parse parse;
    private final VerbWords words;

    SubjectReader(Sentence sentence, Parse parse, VerbWords words) {
        this.sentence = sentence;
        this.parse = parse;
        this.words = words;
    }

    /// The tokens of who the subject of `verb` is; none where the tree does not show it.
    TokenSet subject(int verb) {
        return subject(verb, 0);
    }

    /// Who is said to have made what the noun names: its possessor, or who it is by or from.
    TokenSet owner(int noun) {
        for (int child : parse.children(noun, "nmod")) {
            String led = words.lead(child);
            if (parse.relation(child).equals("nmod:poss")) {
                return TokenSet.of(nounPhrase(child));
            }
            if (led.equals("by") || led.equals("from")) {
                return TokenSet.of(nounPhrase(child)).remove(parse.children(child, "case"));
            }
        }
        int head = parse.head(noun);
        return head >= 0 && parse.is(noun, "obj") ? subject(head, 0) : new TokenSet();
    }

    /// The tokens of who the verb's subject is, which may stand with a verb above it.
    private TokenSet subject(int verb, int chain) {
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
        return shares ? subject(head, chain + 1) : new TokenSet();
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
        TokenSet found = new TokenSet();
        boolean noun = false;
        if (from > head) {
            TokenSet group = words.group(verb);
            for (int i = from + 1; i < verb && !group.contains(i); i++) {
                found.add(List.of(i));
                noun |= tokens.get(i).isNoun();
            }
        }
        return noun ? found : new TokenSet();
    }

    /// Who a passive verb's doer is: the noun led in by "by" below the verb, or, where the tree
    /// hangs it elsewhere, the next such noun behind the verb.
    TokenSet agent(int verb) {
        for (int oblique : parse.children(verb, "obl")) {
            if (words.isLedBy(oblique, "by")) {
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

    /// A noun with what belongs to it, but for the clauses that tell more and for a label before it
    /// ("UPDATE: The mayor").
    private List<Integer> nounPhrase(int noun) {
        List<Integer> tokens = new ArrayList<>(parse.subtree(noun));
        for (int at = noun - 1; at >= 0; at--) {
            if (sentence.tokens().get(at).word().equals(":")) {
                int colon = at;
                tokens.removeIf(token -> token <= colon);
                break;
            }
        }
        for (int child : parse.children(noun)) {
            if (parse.is(child, "acl:relcl")
                    || parse.is(child, "parataxis")
                    || parse.is(child, "dep")) {
                tokens.removeAll(parse.subtree(child));
            }
        }
        return tokens;
    }
}
