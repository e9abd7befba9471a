package org.firsthand.index;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.firsthand.trace.literal.gram.Fingerprints;
import org.firsthand.trace.literal.gram.Winnowing;
import org.firsthand.trace.literal.posting.HeapPostings;
import org.firsthand.trace.literal.posting.Postings;

/// Writes an index, and searches it up to the newest article.
///
/// Safe for use by many threads: searches run side by side and see each addition whole. What was
/// added, removed or expired is on disk when [#commit] returns; it commits by itself when the heap
/// is full.
public final class IndexWriter implements AutoCloseable {

    private final IndexFolder folder;
    private final IndexOptions options;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final List<Part> stored = new ArrayList<>();
    private Part.Newest newest = empty();
    private long next;
    private boolean changed;

    private IndexWriter(IndexFolder folder, IndexOptions options) {
        this.folder = folder;
        this.options = options;
    }

    /// Opens the index of a folder, which is made where there is none.
    ///
    /// @throws DamagedIndexException where a file is not as it was written
    /// @throws IOException where the folder cannot be used, or another process writes to it
    public static IndexWriter open(Path folder, IndexOptions options) throws IOException {
        return open(folder, options, () -> {});
    }

    /// @param step hears when something on disk has changed
    static IndexWriter open(Path path, IndexOptions options, Runnable step) throws IOException {
        IndexFolder folder = IndexFolder.take(path, step);
        try {
            Optional<Manifest> manifest = Manifest.read(path);
            IndexOptions own =
                    manifest.map(begun -> options.with(begun.winnowing())).orElse(options);
            IndexWriter writer = new IndexWriter(folder, own);
            if (manifest.isPresent()) {
                writer.stored.addAll(IndexReader.parts(path, manifest.get()));
                writer.next = manifest.get().next();
            }
            folder.sweep(writer.manifest().names());
            return writer;
        } catch (NoSuchFileException gone) {
            folder.close();
            throw IndexReader.missing(path, gone);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static Part.Newest empty() {
        return new Part.Newest(new HeapPostings(), new ArrayList<>(), new BitSet());
    }

    public Winnowing winnowing() {
        return options.winnowing();
    }

    /// Adds an article.
    ///
    /// @param key what it is found as; an article of the same key is not replaced
    /// @param seen when it came, for [#expire]; to the second, from 1970 on
    public void add(String key, Instant seen, Fingerprints fingerprints) throws IOException {
        lock.writeLock().lock();
        try {
            newest.postings().add(key, fingerprints);
            newest.times().add(seen);
            changed = true;
            if (newest.postings().articles() >= options.heapArticles()) {
                commit();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// Removes the articles of such keys; how many they were.
    public int remove(Predicate<String> keys) {
        return removeWhere((key, seen) -> keys.test(key));
    }

    /// Forgets the articles that were seen before `oldest`; how many they were. A segment that
    /// holds no other is dropped without being read.
    public int expire(Instant oldest) {
        return removeWhere((key, seen) -> seen.isBefore(oldest));
    }

    @FunctionalInterface
    private interface Choice {
        boolean test(String key, Instant seen);
    }

    private int removeWhere(Choice choice) {
        lock.writeLock().lock();
        try {
            int[] count = {0};
            List<Part> all = parts();
            for (int i = 0; i < all.size(); i++) {
                Part part = all.get(i);
                BitSet gone = (BitSet) part.gone().clone();
                part.each(
                        (number, key, seen) -> {
                            if (choice.test(key, seen)) {
                                gone.set(number);
                                count[0]++;
                            }
                        });
                if (part instanceof Part.Stored(Segment segment, BitSet _)) {
                    stored.set(i, new Part.Stored(segment, gone));
                } else {
                    newest = new Part.Newest(newest.postings(), newest.times(), gone);
                }
            }
            changed |= count[0] > 0;
            return count[0];
        } finally {
            lock.writeLock().unlock();
        }
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>(stored);
        parts.add(newest);
        return parts;
    }

    /// Searches all articles, committed or not; nothing is added meanwhile.
    public <T> T search(Function<List<Postings>, T> search) {
        lock.readLock().lock();
        try {
            return search.apply(parts().stream().map(Part::live).toList());
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Calls `sink` for each article, in order of writing.
    public void each(IndexReader.ArticleSink sink) {
        lock.readLock().lock();
        try {
            parts().forEach(part -> part.each((number, key, seen) -> sink.at(key, seen)));
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Writes what has changed. When this returns, a crash loses nothing of it; when it throws, the
    /// index on disk is as it was before.
    public void commit() throws IOException {
        lock.writeLock().lock();
        try {
            if (!changed) {
                return;
            }
            if (newest.postings().articles() > newest.gone().cardinality()) {
                stored.add(written(List.of(newest)));
            }
            newest = empty();
            stored.removeIf(part -> part.live().articles() == 0);
            merge();
            Manifest manifest = manifest();
            manifest.write(folder.path(), folder.step());
            changed = false;
            folder.sweep(manifest.names());
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void merge() throws IOException {
        Merges merges = new Merges(options);
        for (Optional<Merges.Range> range = next(merges); range.isPresent(); range = next(merges)) {
            List<Part> some = stored.subList(range.get().from(), range.get().to());
            Part merged = written(List.copyOf(some));
            some.clear();
            stored.add(range.get().from(), merged);
        }
    }

    private Optional<Merges.Range> next(Merges merges) {
        return merges.next(
                stored.stream().map(part -> part.postings().bound()).toList(),
                stored.stream().map(part -> part.gone().cardinality()).toList());
    }

    private Part written(List<Part> parts) throws IOException {
        DurableFile file = folder.segment(next++);
        file.write(written -> SegmentWriter.write(written, winnowing(), parts));
        return new Part.Stored(Segment.open(file.file()), new BitSet());
    }

    private Manifest manifest() {
        List<Manifest.Entry> entries = new ArrayList<>();
        for (Part part : stored) {
            if (part instanceof Part.Stored(Segment segment, BitSet gone)) {
                String name = segment.file().getFileName().toString();
                entries.add(new Manifest.Entry(name, segment.byteSize(), gone));
            }
        }
        return new Manifest(winnowing(), next, entries);
    }

    /// Leaves the folder to others. What was not committed is lost.
    @Override
    public void close() throws IOException {
        folder.close();
    }
}
