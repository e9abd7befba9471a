package org.firsthand.collate.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.likeness.Meanings;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;
import org.firsthand.text.Token;

/// Finds what the tellings call the same thing, and what they call the same act. For one thread at
/// a time.
///
/// Two nouns name the same where figures that measure the same count them, where they stand
/// together before one "who", where other articles put the same adjective before them, or where
/// they mean nearly the same. No list of good and bad words is used.
public final class NamingFinder {

    private static final double SAME_MEANING = 0.8;
    private static final double SAME_ADJECTIVE = 0.62;
    private static final int MOST_TERMS = 40;

    private final Meanings meanings;

    public NamingFinder(Meanings meanings) {
        this.meanings = meanings;
    }

    /// The things and acts of a thread that have more than one name, the most told first.
    ///
    /// @param tellings the articles of a thread, in order of id
    /// @param counted stretches that count the same, group by group
    /// @param asked the evidence of acts between the same parties, group by group
    public List<Naming> find(
            List<Annotations> tellings, List<List<Evidence>> counted, List<List<Evidence>> asked) {
        List<NounPhrase> phrases = new ArrayList<>();
        for (Annotations article : tellings) {
            for (Sentence sentence : article.sentences()) {
                phrases.addAll(
                        NounPhrase.of(article.article().id(), article.article().text(), sentence));
            }
        }
        Referents referents = new Referents();
        counted.forEach(group -> joinCounted(group, phrases, referents));
        joinListed(tellings, phrases, referents);
        joinLike(phrases, referents);
        List<Naming> found = new ArrayList<>();
        for (Set<String> heads : referents.sets()) {
            List<NounPhrase> members =
                    phrases.stream().filter(phrase -> heads.contains(phrase.head())).toList();
            List<Naming.Term> terms = terms(members);
            if (terms.size() > 1 && articles(terms) > 1) {
                found.add(new Naming(terms.getFirst().text(), terms, List.of()));
            }
        }
        found.addAll(qualified(phrases, referents));
        for (List<Evidence> group : asked) {
            List<Naming.Term> acts = ActVerbs.of(group, tellings);
            if (acts.size() > 1 && articles(acts) > 1) {
                found.add(new Naming(acts.getFirst().text(), List.of(), acts));
            }
        }
        found.sort(Comparator.comparingInt((Naming n) -> -told(n)).thenComparing(Naming::referent));
        return found;
    }

    /// One noun that several tellings qualify each in its own way: "relief drivers", "hired
    /// drivers".
    private static List<Naming> qualified(List<NounPhrase> phrases, Referents referents) {
        List<Set<String>> joined = referents.sets();
        Map<String, List<NounPhrase>> byHead = new TreeMap<>();
        for (NounPhrase phrase : phrases) {
            boolean alone =
                    joined.stream().noneMatch(s -> s.size() > 1 && s.contains(phrase.head()));
            if (alone && phrase.says() && phrase.text().contains(" ")) {
                byHead.computeIfAbsent(phrase.head(), h -> new ArrayList<>()).add(phrase);
            }
        }
        List<Naming> found = new ArrayList<>();
        for (List<NounPhrase> uses : byHead.values()) {
            List<Naming.Term> terms = terms(uses);
            if (terms.size() > 1 && articles(terms) > 2) {
                found.add(new Naming(terms.getFirst().text(), terms, List.of()));
            }
        }
        return found;
    }

    private static int told(Naming naming) {
        return naming.terms().stream().mapToInt(Naming.Term::count).sum()
                + naming.acts().stream().mapToInt(Naming.Term::count).sum();
    }

    private static long articles(List<Naming.Term> terms) {
        return terms.stream().flatMap(t -> t.articles().stream()).distinct().count();
    }

    /// The nouns of one group of figures: "10 million settlers", "at least 10 million newcomers".
    private static void joinCounted(
            List<Evidence> group, List<NounPhrase> phrases, Referents referents) {
        List<String> heads =
                group.stream()
                        .flatMap(
                                e ->
                                        phrases.stream()
                                                .filter(p -> p.article().equals(e.article()))
                                                .filter(
                                                        p ->
                                                                p.span().overlaps(e.span())
                                                                        || follows(p, e)))
                        .filter(NounPhrase::says)
                        .map(NounPhrase::head)
                        .distinct()
                        .toList();
        heads.forEach(head -> referents.join(heads.getFirst(), head));
    }

    private static boolean follows(NounPhrase phrase, Evidence figure) {
        int gap = phrase.span().start() - figure.span().end();
        return gap >= 0 && gap <= 1;
    }

    /// "settlers and newcomers who …" are one group of people to the writer.
    private static void joinListed(
            List<Annotations> tellings, List<NounPhrase> phrases, Referents referents) {
        for (Annotations article : tellings) {
            String text = article.article().text();
            for (int i = 0; i + 1 < phrases.size(); i++) {
                NounPhrase a = phrases.get(i);
                NounPhrase b = phrases.get(i + 1);
                if (a.article().equals(article.article().id())
                        && b.article().equals(a.article())
                        && a.span().end() <= b.span().start()
                        && text.substring(a.span().end(), b.span().start()).equals(" and ")
                        && beforeWho(text, b.span().end())
                        && a.says()
                        && b.says()) {
                    referents.join(a.head(), b.head());
                }
            }
        }
    }

    private static boolean beforeWho(String text, int at) {
        return text.startsWith(" who ", at) || text.startsWith(", who ", at);
    }

    private void joinLike(List<NounPhrase> phrases, Referents referents) {
        Map<String, TreeSet<String>> adjectives = new TreeMap<>();
        for (NounPhrase phrase : phrases) {
            if (phrase.says() && !phrase.head().contains(" ")) {
                adjectives
                        .computeIfAbsent(phrase.head(), h -> new TreeSet<>())
                        .addAll(phrase.modifiers());
            }
        }
        List<String> heads = List.copyOf(adjectives.keySet());
        for (int i = 0; i < heads.size(); i++) {
            for (int j = i + 1; j < heads.size(); j++) {
                String a = heads.get(i);
                String b = heads.get(j);
                boolean shared =
                        adjectives.getOrDefault(a, new TreeSet<>()).stream()
                                .anyMatch(adjectives.getOrDefault(b, new TreeSet<>())::contains);
                double near = meanings.cosine(a + "s", b + "s");
                boolean oneKind = isHappening(a) == isHappening(b);
                if (oneKind && (near >= SAME_MEANING || (shared && near >= SAME_ADJECTIVE))) {
                    referents.join(a, b);
                }
            }
        }
    }

    /// True for nouns made of verbs: "crossing", "arrangement", "decision".
    private static boolean isHappening(String head) {
        return head.endsWith("ing")
                || head.endsWith("ment")
                || head.endsWith("ion")
                || head.endsWith("ance");
    }

    private static List<Naming.Term> terms(List<NounPhrase> members) {
        Map<String, List<NounPhrase>> byText = new TreeMap<>();
        members.forEach(
                phrase ->
                        byText.computeIfAbsent(
                                        phrase.text().toLowerCase(Locale.ROOT),
                                        t -> new ArrayList<>())
                                .add(phrase));
        List<Naming.Term> terms = new ArrayList<>();
        for (List<NounPhrase> uses : byText.values()) {
            terms.add(
                    Terms.of(
                            uses.getFirst().text(),
                            uses.stream().map(p -> Evidence.of(p.article(), p.span())).toList()));
        }
        terms.sort(
                Comparator.comparingInt((Naming.Term t) -> -t.count())
                        .thenComparing(Naming.Term::text));
        return terms.size() > MOST_TERMS ? List.copyOf(terms.subList(0, MOST_TERMS)) : terms;
    }

    /// A term of its uses: one mention an article.
    static final class Terms {

        private Terms() {}

        static Naming.Term of(String text, List<Evidence> uses) {
            Map<ArticleId, Evidence> first = new TreeMap<>();
            uses.forEach(
                    use -> first.merge(use.article(), use, (a, b) -> a.compareTo(b) <= 0 ? a : b));
            return new Naming.Term(
                    text, List.copyOf(first.keySet()), uses.size(), List.copyOf(first.values()));
        }
    }

    /// The verbs of acts: the last before what is asked.
    private static final class ActVerbs {

        private ActVerbs() {}

        static List<Naming.Term> of(List<Evidence> group, List<Annotations> tellings) {
            Map<String, List<Evidence>> uses = new TreeMap<>();
            for (Annotations article : tellings) {
                for (SpeechAct act : article.acts()) {
                    Evidence evidence = Evidence.of(article.article().id(), act.evidence());
                    if (group.contains(evidence)) {
                        verb(article, act, uses);
                    }
                }
            }
            List<Naming.Term> terms = new ArrayList<>();
            uses.forEach((text, places) -> terms.add(Terms.of(text, places)));
            terms.sort(
                    Comparator.comparingInt((Naming.Term t) -> -t.count())
                            .thenComparing(Naming.Term::text));
            return terms;
        }

        private static void verb(
                Annotations article, SpeechAct act, Map<String, List<Evidence>> uses) {
            for (Sentence sentence : article.sentences()) {
                if (!sentence.span().contains(act.what())) {
                    continue;
                }
                sentence.tokens().stream()
                        .filter(Token::isVerb)
                        .filter(t -> act.evidence().contains(t.span()))
                        .filter(t -> t.span().end() <= act.what().start())
                        .reduce((a, b) -> b)
                        .map(t -> withParticle(sentence, t))
                        .ifPresent(
                                span ->
                                        uses.computeIfAbsent(
                                                        span.of(article.article().text())
                                                                .toLowerCase(Locale.ROOT),
                                                        w -> new ArrayList<>())
                                                .add(Evidence.of(article.article().id(), span)));
            }
        }

        /// "called" with the "on" behind it.
        private static Span withParticle(Sentence sentence, Token verb) {
            int next = sentence.tokenAt(verb.span().start()) + 1;
            boolean on =
                    next < sentence.tokens().size()
                            && verb.lemma().equals("call")
                            && sentence.tokens().get(next).word().equals("on");
            return on ? sentence.spanOf(next - 1, next + 1) : verb.span();
        }
    }
}
