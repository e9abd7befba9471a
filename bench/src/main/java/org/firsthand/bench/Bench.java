package org.firsthand.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.firsthand.bench.fit.ParentFit;
import org.firsthand.bench.literal.LiteralSpeed;
import org.firsthand.bench.predict.AlignPrediction;
import org.firsthand.bench.predict.CleanPrediction;
import org.firsthand.bench.predict.DatePrediction;
import org.firsthand.bench.predict.DerivePrediction;
import org.firsthand.bench.predict.FigurePrediction;
import org.firsthand.bench.predict.GroupPrediction;
import org.firsthand.bench.predict.LoadedModels;
import org.firsthand.bench.predict.PeoplePrediction;
import org.firsthand.bench.predict.QuotePrediction;
import org.firsthand.bench.predict.StoryPrediction;
import org.firsthand.bench.predict.Task;
import org.firsthand.bench.predict.WirePrediction;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// The command `bench/run`.
public final class Bench {

    private static final List<Task> TASKS =
            List.of(
                    new AlignPrediction(),
                    new CleanPrediction(),
                    new DatePrediction(),
                    new DerivePrediction(),
                    new FigurePrediction(),
                    new GroupPrediction(),
                    new PeoplePrediction(),
                    new QuotePrediction(),
                    new StoryPrediction(),
                    new WirePrediction());

    private static final String USAGE =
            """
            usage:
              bench/run predict TASK INPUT OUTPUT   predictions for any input of a task
              bench/run score [MEASURE|TASK...]     scores the development data into bench/results.json
              bench/run score --check               the same, written nowhere; fails on a fall
              bench/run speed [PATTERN]             articles a second, by JMH
              bench/run speed LiteralSpeed          tracing among 1,000,000 articles, beside MinHash
              bench/run fit parents                 the weights of parents, from the development data
            """;

    private final Path root;

    private Bench(Path root) {
        this.root = root;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> words = Arrays.asList(arguments);
        Bench bench =
                new Bench(Path.of(System.getProperty("firsthand.root", ".")).toAbsolutePath());
        boolean good =
                switch (words.isEmpty() ? "" : words.getFirst()) {
                    case "predict" -> words.size() == 4 && predict(words);
                    case "score" -> bench.score(words.subList(1, words.size()));
                    case "fit" -> words.equals(List.of("fit", "parents")) && bench.fitParents();
                    case "speed" -> bench.speed(words.subList(1, words.size()));
                    default -> false;
                };
        if (!good && (words.isEmpty() || !words.getFirst().equals("score"))) {
            System.err.print(USAGE + "tasks: " + names() + "\n");
            System.exit(2);
        }
        System.exit(good ? 0 : 1);
    }

    private static boolean predict(List<String> words) throws IOException {
        for (Task task : TASKS) {
            if (task.name().equals(words.get(1))) {
                task.predict(Path.of(words.get(2)), Path.of(words.get(3)));
                return true;
            }
        }
        return false;
    }

    private boolean speed(List<String> patterns) throws RunnerException, IOException {
        if (!patterns.isEmpty() && patterns.getFirst().equals("LiteralSpeed")) {
            LiteralSpeed.run(root, patterns.subList(1, patterns.size()));
            return true;
        }
        ChainedOptionsBuilder options =
                new OptionsBuilder()
                        .jvmArgsAppend(
                                "-Xmx3g",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dfirsthand.root=" + System.getProperty("firsthand.root", "."));
        for (String pattern : patterns.isEmpty() ? List.of("StageSpeed") : patterns) {
            options = options.include(pattern);
        }
        new Runner(options.build()).run();
        return true;
    }

    private boolean fitParents() throws IOException {
        Path stories = root.resolve("../shared/benchmarks/derive/generated");
        if (!Files.isDirectory(stories)) {
            System.out.println("skipped: the benchmarks' folder ../shared is not on this machine");
            return true;
        }
        System.out.println(
                new ParentFit(LoadedModels.get().vectors()::vector)
                        .fit(
                                stories.resolve("stories.jsonl"),
                                stories.resolve("gold.jsonl"),
                                root.resolve(
                                        "core/src/main/resources/org/firsthand/trace/parent.weights")));
        return true;
    }

    private boolean score(List<String> words) throws IOException, InterruptedException {
        if (!Files.isDirectory(root.resolve("../shared"))) {
            System.out.println("skipped: the benchmarks' folder ../shared is not on this machine");
            return true;
        }
        boolean check = words.contains("--check");
        Path file = root.resolve("bench/results.json");
        Scores before = Scores.read(file);
        Scores now = new Scores(new TreeMap<>());
        List<Measure> measures = Measure.read(root.resolve("bench/measures.tsv"));
        for (String word : check ? List.<String>of() : words) {
            if (measures.stream().noneMatch(measure -> measure.isCalled(word))) {
                System.err.println(
                        "no measure "
                                + word
                                + "; name one, or all of a task, among "
                                + measures.stream().map(Measure::name).toList());
                return false;
            }
        }
        for (Measure measure : measures) {
            if (check || words.isEmpty() || words.stream().anyMatch(measure::isCalled)) {
                now.byMeasure().put(measure.name(), score(measure));
            }
        }
        List<String> falls =
                new ArrayList<>(now.falls(check || words.isEmpty() ? before : before.only(now)));
        falls.forEach(fall -> System.out.println("fallen: " + fall));
        if (check) {
            System.out.println(falls.isEmpty() ? "no figure has fallen" : falls.size() + " fallen");
            return falls.isEmpty();
        }
        Map<String, Map<String, Double>> all = before.byMeasure();
        all.putAll(now.byMeasure());
        before.write(file);
        return true;
    }

    private Map<String, Double> score(Measure measure) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Path predictions = Files.createTempFile("firsthand-", ".jsonl");
        try {
            String output = predictions.toString();
            String input = root.resolve(measure.input()).toString();
            if (!predict(List.of("predict", measure.task(), input, output))) {
                throw new IOException(measure.name() + ": no task " + measure.task());
            }
            Map<String, Double> figures = scored(measure, predictions);
            long seconds = (System.nanoTime() - start) / 1_000_000_000;
            System.out.println(measure.name() + " (" + seconds + " s) " + figures);
            return figures;
        } finally {
            Files.deleteIfExists(predictions);
        }
    }

    private Map<String, Double> scored(Measure measure, Path predictions)
            throws IOException, InterruptedException {
        Scorer scorer = new Scorer(root);
        Path gold = root.resolve(measure.gold());
        if (measure.filter().isEmpty()) {
            return scorer.score(measure, gold, predictions);
        }
        Path fewer = Files.createTempFile("firsthand-", ".jsonl");
        try {
            measure.filter().get().keep(gold, fewer);
            measure.filter().get().keep(predictions, predictions);
            return scorer.score(measure, fewer, predictions);
        } finally {
            Files.deleteIfExists(fewer);
        }
    }

    private static List<String> names() {
        return TASKS.stream().map(Task::name).sorted().toList();
    }
}
