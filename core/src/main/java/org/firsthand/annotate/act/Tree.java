package org.firsthand.annotate.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.text.Parse;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// A sentence, asked for subjects, objects and the reach of a clause; parsed when its tree is first
/// asked for.
record Tree(Reading reading, Sentence sentence) {

    private static final int LONGEST = 40;
    private static final int FAR = 20;
    private static final Set<String> CLAUSAL = Set.of("xcomp", "ccomp", "advcl", "acl");
    private static final Set<String> APART = Set.of("conj", "parataxis", "dep");

    Parse parse() {
        return reading.parse(sentence);
    }

    Token token(int index) {
        return sentence.tokens().get(index);
    }

    int size() {
        return sentence.tokens().size();
    }

    String lower(int index) {
        return token(index).word().toLowerCase(Locale.ROOT);
    }

    /// The head of the subject of the verb at `verb`: its own, else that of the verb above it.
    Optional<Integer> subject(int verb) {
        int asked = verb;
        int at = verb;
        for (int step = 0; step < 6 && at >= 0; step++) {
            Optional<Integer> own = ownSubject(at);
            if (own.isPresent()) {
                return own.filter(found -> asked - found <= FAR)
                        .or(() -> before(asked))
                        .or(() -> own);
            }
            if (parse().relation(at).startsWith("acl") && token(parse().head(at)).isNoun()) {
                return Optional.of(parse().head(at));
            }
            at = parse().head(at);
        }
        return Optional.empty();
    }

    /// The noun right before a finite verb: its subject where the tree has hung the verb elsewhere.
    private Optional<Integer> before(int verb) {
        String tag = token(verb).tag();
        boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
        return finite && verb > 0 && token(verb - 1).isNoun()
                ? Optional.of(verb - 1)
                : Optional.empty();
    }

    /// The subject of `verb` itself: the doer in the passive, the noun before a relative clause.
    Optional<Integer> ownSubject(int verb) {
        boolean passive = !parse().children(verb, "aux:pass").isEmpty();
        for (int child : parse().children(verb)) {
            String relation = parse().relation(child);
            if (passive && relation.startsWith("obl") && preposition(child).equals("by")) {
                return Optional.of(child);
            }
            if (!passive && relation.equals("nsubj") && child < verb) {
                boolean relative = token(child).tag().startsWith("W");
                return relative
                        ? Optional.of(parse().head(verb)).filter(head -> head >= 0)
                        : Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /// The preposition that stands with the noun at `noun`; empty where there is none.
    String preposition(int noun) {
        List<Integer> cases = parse().children(noun, "case");
        return cases.isEmpty() ? "" : lower(cases.getFirst());
    }

    /// The head of the phrase with `preposition` under `head`, behind it.
    Optional<Integer> phrase(int head, String preposition) {
        return parse().children(head).stream()
                .filter(child -> child > head && preposition(child).equals(preposition))
                .findFirst();
    }

    /// The head of the clause under `head` that says what is asked.
    Optional<Integer> clause(int head) {
        return parse().children(head).stream()
                .filter(child -> child > head)
                .filter(
                        child ->
                                CLAUSAL.contains(stem(parse().relation(child)))
                                        || (parse().relation(child).equals("dep") && toVerb(child)))
                .filter(child -> token(child).isVerb() || !parse().children(child, "cop").isEmpty())
                .filter(child -> !token(child).tag().equals("VBG") || marked(child))
                .filter(child -> !asksBack(child))
                .findFirst();
    }

    /// "asked why it was open" asks for an answer, not for a deed.
    private boolean asksBack(int verb) {
        return parse().children(verb).stream()
                .filter(child -> child < verb)
                .anyMatch(
                        child ->
                                token(child).tag().startsWith("W")
                                        || lower(child).equals("if")
                                        || lower(child).equals("whether"));
    }

    private boolean toVerb(int verb) {
        return verb > 0 && token(verb - 1).tag().equals("TO");
    }

    private boolean marked(int verb) {
        return !parse().children(verb, "mark").isEmpty();
    }

    private static String stem(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /// The words of the noun phrase headed at `noun`, without what is told of it in clauses.
    Span phraseSpan(int noun) {
        int from = noun;
        int to = noun + 1;
        for (int i : parse().subtree(noun)) {
            if (i < noun && noun - i <= 12 && !behindClause(i, noun)) {
                from = Math.min(from, i);
            }
        }
        for (int child : parse().children(noun)) {
            boolean tail =
                    child > noun
                            && child - noun <= 6
                            && (parse().is(child, "nmod")
                                    || parse().is(child, "conj")
                                    || parse().is(child, "flat"));
            if (tail) {
                to = Math.max(to, lastOf(child) + 1);
            }
        }
        while (from < noun && (!token(from).isWord() || preposition(noun).equals(lower(from)))) {
            from++;
        }
        return sentence.spanOf(from, Math.min(to, from + 12));
    }

    private boolean behindClause(int token, int noun) {
        int at = token;
        while (at != noun && at >= 0) {
            if (parse().relation(at).startsWith("acl")) {
                return true;
            }
            at = parse().head(at);
        }
        return false;
    }

    /// The last token at or below `head`, without clauses that go on with a subject of their own.
    int lastOf(int head) {
        int last = head;
        for (int child : parse().children(head)) {
            boolean apart =
                    APART.contains(stem(parse().relation(child)))
                            && child > head
                            && ownSubject(child).filter(s -> s > head).isPresent();
            if (!apart && !parse().is(child, "punct")) {
                last = Math.max(last, lastOf(child));
            }
        }
        return last;
    }

    /// The words from `from` to `to` (exclusive), at most 40 of them, without marks at the ends.
    Span clip(int from, int to) {
        int first = from;
        int last = Math.min(to, from + LONGEST);
        while (first < last - 1 && !token(first).isWord()) {
            first++;
        }
        while (last - 1 > first && !token(last - 1).isWord()) {
            last--;
        }
        return sentence.spanOf(first, last);
    }
}
