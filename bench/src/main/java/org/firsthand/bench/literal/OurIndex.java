package org.firsthand.bench.literal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.firsthand.index.IndexOptions;
import org.firsthand.index.IndexReader;
import org.firsthand.index.IndexWriter;
import org.firsthand.trace.literal.Candidate;
import org.firsthand.trace.literal.CandidateFinder;
import org.firsthand.trace.literal.gram.Fingerprints;
import org.firsthand.trace.literal.gram.RunningWords;
import org.firsthand.trace.literal.gram.Winnowing;
import org.firsthand.trace.literal.posting.Postings;

/// Ours.
final class OurIndex implements Contender {

    private final Path folder;
    private final Winnowing winnowing;
    private final IndexWriter writer;
    private List<Postings> postings = List.of();

    OurIndex(Path folder, Winnowing winnowing) throws IOException {
        this.folder = folder;
        this.winnowing = winnowing;
        IndexOptions options = IndexOptions.defaults();
        this.writer =
                IndexWriter.open(
                        folder,
                        new IndexOptions(
                                winnowing,
                                options.heapArticles(),
                                options.merged(),
                                options.segmentArticles()));
    }

    @Override
    public String name() {
        return "firsthand, grams of "
                + winnowing.gram()
                + " words, windows of "
                + winnowing.window();
    }

    @Override
    public void add(String id, String text) throws IOException {
        Fingerprints fingerprints = winnowing.of(RunningWords.of(text));
        writer.add(id, Instant.EPOCH, fingerprints);
    }

    @Override
    public void finish() throws IOException {
        writer.commit();
        postings = IndexReader.open(folder).postings();
    }

    @Override
    public List<String> find(String text, int most) {
        CandidateFinder finder = new CandidateFinder(CandidateFinder.defaults().cost(), most);
        return finder.find(winnowing.of(RunningWords.of(text)), postings).stream()
                .map(Candidate::key)
                .toList();
    }

    @Override
    public long bytes() throws IOException {
        return Folders.bytes(folder);
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Folders.delete(folder);
    }
}
