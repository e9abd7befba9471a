package org.firsthand.read;

import java.util.List;
import java.util.Set;
import org.firsthand.read.input.Input;

/// A pile that is being read, in any order of its parts.
///
/// For one thread.
public final class PileReading {

    private final PileReader reader;
    private final PileMaker maker = new PileMaker();

    PileReading(PileReader reader) {
        this.reader = reader;
    }

    /// Reads files, folders and patterns; `-` is standard input.
    public PileReading files(List<String> paths) {
        reader.files(paths, maker);
        return this;
    }

    /// Opens inputs that are no files.
    public PileReading inputs(List<Input> inputs) {
        inputs.forEach(input -> reader.input(input, maker));
        return this;
    }

    public PileReading reject(List<Rejection> rejections) {
        rejections.forEach(maker::reject);
        return this;
    }

    public PileReading note(List<Note> notes) {
        notes.forEach(maker::note);
        return this;
    }

    /// The addresses that were met so far and whose articles were not, in order.
    public List<Address> addresses() {
        return maker.addresses();
    }

    /// Hears that what became of `urls` is told by itself: that they were met without their
    /// articles is not told as well.
    public PileReading told(Set<String> urls) {
        maker.told(urls);
        return this;
    }

    /// What was read until now.
    public Pile pile() {
        return maker.pile();
    }
}
