package org.firsthand.trace;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.article.Evidence;
import org.firsthand.trace.align.Line;
import org.firsthand.trace.align.Version;
import org.firsthand.trace.beside.Comparison;
import org.firsthand.trace.parent.Choice;
import org.firsthand.trace.stemma.Pedigree;

/// Says of each sentence whether it came from a parent, and how changed. Where the parent is
/// unseen, the other articles that do not descend from this one stand for it.
final class SentenceOrigins {

    private SentenceOrigins() {}

    static List<SentenceOrigin> of(Comparison story, Pedigree pedigree) {
        List<SentenceOrigin> origins = new ArrayList<>();
        for (int child = 0; child < story.size(); child++) {
            List<Integer> parents =
                    new ArrayList<>(pedigree.parents(child).stream().map(Choice::parent).toList());
            if (pedigree.unseenOf(child).isPresent()) {
                for (int other = 0; other < story.size(); other++) {
                    if (other != child
                            && !parents.contains(other)
                            && !pedigree.descends(other, child)) {
                        parents.add(other);
                    }
                }
            }
            Version version = story.version(child);
            for (int line = 0; line < version.lines().size(); line++) {
                origins.add(
                        new SentenceOrigin(
                                Evidence.of(version.id(), version.lines().get(line).span()),
                                kind(story, child, line, parents)));
            }
        }
        return origins;
    }

    private static SentenceOrigin.Kind kind(
            Comparison story, int child, int number, List<Integer> parents) {
        Line line = story.version(child).lines().get(number);
        SentenceOrigin.Kind kind = SentenceOrigin.Kind.NEW;
        for (int parent : parents) {
            if (story.version(parent).holds(line.words())) {
                return SentenceOrigin.Kind.VERBATIM;
            }
            if (story.alignment(child, parent).match(number).isPresent()) {
                kind = SentenceOrigin.Kind.REWRITTEN;
            }
        }
        return kind;
    }
}
