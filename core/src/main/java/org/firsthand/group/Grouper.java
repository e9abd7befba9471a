package org.firsthand.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.Certainty;
import org.firsthand.text.Sentence;
import org.firsthand.vector.SentenceVectors;
import org.firsthand.vector.UnitVector;

/// Puts articles into stories and stories into threads. Immutable, safe for use by many threads.
public final class Grouper {

    /// The mean likeness from which articles are one story.
    private static final double STORY = 0.21;

    /// The mean likeness from which stories are one thread.
    private static final double THREAD = 0.13;

    private final Function<String, float[]> vectors;

    public Grouper(SentenceVectors vectors) {
        this(vectors::vector);
    }

    Grouper(Function<String, float[]> vectors) {
        this.vectors = vectors;
    }

    /// Groups `articles`; their order changes nothing.
    public Grouping group(List<Annotations> articles) {
        Terms terms = Terms.of(articles);
        List<Profile> profiles =
                articles.stream()
                        .map(telling -> profile(telling, terms))
                        .sorted(
                                Comparator.comparing(
                                                (Profile p) -> p.published().orElse(LocalDate.MAX))
                                        .thenComparing(Profile::id))
                        .toList();
        Partition stories = new Partition(profiles.size());
        Partition threads = new Partition(profiles.size());
        for (List<Integer> near : neighbourhoods(profiles)) {
            for (AverageLink.Merge merge : AverageLink.merges(matrix(profiles, near), THREAD)) {
                int a = near.get(merge.a());
                int b = near.get(merge.b());
                threads.join(a, b);
                if (merge.likeness() >= STORY) {
                    stories.join(a, b);
                }
            }
        }
        return grouping(profiles, stories, threads, terms);
    }

    /// Sets of articles that are tied, at least through others, by the likeness of a thread.
    private static List<List<Integer>> neighbourhoods(List<Profile> profiles) {
        Candidates candidates = new Candidates();
        Partition near = new Partition(profiles.size());
        for (int i = 0; i < profiles.size(); i++) {
            for (int earlier : candidates.enter(i, profiles.get(i))) {
                if (near.find(i) != near.find(earlier)
                        && Likeness.of(profiles.get(i), profiles.get(earlier)) >= THREAD) {
                    near.join(i, earlier);
                }
            }
        }
        return near.sets();
    }

    private static double[][] matrix(List<Profile> profiles, List<Integer> members) {
        double[][] likeness = new double[members.size()][members.size()];
        for (int i = 0; i < members.size(); i++) {
            for (int j = 0; j < i; j++) {
                likeness[i][j] =
                        Likeness.of(profiles.get(members.get(i)), profiles.get(members.get(j)));
                likeness[j][i] = likeness[i][j];
            }
        }
        return likeness;
    }

    private static Grouping grouping(
            List<Profile> profiles, Partition stories, Partition threads, Terms terms) {
        List<Story> made = new ArrayList<>();
        TreeMap<Integer, List<StoryMembers>> byThread = new TreeMap<>();
        for (List<Integer> set : stories.sets()) {
            List<Profile> members =
                    set.stream()
                            .map(profiles::get)
                            .sorted(Comparator.comparing(Profile::id))
                            .toList();
            Story story =
                    new Story(
                            "s-" + members.getFirst().id(),
                            members.stream().map(Profile::id).toList(),
                            Ties.of(members, terms));
            made.add(story);
            byThread.computeIfAbsent(threads.find(set.getFirst()), root -> new ArrayList<>())
                    .add(new StoryMembers(story, members));
        }
        made.sort(Comparator.comparing(Story::id));
        List<StoryThread> threaded = new ArrayList<>();
        byThread.values().forEach(members -> threaded.add(StoryOrder.thread(members, terms)));
        threaded.sort(Comparator.comparing(StoryThread::id));
        return new Grouping(made, threaded);
    }

    private Profile profile(Annotations telling, Terms terms) {
        StringBuilder lead = new StringBuilder();
        for (Sentence sentence : Terms.head(telling.sentences())) {
            lead.append(sentence.span().of(telling.article().text())).append(' ');
        }
        return new Profile(
                telling,
                terms.words(telling),
                terms.names(telling),
                terms.persons(telling),
                terms.numbers(telling),
                terms.head(telling),
                new UnitVector(vectors.apply(lead.toString())),
                telling.article().published().certainty() == Certainty.STATED
                        ? telling.article().published().start()
                        : Optional.empty(),
                Distance.of(telling));
    }
}
