package org.firsthand.read;

import java.util.List;
import java.util.Set;
import org.firsthand.read.input.Input;

/// A pile that is being read, in any order of its parts.
///
/// For one thread.
public final class Reading {

    private final PileReader reader;
    private final Gathering gathering = new Gathering();

    Reading(PileReader reader) {
        this.reader = reader;
    }

    /// Reads files, folders and patterns; `-` is standard input.
    public Reading files(List<String> paths) {
        reader.files(paths, gathering);
        return this;
    }

    /// Opens inputs that are no files.
    public Reading inputs(List<Input> inputs) {
        inputs.forEach(input -> reader.input(input, gathering));
        return this;
    }

    public Reading reject(List<Rejection> rejections) {
        rejections.forEach(gathering::reject);
        return this;
    }

    public Reading note(List<Note> notes) {
        notes.forEach(gathering::note);
        return this;
    }

    /// The addresses that were met so far and whose articles were not, in order.
    public List<Address> addresses() {
        return gathering.addresses();
    }

    /// Hears that what became of `urls` is told by itself: that they were met without their
    /// articles is not told as well.
    public Reading told(Set<String> urls) {
        gathering.told(urls);
        return this;
    }

    /// What was read until now.
    public Pile pile() {
        return gathering.pile();
    }
}
