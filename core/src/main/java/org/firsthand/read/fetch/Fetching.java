package org.firsthand.read.fetch;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.read.Note;
import org.firsthand.read.Rejection;

/// What became of the addresses of a run: each answered or was rejected.
///
/// @param answers in order of the address that was asked for, one for each that answered
/// @param rejected in order of address
/// @param notes what is to be said of addresses that answered, in order of address
/// @param told the addresses, as they were written, of which either is true; not those that were
///   left because they were too many
public record Fetching(
        List<Answer> answers, List<Rejection> rejected, List<Note> notes, Set<String> told) {

    public Fetching {
        answers = List.copyOf(answers);
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
        told = Collections.unmodifiableSet(new TreeSet<>(told));
    }
}
