package org.firsthand.annotate.attribution.cue;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/// A lemma that ties a source to a content.
///
/// @param shapes the forms of content that it takes
/// @param prepositions the words that lead in a content, such as `for` in "called for X"
public record Cue(String lemma, Set<Shape> shapes, Set<String> prepositions) {

    public Cue {
        shapes = Set.copyOf(shapes);
        prepositions = Set.copyOf(prepositions);
    }

    public boolean takes(Shape shape) {
        return shapes.contains(shape);
    }

    /// This cue with more forms of content.
    Cue with(Collection<Shape> moreShapes, Collection<String> morePrepositions) {
        Set<Shape> allShapes = EnumSet.noneOf(Shape.class);
        allShapes.addAll(shapes);
        allShapes.addAll(moreShapes);
        Set<String> allPrepositions = new TreeSet<>(prepositions);
        allPrepositions.addAll(morePrepositions);
        return new Cue(lemma, allShapes, allPrepositions);
    }
}
