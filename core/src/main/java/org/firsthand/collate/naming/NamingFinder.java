package org.firsthand.collate.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.Evidence;
import org.firsthand.likeness.Meanings;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;

/// Finds what the tellings call the same thing, and what they call the same act. For one thread at
/// a time.
///
/// Two nouns name the same where figures that measure the same count them, where they stand
/// together before one "who", where other articles put the same adjective before them, or where
/// they mean nearly the same. Two verbs name one act where those who are counted alike did it, or
/// where the same parties ask it of one another. No list of good and bad words is used.
public final class NamingFinder {

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
            NavigableMap<Integer, Span> names = new TreeMap<>();
            article.names().forEach(name -> names.put(name.span().start(), name.span()));
            for (Sentence sentence : article.sentences()) {
                phrases.addAll(NounPhrase.of(article.article(), sentence, w -> isIn(names, w)));
            }
        }
        Joins joins = new Joins(phrases);
        counted.forEach(joins::counted);
        joins.listed(tellings);
        joins.like(meanings);
        List<Set<String>> joined = joins.referents().sets();
        List<Naming> found = new ArrayList<>();
        for (Set<String> heads : joined) {
            List<NounPhrase> members =
                    phrases.stream().filter(phrase -> heads.contains(phrase.head())).toList();
            things(Terms.of(members), 2).ifPresent(found::add);
        }
        found.addAll(qualified(phrases, joined));
        Deeds deeds = new Deeds(tellings, meanings);
        counted.forEach(group -> acts(deeds.of(group)).ifPresent(found::add));
        asked.forEach(group -> acts(Asks.verbs(group, tellings)).ifPresent(found::add));
        found.sort(Comparator.comparingInt((Naming n) -> -told(n)).thenComparing(Naming::referent));
        return found;
    }

    /// True where `word` is part of somebody's own name, which says who it is, not what.
    private static boolean isIn(NavigableMap<Integer, Span> names, Span word) {
        Map.Entry<Integer, Span> last = names.floorEntry(word.start());
        return last != null && last.getValue().contains(word);
    }

    /// @param articles the terms must stand in so many
    private static Optional<Naming> things(List<Naming.Term> terms, int articles) {
        return terms.size() > 1 && Terms.articles(terms) >= articles
                ? Optional.of(new Naming(terms.getFirst().text(), terms, List.of()))
                : Optional.empty();
    }

    private static Optional<Naming> acts(List<Naming.Term> terms) {
        return terms.size() > 1 && Terms.articles(terms) > 1
                ? Optional.of(new Naming(terms.getFirst().text(), List.of(), terms))
                : Optional.empty();
    }

    /// One noun that several tellings qualify each in its own way: "relief drivers", "hired
    /// drivers".
    ///
    /// @param joined the nouns that others name too
    private static List<Naming> qualified(List<NounPhrase> phrases, List<Set<String>> joined) {
        Map<String, List<NounPhrase>> byHead = new TreeMap<>();
        for (NounPhrase phrase : phrases) {
            boolean alone =
                    joined.stream().noneMatch(s -> s.size() > 1 && s.contains(phrase.head()));
            if (alone && phrase.says() && phrase.text().contains(" ")) {
                byHead.computeIfAbsent(phrase.head(), h -> new ArrayList<>()).add(phrase);
            }
        }
        return byHead.values().stream()
                .flatMap(uses -> things(Terms.of(uses), 3).stream())
                .toList();
    }

    private static int told(Naming naming) {
        return naming.terms().stream().mapToInt(Naming.Term::count).sum()
                + naming.acts().stream().mapToInt(Naming.Term::count).sum();
    }
}
