package org.firsthand.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.firsthand.read.input.Bytes;
import org.firsthand.read.input.Input;

/// Reads what a user names into a pile.
///
/// Immutable; safe for use by many threads but for standard input, of which there is one.
public final class PileReader {

    private static final String STANDARD_INPUT = "standard input";

    private final ReadOptions options;
    private final Opener opener;

    public PileReader(ReadOptions options) {
        this.options = options;
        this.opener = new Opener(options);
    }

    public ReadOptions options() {
        return options;
    }

    /// Reads files, folders and patterns; `-` is standard input.
    ///
    /// @return pages in order of id, rejections and notes in order of file, whatever the order of
    ///   `paths`
    public Pile read(List<String> paths) {
        return begin().files(paths).pile();
    }

    /// Reads inputs that are no files: what was fetched, say. The same way as files, and what they
    /// hold is called after their own keys, or a hash of address and text.
    public Pile open(List<Input> inputs) {
        return begin().inputs(inputs).pile();
    }

    /// Begins a pile that is read in several steps.
    public Reading begin() {
        return new Reading(this);
    }

    void files(List<String> paths, Gathering gathering) {
        Listing listing = Listing.of(paths.stream().filter(path -> !path.equals("-")).toList());
        listing.rejected().forEach(gathering::reject);
        Sidecars sidecars = new Sidecars(listing, options.limits());
        listing.files().forEach((path, found) -> read(path, found, sidecars, gathering));
        sidecars.partnerless().forEach(gathering::reject);
        if (paths.contains("-")) {
            standardInput(gathering);
        }
    }

    void input(Input input, Gathering gathering) {
        Gathering.Source source =
                new Gathering.Source(
                        input.name(),
                        input.url().isPresent() ? Optional.empty() : Optional.of(input.name()));
        opener.open(input, item -> gathering.add(source, item));
    }

    private void read(Path path, Listing.Found found, Sidecars sidecars, Gathering gathering) {
        Input input = Input.of(found.shown(), Bytes.of(path));
        Kind kind = Kind.named(path.getFileName().toString());
        if (kind == Kind.OTHER || kind == Kind.XML || kind == Kind.JSON) {
            boolean mayHold = kind != Kind.OTHER || !Kind.hasEnding(path.getFileName().toString());
            kind = mayHold || found.named() ? opener.kind(input) : Kind.OTHER;
        }
        if (kind == Kind.JSON) {
            sidecars.met(path, found);
            return;
        }
        if (kind == Kind.OTHER && !found.named()) {
            return;
        }
        Gathering.Source source = new Gathering.Source(found.shown(), Optional.of(found.shown()));
        Gathering.Mark mark = gathering.mark();
        if (opener.open(input, item -> gathering.add(source, item))) {
            Sidecars.Beside beside = sidecars.beside(path, found);
            beside.notes().forEach(note -> gathering.add(source, note));
            gathering.name(mark, path, found, beside.facts());
        }
    }

    private void standardInput(Gathering gathering) {
        byte[] bytes;
        try {
            bytes = System.in.readNBytes((int) options.limits().maxBytes() + 1);
        } catch (IOException e) {
            gathering.reject(
                    new Rejection(
                            Optional.of(STANDARD_INPUT),
                            Optional.empty(),
                            "unreadable file",
                            Listing.unreadable(STANDARD_INPUT, e)));
            return;
        }
        if (bytes.length > options.limits().maxBytes()) {
            gathering.reject(
                    new Rejection(
                            Optional.of(STANDARD_INPUT),
                            Optional.empty(),
                            "too large",
                            STANDARD_INPUT
                                    + " is longer than the "
                                    + options.limits().maxBytes()
                                    + " bytes that are held of it; save it as a file and name"
                                    + " that, or raise --max-megabytes"));
            return;
        }
        Gathering.Source source = new Gathering.Source(STANDARD_INPUT, Optional.empty());
        Gathering.Mark mark = gathering.mark();
        Input input = Input.of(STANDARD_INPUT, Bytes.of(bytes));
        if (opener.open(input, item -> gathering.add(source, item))) {
            gathering.name(mark, "stdin-" + Hash.of(bytes, 8));
        }
    }
}
