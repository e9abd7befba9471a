package org.firsthand.trace.literal;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.trace.literal.gram.RunningWords;
import org.firsthand.trace.literal.gram.Winnowing;

/// Finds what two texts share, to the word, where the chains of their hits say. Immutable, safe for
/// use by many threads.
///
/// A hit is a hash, so each is held against the words; from there a run goes on in both directions
/// as long as the words are the same. Runs of one chain are one stretch.
///
/// A stretch is given where it has a run so long that winnowing is sure to have met it.
///
/// @param winnowing what picked the grams
public record StretchFinder(Winnowing winnowing) {

    /// All stretches that `text` shares with `article`, in order of chain.
    public List<SharedStretch> find(RunningWords text, RunningWords article, List<Chain> chains) {
        List<SharedStretch> all = new ArrayList<>();
        for (Chain chain : chains) {
            List<WordRun> runs = runs(text, article, chain);
            if (runs.stream().anyMatch(run -> run.length() >= winnowing.guarantee())) {
                WordRun first = runs.getFirst();
                WordRun last = runs.getLast();
                all.add(
                        new SharedStretch(
                                text.span(first.own(), last.end()),
                                article.span(first.other(), last.otherEnd()),
                                runs));
            }
        }
        return all;
    }

    private List<WordRun> runs(RunningWords text, RunningWords article, Chain chain) {
        List<WordRun> runs = new ArrayList<>();
        for (Chain.Hit hit : chain.hits()) {
            int from = runs.isEmpty() ? 0 : runs.getLast().end();
            int there = runs.isEmpty() ? 0 : runs.getLast().otherEnd();
            boolean held = hit.own() < text.size() && hit.other() < article.size();
            if (held && hit.own() >= from && hit.other() >= there) {
                WordRun run = run(text, article, hit, from, there);
                if (run.length() >= winnowing.gram()) {
                    runs.add(run);
                }
            }
        }
        return runs;
    }

    /// The longest run of the same words through `hit`, from `from` and `there` at the earliest.
    private static WordRun run(
            RunningWords text, RunningWords article, Chain.Hit hit, int from, int there) {
        int before = 0;
        while (hit.own() - before > from
                && hit.other() - before > there
                && text.same(hit.own() - before - 1, article, hit.other() - before - 1)) {
            before++;
        }
        int after = 0;
        while (hit.own() + after < text.size()
                && hit.other() + after < article.size()
                && text.same(hit.own() + after, article, hit.other() + after)) {
            after++;
        }
        return new WordRun(hit.own() - before, hit.other() - before, before + after);
    }
}
