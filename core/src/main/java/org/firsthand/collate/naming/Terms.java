package org.firsthand.collate.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;

/// Makes the terms of a naming: one a wording, the most used first.
final class Terms {

    private static final int MOST_TERMS = 40;
    private static final Comparator<Naming.Term> BY_USE =
            Comparator.comparingInt((Naming.Term t) -> -t.count()).thenComparing(Naming.Term::text);

    private Terms() {}

    /// The wordings of `phrases`, which name one thing; capitals tell none apart.
    static List<Naming.Term> of(List<NounPhrase> phrases) {
        Map<String, List<NounPhrase>> byText = new TreeMap<>();
        phrases.forEach(
                phrase ->
                        byText.computeIfAbsent(
                                        phrase.text().toLowerCase(Locale.ROOT),
                                        t -> new ArrayList<>())
                                .add(phrase));
        Map<String, List<Evidence>> uses = new TreeMap<>();
        byText.values()
                .forEach(
                        same ->
                                uses.put(
                                        same.getFirst().text(),
                                        same.stream()
                                                .map(p -> Evidence.of(p.article(), p.span()))
                                                .toList()));
        List<Naming.Term> terms = of(uses);
        return terms.size() > MOST_TERMS ? List.copyOf(terms.subList(0, MOST_TERMS)) : terms;
    }

    /// @param uses the places of each wording, not empty
    static List<Naming.Term> of(Map<String, List<Evidence>> uses) {
        List<Naming.Term> terms = new ArrayList<>();
        uses.forEach((text, places) -> terms.add(term(text, places)));
        terms.sort(BY_USE);
        return terms;
    }

    private static Naming.Term term(String text, List<Evidence> uses) {
        Map<ArticleId, Evidence> first = new TreeMap<>();
        uses.forEach(use -> first.merge(use.article(), use, (a, b) -> a.compareTo(b) <= 0 ? a : b));
        return new Naming.Term(
                text, List.copyOf(first.keySet()), uses.size(), List.copyOf(first.values()));
    }

    /// In how many articles `terms` stand.
    static long articles(List<Naming.Term> terms) {
        return terms.stream().flatMap(t -> t.articles().stream()).distinct().count();
    }
}
