package org.firsthand.bench.fit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.firsthand.annotate.Annotator;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.bench.predict.DerivePrediction;
import org.firsthand.bench.predict.JsonLines;
import org.firsthand.bench.predict.LoadedModels;
import org.firsthand.trace.align.Version;
import org.firsthand.trace.beside.Comparison;
import org.firsthand.trace.parent.Choice;
import org.firsthand.trace.parent.Feature;
import org.firsthand.trace.parent.Option;
import org.firsthand.trace.parent.Options;
import org.firsthand.trace.source.Citations;

/// Learns the weights of `parent.weights` from stories whose derivations are known.
public final class ParentFit {

    private static final List<Feature> FEATURES = List.of(Feature.values());
    private static final int FOLDS = 5;
    private static final double PENALTY = 0.0005;

    private final Function<String, float[]> vectors;

    /// @param vectors gives a sentence's vector
    public ParentFit(Function<String, float[]> vectors) {
        this.vectors = vectors;
    }

    /// Fits on every story of `input`, whose gold rows stand in `gold` in the same order, and
    /// returns what to report.
    public String fit(Path input, Path gold, Path file) throws IOException {
        List<JsonNode> stories = JsonLines.read(input);
        List<JsonNode> truths = JsonLines.read(gold);
        Annotator annotator = new Annotator(LoadedModels.get().syntax());
        List<Logit.Case> all =
                IntStream.range(0, stories.size())
                        .parallel()
                        .mapToObj(
                                i ->
                                        cases(
                                                i,
                                                DerivePrediction.tellings(
                                                        stories.get(i), annotator),
                                                truths.get(i)))
                        .flatMap(List::stream)
                        .toList();
        return fit(all, file);
    }

    /// The choices of the articles of one story.
    ///
    /// @param number the story's, so that its articles stay together
    /// @param gold the story's row of the gold file
    List<Logit.Case> cases(int number, List<Annotations> tellings, JsonNode gold) {
        List<Version> versions =
                tellings.stream()
                        .map(telling -> new Version(telling, vectors))
                        .sorted((a, b) -> a.id().compareTo(b.id()))
                        .toList();
        Map<String, Set<String>> parents = new TreeMap<>();
        for (JsonNode edge : gold.path("edges")) {
            parents.computeIfAbsent(edge.get("child").asText(), key -> new TreeSet<>())
                    .add(edge.get("parent").asText());
        }
        Comparison story = new Comparison(versions, new Citations(versions));
        List<Logit.Case> cases = new ArrayList<>();
        for (int child = 0; child < story.size(); child++) {
            Set<String> right = parents.getOrDefault(story.version(child).id().value(), Set.of());
            List<Option> options = Options.of(story, child);
            List<Boolean> rights = right(options, story, right);
            if (!rights.contains(true)) {
                continue;
            }
            cases.add(
                    new Logit.Case(number, options.stream().map(ParentFit::row).toList(), rights));
        }
        return cases;
    }

    /// Fits over all cases, writes the weights to `file`, and returns what to report: the accuracy
    /// on stories that were not fitted on, and on all.
    static String fit(List<Logit.Case> cases, Path file) throws IOException {
        int features = FEATURES.size();
        double held = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int number = fold;
            List<Logit.Case> rest =
                    cases.stream().filter(c -> c.group() % FOLDS != number).toList();
            List<Logit.Case> out = cases.stream().filter(c -> c.group() % FOLDS == number).toList();
            held += Logit.accuracy(out, Logit.fit(rest, features, PENALTY)) * out.size();
        }
        double[] weights = Logit.fit(cases, features, PENALTY);
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Weights of a conditional logit over the possible parents of an article, learnt on generated stories");
        lines.add(
                "# by `bench/run fit parents`. A feature (org.firsthand.trace.parent.Feature) and its weight on each line.");
        for (int i = 0; i < FEATURES.size(); i++) {
            lines.add(String.format(Locale.ROOT, "%s %.2f", FEATURES.get(i), weights[i]));
        }
        Files.write(file, lines);
        return String.format(
                Locale.ROOT,
                "%d articles: right parent %.4f on stories left out (%d folds), %.4f on all",
                cases.size(),
                held / cases.size(),
                FOLDS,
                Logit.accuracy(cases, weights));
    }

    private static double[] row(Option option) {
        return FEATURES.stream()
                .mapToDouble(feature -> option.features().getOrDefault(feature, 0.0))
                .toArray();
    }

    /// For each option whether it is right: where both parents of an article are there as a pair,
    /// that pair alone.
    private static List<Boolean> right(List<Option> options, Comparison story, Set<String> gold) {
        List<Boolean> right = new ArrayList<>();
        boolean pair = false;
        for (Option option : options) {
            boolean one = isRight(option, story, gold);
            right.add(one);
            pair |= one && option.second().isPresent();
        }
        for (int i = 0; pair && i < right.size(); i++) {
            right.set(i, right.get(i) && options.get(i).second().isPresent());
        }
        return right;
    }

    private static boolean isRight(Option option, Comparison story, Set<String> right) {
        return switch (option.parent()) {
            case Choice.ROOT -> right.isEmpty();
            case Choice.UNSEEN -> right.stream().anyMatch(p -> p.startsWith("unseen:"));
            default ->
                    right.contains(story.version(option.parent()).id().value())
                            && (option.second().isEmpty()
                                    || right.contains(
                                            story.version(option.second().getAsInt())
                                                    .id()
                                                    .value()));
        };
    }
}
