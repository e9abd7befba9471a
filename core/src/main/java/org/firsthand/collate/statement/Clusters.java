package org.firsthand.collate.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.firsthand.article.ArticleId;
import org.firsthand.likeness.Likeness;

/// Joins the sentences that say the same, over several articles: average linkage, at most two of
/// one article, the likest first.
final class Clusters {

    private static final double LINK = 0.5;
    private static final double TIED_LINK = 0.43;
    private static final double MEAN = 0.4;
    private static final int OF_ONE_ARTICLE = 2;

    private record Pair(int a, int b, double likeness) {}

    private Clusters() {}

    /// The clusters of at least one sentence each, in order of their first.
    ///
    /// @param tellings in order of article and place
    static List<List<Telling>> of(List<Telling> tellings, Likeness likeness) {
        List<Pair> pairs = pairs(tellings, likeness);
        Map<Long, Double> known = new HashMap<>();
        pairs.forEach(pair -> known.put(key(pair.a(), pair.b()), pair.likeness()));
        List<List<Integer>> home = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            home.add(new ArrayList<>(List.of(i)));
        }
        for (Pair pair : pairs) {
            List<Integer> a = home.get(pair.a());
            List<Integer> b = home.get(pair.b());
            if (!a.getFirst().equals(b.getFirst())
                    && linked(pair, tellings)
                    && fits(a, b, tellings, known)) {
                a.addAll(b);
                b.forEach(member -> home.set(member, a));
            }
        }
        List<List<Telling>> clusters = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            List<Integer> members = home.get(i).stream().sorted().toList();
            if (members.getFirst() == i) {
                clusters.add(members.stream().map(tellings::get).toList());
            }
        }
        return clusters;
    }

    private static List<Pair> pairs(List<Telling> tellings, Likeness likeness) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            for (int j = i + 1; j < tellings.size(); j++) {
                if (!id(tellings.get(i)).equals(id(tellings.get(j)))) {
                    double like = likeness.of(tellings.get(i).whole(), tellings.get(j).whole());
                    pairs.add(new Pair(i, j, like));
                }
            }
        }
        pairs.sort(
                Comparator.comparingDouble(Pair::likeness)
                        .reversed()
                        .thenComparingInt(Pair::a)
                        .thenComparingInt(Pair::b));
        return pairs;
    }

    private static boolean linked(Pair pair, List<Telling> tellings) {
        return pair.likeness() >= LINK
                || (pair.likeness() >= TIED_LINK
                        && Likeness.tied(
                                tellings.get(pair.a()).whole(), tellings.get(pair.b()).whole()));
    }

    private static boolean fits(
            List<Integer> a, List<Integer> b, List<Telling> tellings, Map<Long, Double> known) {
        double sum = 0;
        int count = 0;
        for (int x : a) {
            for (int y : b) {
                if (!id(tellings.get(x)).equals(id(tellings.get(y)))) {
                    sum += known.getOrDefault(key(Math.min(x, y), Math.max(x, y)), 0.0);
                    count++;
                }
            }
        }
        Map<ArticleId, Integer> perArticle = new HashMap<>();
        a.forEach(x -> perArticle.merge(id(tellings.get(x)), 1, Integer::sum));
        b.forEach(x -> perArticle.merge(id(tellings.get(x)), 1, Integer::sum));
        return count > 0
                && sum / count >= MEAN
                && perArticle.values().stream().allMatch(n -> n <= OF_ONE_ARTICLE);
    }

    private static ArticleId id(Telling telling) {
        return telling.whole().article();
    }

    private static long key(int a, int b) {
        return ((long) a << 32) | b;
    }
}
