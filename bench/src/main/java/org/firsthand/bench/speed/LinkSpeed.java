package org.firsthand.bench.speed;

import java.util.concurrent.TimeUnit;
import org.firsthand.link.Linked;
import org.firsthand.link.Linker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Milliseconds that linking a pile takes, in piles of growing size with 50 names an article: told
/// as stories of 20 articles, and as one story. The time should double where the articles do.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(1)
public class LinkSpeed {

    private static final int NAMES = 50;

    @Param({"500", "1000", "2000"})
    int articles;

    @Param({"20", "2000"})
    int together;

    private final Linker linker = new Linker();
    private NamedPile pile = NamedPile.of(1, 1, 1);

    /// Makes the pile.
    @Setup
    public void make() {
        pile = NamedPile.of(articles, NAMES, together);
    }

    /// Names joined over articles, stories, threads and the pile; dates, of which there are none.
    @Benchmark
    public Linked link() {
        return linker.link(pile.articles(), pile.grouping());
    }
}
