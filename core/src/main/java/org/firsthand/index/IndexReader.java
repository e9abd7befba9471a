package org.firsthand.index;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.trace.literal.gram.Winnowing;
import org.firsthand.trace.literal.posting.Postings;

/// An index as it was confirmed when it was opened. Immutable, safe for use by many threads, also
/// while it is written to.
public final class IndexReader {

    /// A writer may take away segments between the manifest's reading and theirs.
    private static final int ATTEMPTS = 10;

    private final Winnowing winnowing;
    private final List<Part> parts;

    private IndexReader(Winnowing winnowing, List<Part> parts) {
        this.winnowing = winnowing;
        this.parts = List.copyOf(parts);
    }

    /// Opens the index of a folder.
    ///
    /// @throws DamagedIndexException where a file is not as it was written
    /// @throws IOException where the folder holds no index or cannot be read
    public static IndexReader open(Path folder) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Manifest manifest =
                    Manifest.read(folder)
                            .orElseThrow(
                                    () ->
                                            new NoSuchFileException(
                                                    folder + " holds no index; write one first"));
            try {
                return new IndexReader(manifest.winnowing(), parts(folder, manifest));
            } catch (NoSuchFileException taken) {
                boolean same = Optional.of(manifest).equals(Manifest.read(folder));
                if (same || attempt == ATTEMPTS) {
                    throw missing(folder, taken);
                }
            }
        }
    }

    /// What a manifest that names a file that is gone is.
    static DamagedIndexException missing(Path folder, NoSuchFileException gone) {
        return new DamagedIndexException(
                folder.resolve(Manifest.NAME),
                "the name " + gone.getFile(),
                "there is no such file");
    }

    static List<Part> parts(Path folder, Manifest manifest) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Manifest.Entry entry : manifest.entries()) {
            parts.add(new Part.Stored(Segment.open(folder.resolve(entry.name())), entry.gone()));
        }
        return parts;
    }

    public Winnowing winnowing() {
        return winnowing;
    }

    public List<Postings> postings() {
        return parts.stream().map(Part::live).toList();
    }

    /// Takes an article's key and when it was seen, to the second.
    @FunctionalInterface
    public interface ArticleSink {
        void at(String key, Instant seen);
    }

    /// Calls `sink` for each article, in order of writing.
    public void each(ArticleSink sink) {
        parts.forEach(part -> part.each((number, key, seen) -> sink.at(key, seen)));
    }
}
