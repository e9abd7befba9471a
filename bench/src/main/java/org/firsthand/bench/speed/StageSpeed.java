package org.firsthand.bench.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.firsthand.annotate.Annotator;
import org.firsthand.annotate.attribution.Attributed;
import org.firsthand.annotate.attribution.AttributionReader;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.annotate.syntax.SyntaxReader;
import org.firsthand.article.Article;
import org.firsthand.clean.Cleaner;
import org.firsthand.clean.Cleaning;
import org.firsthand.clean.RecurringLines;
import org.firsthand.pipeline.Models;
import org.firsthand.pipeline.Pipeline;
import org.firsthand.pipeline.Progress;
import org.firsthand.read.Page;
import org.firsthand.read.Pile;
import org.firsthand.read.PileReader;
import org.firsthand.read.ReadOptions;
import org.firsthand.tell.DossierMaker;
import org.firsthand.tell.dossier.Dossier;
import org.firsthand.text.Sentence;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How many articles of the sample story each stage handles in a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls load() before any benchmark
public class StageSpeed {

    private static final int ARTICLES = 6;

    private Models models;
    private Pile pile;
    private List<Article> articles;
    private List<List<Sentence>> tagged;
    private AttributionReader attributions;
    private Annotator annotator;

    /// Loads the models and the sample.
    @Setup
    public void load() {
        models = Models.load();
        annotator = new Annotator(models.syntax());
        Path sample =
                Path.of(System.getProperty("firsthand.root", "."))
                        .resolve("samples/harbour-strike");
        pile = new PileReader(ReadOptions.defaults()).read(List.of(sample.toString()));
        articles = clean();
        if (articles.size() != ARTICLES) {
            throw new IllegalStateException(
                    sample + " has " + articles.size() + " articles, not " + ARTICLES);
        }
        tagged = tag();
        attributions = new AttributionReader();
    }

    /// Pages to articles.
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public final List<Article> clean() {
        RecurringLines recurring = RecurringLines.of(pile.pages());
        Cleaner cleaner = new Cleaner();
        List<Article> cleaned = new ArrayList<>();
        for (Page page : pile.pages()) {
            if (cleaner.clean(page, recurring) instanceof Cleaning.Cleaned(Article article)) {
                cleaned.add(article);
            }
        }
        return cleaned;
    }

    /// Tokens, tags and names by CoreNLP alone: what all annotators are compared with.
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public final List<List<Sentence>> tag() {
        return articles.stream().map(article -> models.syntax().read(article.text())).toList();
    }

    /// Attributions with the trees that they ask for, from articles that are tagged already: to be
    /// compared with `tag`.
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public List<Attributed> attribute() {
        List<Attributed> read = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            SyntaxReader syntax = models.syntax();
            Reading reading = new Reading(articles.get(i), tagged.get(i), syntax::parse);
            read.add(attributions.read(reading, List.of()));
        }
        return read;
    }

    /// Articles to annotations, tagging and parsing included.
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public List<Annotations> annotate() {
        return articles.stream().map(annotator::annotate).toList();
    }

    /// The whole way, from pages to dossier.
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public Dossier whole() {
        var findings = new Pipeline(models, 1).run(pile, Progress.NONE);
        return new DossierMaker(Map.of()).make(findings);
    }
}
