package org.firsthand.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts the stories of a thread in order of time.
final class StoryOrder {

    private StoryOrder() {}

    static StoryThread thread(List<StoryMembers> stories, Terms terms) {
        List<StoryMembers> ordered = new ArrayList<>(stories);
        ordered.sort(
                Comparator.comparing((StoryMembers s) -> published(s).orElse(LocalDate.MAX))
                        .thenComparing(s -> s.story().id()));
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
}
