package org.firsthand.group;

import java.util.List;

/// A pile's stories in order of id, each article in exactly one, and the threads they form; every
/// story is in exactly one thread.
public record Grouping(List<Story> stories, List<StoryThread> threads) {

    public Grouping {
        stories = List.copyOf(stories);
        threads = List.copyOf(threads);
    }
}
