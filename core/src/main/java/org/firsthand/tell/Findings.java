package org.firsthand.tell;

import java.util.List;
import org.firsthand.collate.Collation;
import org.firsthand.group.Grouping;
import org.firsthand.link.Linked;
import org.firsthand.read.Note;
import org.firsthand.read.Rejection;
import org.firsthand.trace.Stemma;
import org.firsthand.trace.source.Source;

/// All that the stages found in a pile: what there is to tell.
///
/// @param stemmata one a story, in the order of the grouping's stories
public record Findings(
        List<Rejection> rejected,
        List<Note> notes,
        Grouping grouping,
        Linked linked,
        List<Stemma> stemmata,
        List<Source> sources,
        Collation collation) {

    public Findings {
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
        stemmata = List.copyOf(stemmata);
        sources = List.copyOf(sources);
    }
}
