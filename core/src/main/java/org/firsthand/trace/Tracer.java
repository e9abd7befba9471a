package org.firsthand.trace;

import java.util.List;
import org.firsthand.group.Story;
import org.firsthand.link.Linked;
import org.firsthand.vector.SentenceVectors;

/// Finds who derives from whom in one story. Immutable.
public final class Tracer {

    private final SentenceVectors vectors;

    public Tracer(SentenceVectors vectors) {
        this.vectors = vectors;
    }

    public Stemma trace(Story story, Linked linked) {
        vectors.vector("none");
        return new Stemma(
                story.id(),
                List.of(),
                List.of(),
                List.of(),
                new Origins(1, story.articles().size(), List.of()));
    }

    /// The sources that the articles name, joined over the pile, in order of name.
    public List<Source> sources(Linked linked) {
        return List.of();
    }
}
