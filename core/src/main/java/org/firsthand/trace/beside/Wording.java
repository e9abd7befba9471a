package org.firsthand.trace.beside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.firsthand.trace.align.Line;
import org.firsthand.trace.align.Version;

/// Which turns of phrase stand in which articles of a story: runs of three words of one sentence,
/// weighed by how rare the words are in the language.
///
/// Where three articles tell the same, a turn that two have and the third lacks is a slip or an
/// edit that descends: it says which of them are nearer to each other (the common errors of textual
/// criticism: Maas 1927). Each article is compared in threes with its nearest kin alone, so that
/// the work grows with the square of the articles and not with their cube. Immutable.
public final class Wording {

    private static final int RUN = 3;

    /// How many of an article's kin are compared in threes.
    private static final int NEAREST = 12;

    /// How many other articles one is aligned with.
    static final int COMPARED = 60;

    private final double[][] pairs;
    private final double[] shared;
    private final List<int[]> nearest = new ArrayList<>();
    private final List<BitSet> compared = new ArrayList<>();
    private final List<double[][]> triples = new ArrayList<>();

    /// What the turns say of a child and one that may be its parent, as shares of the turns that
    /// the child has in common with any other article.
    ///
    /// @param slips turns that the two have and each other article of their kin lacks
    /// @param between how clearly some third article stands between the two: it has turns of either
    ///   that the other lacks, and more of them than the two share without it
    /// @param star how clearly they and a third each lack turns that the other two have: what the
    ///   children of one unseen parent look like
    /// @param lost turns of the child that others have and this one lacks
    public record Place(double slips, double between, double star, double lost) {}

    private Wording(int size, Map<BitSet, Double> turns) {
        pairs = new double[size][size];
        shared = new double[size];
        turns.forEach(
                (holders, weight) -> {
                    int[] members = holders.stream().toArray();
                    if (members.length > 1) {
                        for (int a : members) {
                            shared[a] += weight;
                            for (int b : members) {
                                pairs[a][b] += weight;
                            }
                        }
                    }
                });
        for (int child = 0; child < size; child++) {
            nearest.add(nearest(child, NEAREST));
            BitSet near = new BitSet();
            Arrays.stream(nearest(child, COMPARED)).forEach(near::set);
            compared.add(near);
            triples.add(triples(child, turns));
        }
    }

    static Wording of(List<Version> versions) {
        Map<List<String>, BitSet> holders = new HashMap<>();
        Map<List<String>, Double> weights = new HashMap<>();
        for (int number = 0; number < versions.size(); number++) {
            for (Line line : versions.get(number).lines()) {
                for (int at = 0; line.isProse() && at + RUN <= line.words().size(); at++) {
                    List<String> turn = line.words().subList(at, at + RUN);
                    holders.computeIfAbsent(turn, key -> new BitSet()).set(number);
                    weights.put(turn, mean(line.weights().subList(at, at + RUN)));
                }
            }
        }
        // Sums of many weights depend on their order in the last digits; this one is the same for
        // every order of the articles and of the map.
        Map<BitSet, Map<Double, Integer>> counts = new HashMap<>();
        holders.forEach(
                (turn, in) ->
                        counts.computeIfAbsent(in, key -> new TreeMap<>())
                                .merge(weights.get(turn), 1, Integer::sum));
        Map<BitSet, Double> turns = new TreeMap<>(Comparator.comparing(Wording::name));
        counts.forEach(
                (in, found) ->
                        turns.put(
                                in,
                                found.entrySet().stream()
                                        .mapToDouble(entry -> entry.getKey() * entry.getValue())
                                        .sum()));
        return new Wording(versions.size(), turns);
    }

    /// True where two articles are to be aligned: in a small story any two, else those of which one
    /// is among the nearest of the other.
    boolean isNear(int a, int b) {
        return compared.size() <= COMPARED + 1 || compared.get(a).get(b) || compared.get(b).get(a);
    }

    /// Where `parent` stands to `child` among their kin.
    public Place place(int child, int parent) {
        int[] kin = nearest.get(child);
        int at = Arrays.binarySearch(kin, parent);
        if (at < 0) {
            return new Place(0, 0, 0, 1);
        }
        double slips = kin.length < 2 ? 0 : pairs[child][parent];
        double between = 0;
        double star = 0;
        for (int third = 0; third < kin.length; third++) {
            if (third != at) {
                double all = triples.get(child)[at][third];
                double two = pairs[child][parent] - all;
                double child3 = pairs[child][kin[third]] - all;
                double parent3 = pairs[parent][kin[third]] - all;
                double both = Math.min(child3, parent3);
                slips = Math.min(slips, two);
                between = Math.max(between, both - two);
                star = Math.max(star, Math.min(both, two));
            }
        }
        double all = Math.max(1, shared[child]);
        return new Place(slips / all, between / all, star / all, 1 - pairs[child][parent] / all);
    }

    private int[] nearest(int child, int most) {
        return IntStream.range(0, pairs.length)
                .filter(other -> other != child && pairs[child][other] > 0)
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer other) -> -pairs[child][other])
                                .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private double[][] triples(int child, Map<BitSet, Double> turns) {
        int[] kin = nearest.get(child);
        double[][] all = new double[kin.length][kin.length];
        turns.forEach(
                (holders, weight) -> {
                    if (holders.get(child)) {
                        for (int a = 0; a < kin.length; a++) {
                            for (int b = 0; holders.get(kin[a]) && b < kin.length; b++) {
                                all[a][b] += holders.get(kin[b]) ? weight : 0;
                            }
                        }
                    }
                });
        return all;
    }

    private static double mean(List<Double> weights) {
        return weights.stream().mapToDouble(Double::doubleValue).sum() / weights.size();
    }

    private static String name(BitSet holders) {
        return holders.toString();
    }
}
