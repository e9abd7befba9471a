package org.firsthand.bench.literal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.firsthand.bench.predict.JsonLines;
import org.firsthand.trace.literal.gram.Winnowing;

/// The benchmark: indexes drawn articles with the stories of the derivation benchmark among them,
/// then traces new ones, each contender on the same articles in the same run.
public final class LiteralSpeed {

    private static final List<String> TEXTS =
            List.of("group/ecbplus", "group/newscluster", "quote");

    private final LiteralOptions options;
    private final Newsroom room;
    private final GoldStories stories;
    private final List<String> storyIds;

    private LiteralSpeed(LiteralOptions options, Newsroom room, GoldStories stories) {
        this.options = options;
        this.room = room;
        this.stories = stories;
        this.storyIds = stories.texts().keySet().stream().sorted().toList();
    }

    /// Measures and prints.
    ///
    /// @param root the repository
    public static void run(Path root, List<String> words) throws IOException {
        LiteralOptions options = LiteralOptions.parse(words);
        Path shared = root.resolve("../shared/benchmarks");
        if (!Files.isDirectory(shared)) {
            System.out.println("skipped: the benchmarks' folder ../shared is not on this machine");
            return;
        }
        List<String> texts = new ArrayList<>();
        for (String name : TEXTS) {
            for (JsonNode row : JsonLines.read(shared.resolve(name).resolve("input.jsonl"))) {
                texts.add(row.path("text").asText());
            }
        }
        ObjectNode document = JsonLines.JSON.createObjectNode();
        ObjectNode shares = document.putObject("known_ngrams");
        NewsModel model = NewsModel.of(texts);
        NgramShares.of(texts, model)
                .forEach(
                        (n, share) -> {
                            shares.putObject("" + n).put("real", share[0]).put("drawn", share[1]);
                            say(options, "known %d-grams: real %.3f, drawn %.3f", n, share);
                        });
        LiteralSpeed speed =
                new LiteralSpeed(
                        options,
                        new Newsroom(model, 1),
                        GoldStories.read(shared.resolve("derive/generated")));
        for (Outcome outcome : speed.outcomes()) {
            document.withArray("contenders").add(outcome.json());
            if (!options.json()) {
                System.out.print(outcome.told());
            }
        }
        if (options.json()) {
            System.out.println(document.toPrettyString());
        }
    }

    private static void say(LiteralOptions options, String form, int n, double[] share) {
        if (!options.json()) {
            System.out.println(String.format(Locale.ROOT, form, n, share[0], share[1]));
        }
    }

    /// A contender, and the nanoseconds that adding to it took, of all threads.
    private record Entrant(Contender contender, LongAdder adding) {

        Entrant(Contender contender) {
            this(contender, new LongAdder());
        }
    }

    private List<Outcome> outcomes() throws IOException {
        List<Entrant> entrants = new ArrayList<>();
        int gram = Winnowing.defaults().gram();
        for (int window : options.windows()) {
            entrants.add(new Entrant(new OurIndex(folder(), new Winnowing(gram, window))));
        }
        for (int[] rival : options.rivals()) {
            entrants.add(new Entrant(new LuceneMinHash(folder(), rival[0], rival[1])));
        }
        int all = options.articles() + storyIds.size();
        Crew.work(
                all,
                number -> {
                    String id = id(number);
                    String text = text(number);
                    for (Entrant entrant : entrants) {
                        long start = System.nanoTime();
                        entrant.contender().add(id, text);
                        entrant.adding().add(System.nanoTime() - start);
                    }
                });
        List<Outcome> outcomes = new ArrayList<>();
        for (Entrant entrant : entrants) {
            outcomes.add(outcome(entrant.contender(), all, entrant.adding().sum() / 1e9));
            entrant.contender().close();
        }
        return outcomes;
    }

    private Path folder() throws IOException {
        return Files.createTempDirectory(options.folder(), "literal-speed-");
    }

    /// The stories' articles stand at even distances among the others.
    private boolean isStory(int number) {
        int every = options.articles() / storyIds.size() + 1;
        return number % every == 0 && number / every < storyIds.size();
    }

    private String id(int number) {
        return isStory(number)
                ? storyIds.get(number / (options.articles() / storyIds.size() + 1))
                : "n" + number;
    }

    private String text(int number) {
        return isStory(number) ? stories.text(id(number)) : room.article(number);
    }

    private Outcome outcome(Contender contender, int articles, double adding) throws IOException {
        long start = System.nanoTime();
        contender.finish();
        double finishing = (System.nanoTime() - start) / 1e9;
        Map<String, int[]> recalls = new HashMap<>();
        List<Asked> asked = asked();
        Crew.work(asked.size() / 4, number -> find(contender, asked.get(number)));
        Crew.Took tracing =
                Crew.work(
                        asked.size(),
                        number -> {
                            Asked one = asked.get(number);
                            boolean found = find(contender, one).contains(one.parent());
                            if (!one.parent().isEmpty()) {
                                count(recalls, "drawn " + one.level(), found);
                            }
                        });
        Crew.work(
                stories.edges().size(),
                number -> {
                    GoldStories.Edge edge = stories.edges().get(number);
                    String text = stories.text(edge.child());
                    boolean found =
                            contender.find(text, options.most() + 1).contains(edge.parent());
                    count(recalls, "gold " + edge.level(), found);
                    count(recalls, "gold all", found);
                });
        return new Outcome(
                contender.name(),
                articles,
                asked.size(),
                contender.bytes(),
                adding,
                finishing,
                tracing,
                recalls);
    }

    private List<String> find(Contender contender, Asked asked) throws IOException {
        return contender.find(asked.text(), options.most());
    }

    private static synchronized void count(Map<String, int[]> recalls, String kind, boolean found) {
        int[] recall = recalls.computeIfAbsent(kind, key -> new int[2]);
        recall[0] += found ? 1 : 0;
        recall[1]++;
    }

    /// A new article; empty `parent` and `level` where it derives from none.
    private record Asked(String text, String parent, String level) {}

    private List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        Newsroom.Level[] levels = Newsroom.Level.values();
        long step = Math.max(1, options.articles() / Math.max(1, options.queries()));
        for (int i = 0; i < options.queries(); i++) {
            int number = (int) (i * step);
            if (i % 2 == 0 || isStory(number)) {
                String text = room.article((long) options.articles() * 2 + i);
                asked.add(new Asked(text, "", ""));
            } else {
                Newsroom.Level level = levels[i / 2 % levels.length];
                asked.add(
                        new Asked(
                                room.child(number, level),
                                id(number),
                                level.name().toLowerCase(Locale.ROOT)));
            }
        }
        return asked;
    }
}
