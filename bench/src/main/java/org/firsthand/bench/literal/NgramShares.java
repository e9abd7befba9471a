package org.firsthand.bench.literal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Whether drawn articles are like real ones: which share of their n-grams other articles have.
///
/// One half of the texts is known; the other half and as many articles drawn from a model of the
/// first half are held against it.
final class NgramShares {

    private NgramShares() {}

    /// For n of 1 to 5, the share in real and in drawn articles.
    static Map<Integer, double[]> of(List<String> texts, NewsModel whole) {
        List<String> known = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            (i < texts.size() / 2 ? known : others).add(texts.get(i));
        }
        NewsModel model = whole.like(known);
        SplittableRandom random = new SplittableRandom(1);
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            drawn.add(String.join(" ", model.article(random)));
        }
        Map<Integer, double[]> shares = new TreeMap<>();
        for (int n = 1; n <= 5; n++) {
            Set<String> seen = new HashSet<>();
            for (String text : known) {
                seen.addAll(ngrams(text, n));
            }
            shares.put(n, new double[] {share(others, n, seen), share(drawn, n, seen)});
        }
        return shares;
    }

    private static double share(List<String> texts, int n, Set<String> seen) {
        long all = 0;
        long known = 0;
        for (String text : texts) {
            List<String> ngrams = ngrams(text, n);
            all += ngrams.size();
            known += ngrams.stream().filter(seen::contains).count();
        }
        return known / (double) Math.max(1, all);
    }

    private static List<String> ngrams(String text, int n) {
        String[] words = text.strip().split("\\s+", -1);
        List<String> ngrams = new ArrayList<>();
        for (int i = 0; i + n <= words.length; i++) {
            ngrams.add(String.join(" ", List.of(words).subList(i, i + n)));
        }
        return ngrams;
    }
}
