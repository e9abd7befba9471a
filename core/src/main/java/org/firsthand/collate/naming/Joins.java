package org.firsthand.collate.naming;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.Evidence;
import org.firsthand.likeness.Meanings;

/// Joins the nouns that name the same thing. For one thread at a time.
final class Joins {

    private static final double SAME_MEANING = 0.8;
    private static final double SAME_ADJECTIVE = 0.62;

    private final List<NounPhrase> phrases;
    private final Referents referents = new Referents();

    Joins(List<NounPhrase> phrases) {
        this.phrases = phrases;
    }

    Referents referents() {
        return referents;
    }

    /// The nouns of one group of figures: "10 million settlers", "at least 10 million newcomers".
    void counted(List<Evidence> group) {
        List<String> heads =
                group.stream()
                        .flatMap(figure -> phrases.stream().filter(p -> isCounted(p, figure)))
                        .filter(NounPhrase::says)
                        .map(NounPhrase::head)
                        .distinct()
                        .toList();
        heads.forEach(head -> referents.join(heads.getFirst(), head));
    }

    private static boolean isCounted(NounPhrase phrase, Evidence figure) {
        int gap = phrase.span().start() - figure.span().end();
        return phrase.article().equals(figure.article())
                && (phrase.span().overlaps(figure.span()) || (gap >= 0 && gap <= 1));
    }

    /// "settlers and newcomers who …" are one group of people to the writer.
    void listed(List<Annotations> tellings) {
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

    /// Nouns that mean nearly the same, or something near and take the same adjective.
    void like(Meanings meanings) {
        Map<String, Set<String>> adjectives = new TreeMap<>();
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
                        adjectives.getOrDefault(a, Set.of()).stream()
                                .anyMatch(adjectives.getOrDefault(b, Set.of())::contains);
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
}
