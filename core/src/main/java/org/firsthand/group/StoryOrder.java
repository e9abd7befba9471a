package org.firsthand.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts the stories of a thread in order of time.
///
/// Stories whose articles say when they were published go by the earliest of these days. The others
/// go by how they speak of the past ([Distance]): of two stories on one thread, the one that tells
/// things as of "Wednesday" comes before the one that tells them as of "last month". What is still
/// equal goes by id.
final class StoryOrder {

    private StoryOrder() {}

    static StoryThread thread(List<StoryMembers> stories, Terms terms) {
        List<StoryMembers> ordered = new ArrayList<>(stories);
        boolean dated = stories.stream().allMatch(story -> published(story).isPresent());
        Comparator<StoryMembers> order =
                dated
                        ? Comparator.comparing(s -> published(s).orElse(LocalDate.MAX))
                        : Comparator.comparingDouble(StoryOrder::distance);
        ordered.sort(order.thenComparing(s -> s.story().id()));
        List<StoryThread.Tie> ties = new ArrayList<>();
        for (int i = 1; i < ordered.size(); i++) {
            List<Profile> both = new ArrayList<>(ordered.get(i - 1).members());
            both.addAll(ordered.get(i).members());
            ties.add(
                    new StoryThread.Tie(
                            ordered.get(i - 1).story().id(),
                            ordered.get(i).story().id(),
                            Ties.of(both, terms)));
        }
        String first =
                stories.stream()
                        .map(s -> s.story().id())
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        return new StoryThread(
                "t" + first.substring(1), ordered.stream().map(s -> s.story().id()).toList(), ties);
    }

    private static Optional<LocalDate> published(StoryMembers story) {
        return story.members().stream()
                .flatMap(member -> member.published().stream())
                .min(Comparator.naturalOrder());
    }

    private static double distance(StoryMembers story) {
        return story.members().stream()
                .mapToDouble(member -> Distance.of(member.telling()))
                .average()
                .orElse(0);
    }
}
