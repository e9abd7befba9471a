package org.firsthand.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.firsthand.bench.predict.CleanPages;
import org.firsthand.clean.Cleaner;
import org.firsthand.clean.Cleaning;
import org.firsthand.clean.RecurringLines;
import org.firsthand.read.Page;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Pages a second of the whole cleaning, from decoded page to article, and of Readability4J on the
/// same pages: the development pages of the benchmark `clean`, one after another.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 10)
@Fork(1)
public class CleanSpeed {

    private final Cleaner cleaner = new Cleaner();
    private final RecurringLines recurring = RecurringLines.of(List.of());
    private List<Page> pages = List.of();
    private int next;

    /// Reads and decodes the pages.
    @Setup
    public void load() throws IOException {
        Path input =
                Path.of(System.getProperty("firsthand.root", "."))
                        .resolve("../shared/benchmarks/clean/input.jsonl");
        pages = CleanPages.read(input);
        if (pages.isEmpty()) {
            throw new IllegalStateException(input + " names no pages");
        }
    }

    private Page next() {
        next = (next + 1) % pages.size();
        return pages.get(next);
    }

    /// Ours: main text, cuts, metadata, links, the map to the page.
    @Benchmark
    public Cleaning clean() {
        return cleaner.clean(next(), recurring);
    }

    /// Readability4J: main text and what metadata it reads.
    @Benchmark
    public Article readability() {
        Page page = next();
        return new Readability4J(page.url().orElse("https://page.invalid/"), page.content())
                .parse();
    }
}
