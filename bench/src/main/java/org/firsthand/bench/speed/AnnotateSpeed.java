package org.firsthand.bench.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.firsthand.annotate.attribution.Attributed;
import org.firsthand.annotate.attribution.AttributionReader;
import org.firsthand.annotate.figure.FigureReader;
import org.firsthand.annotate.finding.Figure;
import org.firsthand.annotate.name.NameReader;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.annotate.syntax.SyntaxReader;
import org.firsthand.annotate.time.TimeReader;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.text.Sentence;
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

/// What attribution and the values (names, times, figures) cost beside tagging, over the same news
/// texts: attribution may take 0.5 times what tagging does, the values 0.3 times.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls load() before any benchmark
public class AnnotateSpeed {

    private static final int TEXTS = 60;

    private final SyntaxReader syntax = SyntaxReader.load();
    private final AttributionReader attributions = new AttributionReader();
    private final NameReader names = new NameReader();
    private final TimeReader times = new TimeReader();
    private final FigureReader figures = new FigureReader();
    private List<Article> articles;
    private List<List<Sentence>> tagged;

    /// Loads the texts and tags them.
    ///
    /// @throws IOException where the texts are not there, with what to do
    @Setup
    public void load() throws IOException {
        Path input =
                Path.of(System.getProperty("firsthand.root", "."))
                        .resolve("../shared/benchmarks/quote/input.jsonl");
        if (!Files.isReadable(input)) {
            throw new IOException(
                    "no texts at " + input + "; run StageSpeed, which reads the project's samples");
        }
        ObjectMapper json = new ObjectMapper();
        articles = new ArrayList<>();
        try (Stream<String> lines = Files.lines(input, StandardCharsets.UTF_8)) {
            for (String line : lines.limit(TEXTS).toList()) {
                JsonNode row = json.readTree(line);
                ArticleId id = new ArticleId(row.get("id").asText());
                articles.add(Article.plain(id, row.get("text").asText()));
            }
        }
        tagged = tag();
    }

    /// Tokens, tags and names by CoreNLP alone.
    @Benchmark
    public final List<List<Sentence>> tag() {
        return articles.stream().map(article -> syntax.read(article.text())).toList();
    }

    /// Attributions with the trees that they ask for.
    @Benchmark
    public List<Attributed> attribute() {
        return readings().map(reading -> attributions.read(reading, List.of())).toList();
    }

    /// Names, times and figures.
    @Benchmark
    public List<List<Figure>> values() {
        return readings()
                .map(
                        reading -> {
                            names.read(reading);
                            return figures.read(reading, times.read(reading), List.of());
                        })
                .toList();
    }

    private Stream<Reading> readings() {
        return IntStream.range(0, articles.size())
                .mapToObj(i -> new Reading(articles.get(i), tagged.get(i), syntax::parse));
    }
}
