package org.firsthand.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.firsthand.clean.Cleaner;
import org.firsthand.clean.Cleaning;
import org.firsthand.clean.RecurringLines;
import org.firsthand.index.IndexOptions;
import org.firsthand.index.IndexWriter;
import org.firsthand.read.Page;
import org.firsthand.read.PileReader;
import org.firsthand.trace.literal.CandidateFinder;
import org.firsthand.trace.literal.gram.Fingerprints;
import org.firsthand.trace.literal.gram.RunningWords;
import org.firsthand.trace.literal.gram.Winnowing;
import org.firsthand.trace.literal.posting.LivePostings;
import org.firsthand.trace.literal.posting.Postings;

/// Finds the files that share words with a text, and keeps an index of them between calls, so that
/// a file is read again only after it has changed.
///
/// An article's key is its file with length and time of change. Each file is cleaned by itself: a
/// publisher's recurring lines are known when the few that were found are read.
public final class FileIndex {

    /// So many files are read before their articles are added.
    private static final int BATCH = 512;

    private final Path folder;
    private final PileReader reader;
    private final int threads;

    /// @param folder where the index is kept; made where it is absent
    public FileIndex(Path folder, PileReader reader, int threads) {
        this.folder = folder;
        this.reader = reader;
        this.threads = threads;
    }

    /// The at most `most` files, of those that `paths` lead to, that share most words with `text`.
    ///
    /// @throws IOException where the index cannot be used
    public Set<Path> near(Page text, List<String> paths, int most, Progress progress)
            throws IOException {
        try (IndexWriter writer = IndexWriter.open(folder, IndexOptions.defaults())) {
            NavigableMap<String, Path> files = keys(paths);
            update(writer, files, progress);
            CandidateFinder finder = new CandidateFinder(CandidateFinder.defaults().cost(), most);
            Set<Path> near = new TreeSet<>();
            for (Fingerprints asked : fingerprints(List.of(text), writer.winnowing())) {
                writer.search(all -> finder.find(asked, of(all, files.keySet())))
                        .forEach(found -> near.add(files.get(found.key())));
            }
            return near;
        }
    }

    /// The files by key; not those of the index, which may lie among the articles.
    private NavigableMap<String, Path> keys(List<String> paths) throws IOException {
        Path own = folder.toRealPath();
        TreeMap<String, Path> keys = new TreeMap<>();
        for (Path file : reader.list(paths)) {
            if (!own.equals(file.getParent())) {
                key(file).ifPresent(key -> keys.put(key, file));
            }
        }
        return keys;
    }

    /// Empty where the file has gone since it was listed.
    private static Optional<String> key(Path file) throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(file + "\t" + now.size() + "\t" + now.lastModifiedTime().toMillis());
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    private static Path file(String key) {
        return Path.of(key.substring(0, key.indexOf('\t')));
    }

    private void update(IndexWriter writer, Map<String, Path> files, Progress progress)
            throws IOException {
        Set<String> known = new TreeSet<>();
        writer.each((key, seen) -> known.add(key));
        Set<Path> listed = new TreeSet<>(files.values());
        writer.remove(
                key ->
                        !files.containsKey(key)
                                && (listed.contains(file(key)) || !Files.exists(file(key))));
        List<Map.Entry<String, Path>> fresh =
                files.entrySet().stream().filter(file -> !known.contains(file.getKey())).toList();
        for (int from = 0; from < fresh.size(); from += BATCH) {
            progress.at("index", from, fresh.size());
            var batch = fresh.subList(from, Math.min(fresh.size(), from + BATCH));
            List<List<Fingerprints>> read = read(batch, writer.winnowing());
            for (int i = 0; i < batch.size(); i++) {
                for (Fingerprints article : read.get(i)) {
                    writer.add(batch.get(i).getKey(), Instant.EPOCH, article);
                }
            }
        }
        writer.commit();
    }

    private List<List<Fingerprints>> read(List<Map.Entry<String, Path>> batch, Winnowing winnowing)
            throws IOException {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<List<Fingerprints>>> futures = new ArrayList<>();
            for (Map.Entry<String, Path> file : batch) {
                futures.add(pool.submit(() -> read(file.getValue(), winnowing)));
            }
            List<List<Fingerprints>> all = new ArrayList<>();
            for (Future<List<Fingerprints>> future : futures) {
                all.add(future.get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while articles were read for the index", e);
        } catch (ExecutionException e) {
            throw new IOException("an article could not be read for the index", e.getCause());
        }
    }

    /// The articles of a file; one of no words where it has none, so that it is known as read.
    private List<Fingerprints> read(Path file, Winnowing winnowing) {
        List<Page> pages = reader.read(List.of(file.toString())).pages();
        List<Fingerprints> articles = fingerprints(pages, winnowing);
        return articles.isEmpty() ? List.of(winnowing.of(RunningWords.of(""))) : articles;
    }

    private static List<Fingerprints> fingerprints(List<Page> pages, Winnowing winnowing) {
        Cleaner cleaner = new Cleaner();
        RecurringLines none = RecurringLines.of(List.of());
        List<Fingerprints> articles = new ArrayList<>();
        for (Page page : pages) {
            try {
                if (cleaner.clean(page, none) instanceof Cleaning.Cleaned(var article)) {
                    articles.add(winnowing.of(RunningWords.of(article.text())));
                }
            } catch (RuntimeException | StackOverflowError fault) {
                // The page is indexed as it stands; where it is found, the run tells the fault.
                articles.add(winnowing.of(RunningWords.of(page.content())));
            }
        }
        return articles;
    }

    /// Of all postings those under such keys: an index may know files of other calls too.
    private static List<Postings> of(List<Postings> all, Set<String> keys) {
        List<Postings> some = new ArrayList<>();
        for (Postings postings : all) {
            BitSet live = new BitSet();
            for (int i = 0; i < postings.bound(); i++) {
                live.set(i, keys.contains(postings.key(i)));
            }
            some.add(
                    live.cardinality() == postings.bound()
                            ? postings
                            : new LivePostings(postings, live));
        }
        return some;
    }
}
