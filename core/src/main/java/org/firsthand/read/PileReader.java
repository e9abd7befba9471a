package org.firsthand.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.firsthand.read.input.Bytes;
import org.firsthand.read.input.Input;
import org.firsthand.read.sniff.Kind;

/// Reads what a user names into a pile.
///
/// Immutable; safe for use by many threads but for standard input, of which there is one.
public final class PileReader {

    private static final String STANDARD_INPUT = "standard input";

    private final ReadOptions options;
    private final Opener opener;
    private final Predicate<Path> wanted;

    public PileReader(ReadOptions options) {
        this(options, new Opener(options), file -> true);
    }

    private PileReader(ReadOptions options, Opener opener, Predicate<Path> wanted) {
        this.options = options;
        this.opener = opener;
        this.wanted = wanted;
    }

    /// A reader that passes over all files but those of such real paths.
    public PileReader only(Predicate<Path> files) {
        return new PileReader(options, opener, files);
    }

    /// The real paths of the files that `paths` lead to, in order.
    public List<Path> list(List<String> paths) {
        return List.copyOf(Listing.of(paths).files().keySet());
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
    public PileReading begin() {
        return new PileReading(this);
    }

    void files(List<String> paths, PileMaker maker) {
        Listing listing = Listing.of(paths.stream().filter(path -> !path.equals("-")).toList());
        listing.rejected().forEach(maker::reject);
        Sidecars sidecars = new Sidecars(listing, options.limits());
        listing.files()
                .forEach(
                        (path, found) -> {
                            if (wanted.test(path)) {
                                read(path, found, sidecars, maker);
                            }
                        });
        sidecars.partnerless().forEach(maker::reject);
        if (paths.contains("-")) {
            standardInput(maker);
        }
    }

    void input(Input input, PileMaker maker) {
        PileMaker.Source source =
                new PileMaker.Source(
                        input.name(),
                        input.url().isPresent() ? Optional.empty() : Optional.of(input.name()));
        opener.open(input, item -> maker.add(source, item));
    }

    private void read(Path path, Listing.Found found, Sidecars sidecars, PileMaker maker) {
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
        PileMaker.Source source = new PileMaker.Source(found.shown(), Optional.of(found.shown()));
        PileMaker.Mark mark = maker.mark();
        if (opener.open(input, item -> maker.add(source, item))) {
            Sidecars.Beside beside = sidecars.beside(path, found);
            beside.notes().forEach(note -> maker.add(source, note));
            maker.name(mark, path, found, beside.facts());
        }
    }

    private void standardInput(PileMaker maker) {
        byte[] bytes;
        try {
            bytes = System.in.readNBytes((int) options.limits().maxBytes() + 1);
        } catch (IOException e) {
            maker.reject(
                    new Rejection(
                            Optional.of(STANDARD_INPUT),
                            Optional.empty(),
                            "unreadable file",
                            Listing.unreadable(STANDARD_INPUT, e)));
            return;
        }
        if (bytes.length > options.limits().maxBytes()) {
            maker.reject(
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
        PileMaker.Source source = new PileMaker.Source(STANDARD_INPUT, Optional.empty());
        PileMaker.Mark mark = maker.mark();
        Input input = Input.of(STANDARD_INPUT, Bytes.of(bytes));
        if (opener.open(input, item -> maker.add(source, item))) {
            maker.name(mark, "stdin-" + Hash.of(bytes, 8));
        }
    }
}
