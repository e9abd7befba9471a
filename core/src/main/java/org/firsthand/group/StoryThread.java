package org.firsthand.group;

import java.util.List;

/// Stories that follow one another.
///
/// @param stories ids, in order of time
public record StoryThread(String id, List<String> stories, List<Tie> ties) {

    public StoryThread {
        stories = List.copyOf(stories);
        ties = List.copyOf(ties);
    }

    /// Why one story follows another.
    ///
    /// @param evidence the names and terms both share
    public record Tie(String from, String to, List<String> evidence) {

        public Tie {
            evidence = List.copyOf(evidence);
        }
    }
}
