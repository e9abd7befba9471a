package org.firsthand.trace.parent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.firsthand.trace.align.Alignment;
import org.firsthand.trace.align.Line;
import org.firsthand.trace.align.Match;
import org.firsthand.trace.beside.Comparison;

/// The numbers of a child's lines that some articles print in the same line and others print
/// otherwise. A changed number descends, and nobody changes it the same way by accident: it is the
/// plainest of slips.
final class NumberKin {

    private static final double SOME = 0.15;

    /// How many articles are compared in threes, so that the work for one child is bounded.
    private static final int NEAREST = 12;

    /// Minutes by which one that came before may be dated after.
    private static final long CLOCK_ERROR = 60;

    /// `agreements[a][b]`: in how many lines the article `a` has a number of the child that `b`
    /// prints otherwise.
    private final int[][] agreements;

    private final List<Integer> kin;
    private final List<Integer> before;

    /// @param kin the articles that have much of the child, the nearest twelve at most
    /// @param before those of them that may have come before it
    private NumberKin(int[][] agreements, List<Integer> kin, List<Integer> before) {
        this.agreements = agreements;
        this.kin = kin;
        this.before = before;
    }

    static NumberKin of(Comparison story, int child) {
        List<Integer> kin =
                IntStream.range(0, story.size())
                        .filter(other -> other != child && story.sharedMost(child, other) > SOME)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble(
                                                (Integer other) -> -story.sharedMost(child, other))
                                        .thenComparing(Comparator.naturalOrder()))
                        .limit(NEAREST)
                        .toList();
        int[][] agreements = new int[story.size()][story.size()];
        for (int number = 0; number < story.version(child).lines().size(); number++) {
            Set<String> own = numbers(story.version(child).lines().get(number).words());
            if (!own.isEmpty()) {
                count(story, child, number, own, kin, agreements);
            }
        }
        List<Integer> before =
                kin.stream()
                        .filter(
                                other ->
                                        !story.isDayBefore(child, other)
                                                && story.minutes(other, child).orElse(0L)
                                                        >= -CLOCK_ERROR)
                        .toList();
        return new NumberKin(agreements, kin, before);
    }

    private static void count(
            Comparison story,
            int child,
            int number,
            Set<String> own,
            List<Integer> kin,
            int[][] agreements) {
        List<Integer> holders = new ArrayList<>();
        List<Set<String>> printed = new ArrayList<>();
        for (int other : kin) {
            Alignment alignment = story.alignment(child, other);
            alignment
                    .match(number)
                    .filter(Match::carried)
                    .ifPresent(
                            match -> {
                                holders.add(other);
                                printed.add(numbers(alignment.wordsOf(match)));
                            });
        }
        for (int a = 0; a < holders.size(); a++) {
            for (int b = 0; b < holders.size(); b++) {
                Set<String> there = printed.get(a);
                Set<String> not = printed.get(b);
                if (own.stream().anyMatch(n -> there.contains(n) && !not.contains(n))) {
                    agreements[holders.get(a)][holders.get(b)]++;
                }
            }
        }
    }

    private static Set<String> numbers(List<String> words) {
        Set<String> numbers = new TreeSet<>();
        words.stream().filter(Line::isNumber).forEach(numbers::add);
        return numbers;
    }

    /// Lines whose number one article has and each of its kin prints otherwise.
    double alone(int article) {
        return telling(others(article).map(b -> agreements[article][b]).min().orElse(0));
    }

    /// Lines whose number an article has that some other of its kin prints otherwise.
    double shared(int article) {
        return telling(others(article).map(b -> agreements[article][b]).max().orElse(0));
    }

    /// Lines whose number the article prints otherwise, as one that may have come before the child
    /// does not.
    double lost(int article) {
        return telling(
                before.stream()
                        .filter(b -> b != article)
                        .mapToInt(b -> agreements[b][article])
                        .max()
                        .orElse(0));
    }

    private IntStream others(int article) {
        return kin.stream().mapToInt(Integer::intValue).filter(b -> b != article);
    }

    /// One line says half of what any number of them can say.
    private static double telling(int lines) {
        return lines / (lines + 1.0);
    }
}
