package org.firsthand.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.group.Story;
import org.firsthand.link.Linked;
import org.firsthand.trace.align.Version;
import org.firsthand.trace.beside.Comparison;
import org.firsthand.trace.parent.ParentChooser;
import org.firsthand.trace.source.Citations;
import org.firsthand.trace.source.Source;
import org.firsthand.trace.source.SourceList;
import org.firsthand.trace.stemma.Pedigree;
import org.firsthand.vector.SentenceVectors;

/// Finds who derives from whom in one story. Immutable, safe for use by many threads.
///
/// The work grows with the number of articles in a large story, see [Comparison]; what is told of
/// each two of them grows with its square.
public final class Tracer {

    private final Function<String, float[]> vectors;
    private final ParentChooser chooser = new ParentChooser();

    public Tracer(SentenceVectors vectors) {
        this(vectors::vector);
    }

    /// @param vectors gives a sentence's vector of length 1; safe for use by many threads
    public Tracer(Function<String, float[]> vectors) {
        this.vectors = vectors;
    }

    /// Traces one story of a linked pile; the order of its articles changes nothing.
    public Stemma trace(Story story, Linked linked) {
        List<Version> versions = new ArrayList<>();
        for (Annotations telling : linked.of(story)) {
            versions.add(new Version(telling, vectors));
        }
        versions.sort(Comparator.comparing(Version::id));
        Comparison comparison = new Comparison(versions, new Citations(versions));
        Pedigree pedigree = Pedigree.of(comparison, chooser);
        List<Derivation> derivations = Derivations.of(comparison, pedigree);
        return new Stemma(
                story.id(),
                derivations,
                Relations.of(comparison, derivations),
                SentenceOrigins.of(comparison, pedigree),
                OriginCount.of(comparison, pedigree));
    }

    /// The sources that the articles name, joined over the pile, in order of name.
    public List<Source> sources(Linked linked) {
        return SourceList.of(linked.tellings());
    }
}
