package org.firsthand.read.fetch;

import java.util.List;
import org.firsthand.read.Rejection;

/// What became of the addresses of a run: each answered or was rejected.
///
/// @param answers in order of the address that was asked for, one for each that answered
/// @param rejected in order of address; also what is to be said of an address that answered
public record Fetching(List<Answer> answers, List<Rejection> rejected) {

    public Fetching {
        answers = List.copyOf(answers);
        rejected = List.copyOf(rejected);
    }
}
