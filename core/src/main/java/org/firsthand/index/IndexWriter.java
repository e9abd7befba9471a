package org.firsthand.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.firsthand.trace.literal.Fingerprints;
import org.firsthand.trace.literal.HeapPostings;
import org.firsthand.trace.literal.Postings;
import org.firsthand.trace.literal.Winnowing;

/// Writes an index, and searches it up to the newest article.
///
/// Safe for use by many threads: searches run side by side and see each addition whole. What was
/// added, removed or expired is on disk when [#commit] returns; it commits by itself when the heap
/// is full.
public final class IndexWriter implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final String ENDING = ".segment";

    /// What is ours to delete, and nothing else that may lie in the folder.
    private static final Pattern OURS =
            Pattern.compile("\\d{6,}\\.segment(\\.new)?|manifest\\.new");

    private final Path folder;
    private final IndexOptions options;
    private final Runnable step;
    private final FileChannel channel;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final List<Part> stored = new ArrayList<>();
    private Part.Newest newest = empty();
    private long next;
    private boolean changed;

    private IndexWriter(Path folder, IndexOptions options, FileChannel channel, Runnable step) {
        this.folder = folder;
        this.options = options;
        this.channel = channel;
        this.step = step;
    }

    /// Opens the index of a folder, which is made where there is none.
    ///
    /// @throws DamagedIndexException where a file is not as it was written
    /// @throws IOException where the folder cannot be used, or another process writes to it
    public static IndexWriter open(Path folder, IndexOptions options) throws IOException {
        return open(folder, options, () -> {});
    }

    /// @param step hears when something on disk has changed
    static IndexWriter open(Path folder, IndexOptions options, Runnable step) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock(folder, channel);
            Optional<Manifest> manifest = Manifest.read(folder);
            IndexOptions own =
                    manifest.map(begun -> options.with(begun.winnowing())).orElse(options);
            IndexWriter writer = new IndexWriter(folder, own, channel, step);
            if (manifest.isPresent()) {
                writer.stored.addAll(IndexReader.parts(folder, manifest.get()));
                writer.next = manifest.get().next();
            }
            writer.sweep();
            return writer;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static void lock(Path folder, FileChannel channel) throws IOException {
        Optional<FileLock> taken;
        try {
            taken = Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException sameProcess) {
            taken = Optional.empty();
        }
        if (taken.isEmpty()) {
            throw new IOException(
                    "the index "
                            + folder
                            + " is being written to by another run; wait until that has ended, or"
                            + " name another folder");
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
            manifest().write(folder, step);
            changed = false;
            sweep();
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
        Path file = folder.resolve(String.format(Locale.ROOT, "%06d%s", next++, ENDING));
        new DurableFile(file, step)
                .write(written -> SegmentWriter.write(written, winnowing(), parts));
        return new Part.Stored(Segment.open(file), new BitSet());
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

    /// Deletes what no manifest names: segments that were merged, and what a crash left behind.
    private void sweep() throws IOException {
        Set<String> kept =
                manifest().entries().stream().map(Manifest.Entry::name).collect(Collectors.toSet());
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (OURS.matcher(name).matches() && !kept.contains(name)) {
                delete(file);
                step.run();
            }
        }
    }

    /// Where the system does not let go of a file that is still read, the next run deletes it.
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stillRead) {
            return;
        }
    }

    /// Leaves the folder to others. What was not committed is lost.
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
