package org.firsthand.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.firsthand.trace.literal.Candidate;
import org.firsthand.trace.literal.CandidateFinder;
import org.firsthand.trace.literal.RandomTexts;
import org.firsthand.trace.literal.gram.Fingerprints;
import org.firsthand.trace.literal.gram.RunningWords;
import org.firsthand.trace.literal.gram.Winnowing;
import org.firsthand.trace.literal.posting.HeapPostings;
import org.firsthand.trace.literal.posting.Postings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index on disk beside one on the heap, and what it bears.
class IndexTest {

    private static final IndexOptions SMALL = new IndexOptions(Winnowing.defaults(), 7, 3, 60);
    private static final CandidateFinder FINDER = CandidateFinder.defaults();

    @TempDir private Path folder;

    @Test
    void diskAndHeapGiveTheSame() throws IOException {
        List<String> texts = texts(200);
        HeapPostings heap = new HeapPostings();
        for (int i = 0; i < texts.size(); i++) {
            heap.add("a" + i, fingerprints(texts.get(i)));
        }
        write(texts, SMALL);
        IndexReader reader = IndexReader.open(folder);
        assertThat(files(".segment").size()).isBetween(2, 8);
        for (String text : texts.subList(0, 50)) {
            assertThat(found(text, reader.postings())).isEqualTo(found(text, List.of(heap)));
        }
    }

    @Test
    void theNewestAreFoundBeforeTheyAreWritten() throws IOException {
        List<String> texts = texts(20);
        try (IndexWriter writer = IndexWriter.open(folder, SMALL)) {
            add(writer, texts);
            for (int i = 0; i < texts.size(); i++) {
                String text = texts.get(i);
                assertThat(found(text, writer)).extracting(Candidate::key).contains("a" + i);
            }
        }
    }

    @Test
    void whatIsGoneIsAsIfItHadNeverBeen() throws IOException {
        List<String> texts = texts(60);
        write(texts, SMALL);
        HeapPostings heap = new HeapPostings();
        for (int i = 0; i < texts.size(); i += 2) {
            heap.add("a" + i, fingerprints(texts.get(i)));
        }
        try (IndexWriter writer = IndexWriter.open(folder, SMALL)) {
            assertThat(writer.remove(key -> Integer.parseInt(key.substring(1)) % 2 == 1))
                    .isEqualTo(30);
            for (String text : texts) {
                assertThat(found(text, writer)).isEqualTo(found(text, List.of(heap)));
            }
            writer.commit();
        }
        for (String text : texts) {
            assertThat(found(text, IndexReader.open(folder).postings()))
                    .isEqualTo(found(text, List.of(heap)));
        }
    }

    @Test
    void oldWeeksGoByWholeSegments() throws IOException {
        write(texts(60), new IndexOptions(Winnowing.defaults(), 10, 8, 60));
        assertThat(files(".segment")).hasSize(6);
        TreeSet<String> left = new TreeSet<>();
        try (IndexWriter writer = IndexWriter.open(folder, SMALL)) {
            assertThat(writer.expire(Instant.ofEpochSecond(45))).isEqualTo(45);
            writer.commit();
            writer.each((key, seen) -> left.add(key));
        }
        assertThat(left).hasSize(15).contains("a45").doesNotContain("a44");
        assertThat(files(".segment")).hasSize(2);
    }

    @Test
    void aCrashAtAnyMomentLosesNothingConfirmed() throws IOException {
        List<String> texts = texts(40);
        Path work = folder.resolve("work");
        List<Integer> confirmed = new ArrayList<>(List.of(0));
        int[] steps = {0};
        List<Path> copies = new ArrayList<>();
        List<Integer> least = new ArrayList<>();
        Runnable crash =
                () -> {
                    copies.add(copy(work, folder.resolve("crash" + steps[0]++)));
                    least.add(confirmed.getLast());
                };
        try (IndexWriter writer = IndexWriter.open(work, SMALL, crash)) {
            for (int i = 0; i < texts.size(); i++) {
                writer.add("a" + i, Instant.ofEpochSecond(i), fingerprints(texts.get(i)));
                if (i % 4 == 3) {
                    writer.commit();
                    confirmed.add(i + 1);
                }
            }
        }
        assertThat(copies.size()).isGreaterThan(80);
        for (int i = 0; i < copies.size(); i++) {
            int count = least.get(i);
            try (IndexWriter writer = IndexWriter.open(copies.get(i), SMALL)) {
                TreeSet<String> keys = new TreeSet<>();
                writer.each((key, seen) -> keys.add(key));
                assertThat(keys.size()).as("copy %s", i).isBetween(count, texts.size());
                for (int a = 0; a < count; a++) {
                    String text = texts.get(a);
                    assertThat(found(text, writer)).extracting(Candidate::key).contains("a" + a);
                }
            }
        }
    }

    @Test
    void aFileThatWasNotFinishedIsSweptAway() throws IOException {
        write(texts(10), SMALL);
        Path segment = files(".segment").getFirst();
        byte[] bytes = Files.readAllBytes(segment);
        for (int length = 0; length < bytes.length; length += 97) {
            byte[] prefix = java.util.Arrays.copyOf(bytes, length);
            Files.write(folder.resolve("000777.segment.new"), prefix);
            Files.write(folder.resolve("000778.segment"), prefix);
            Files.write(folder.resolve("manifest.new"), prefix);
            Files.writeString(folder.resolve("mine.new"), "not the index's");
            try (IndexWriter writer = IndexWriter.open(folder, SMALL)) {
                int[] count = {0};
                writer.each((key, seen) -> count[0]++);
                assertThat(count[0]).isEqualTo(10);
            }
            assertThat(files("")).hasSize(5);
        }
    }

    @Test
    void everyDamageIsToldWithFilePlaceAndCure() throws IOException {
        write(texts(10), SMALL);
        for (Path file : List.of(files(".segment").getFirst(), folder.resolve("manifest"))) {
            byte[] bytes = Files.readAllBytes(file);
            for (int length = 0; length < bytes.length; length += 1 + bytes.length / 200) {
                Files.write(file, java.util.Arrays.copyOf(bytes, length));
                assertDamaged(file, "truncated to " + length);
                byte[] changed = bytes.clone();
                changed[length] ^= 4;
                Files.write(file, changed);
                assertDamaged(file, "changed at " + length);
            }
            Files.write(file, bytes);
        }
        Path segment = files(".segment").getFirst();
        Files.delete(segment);
        assertThatThrownBy(() -> IndexReader.open(folder))
                .isInstanceOf(DamagedIndexException.class)
                .hasMessageContaining(segment.getFileName().toString())
                .hasMessageContaining("there is no such file");
        assertThatThrownBy(() -> IndexWriter.open(folder, SMALL))
                .isInstanceOf(DamagedIndexException.class)
                .hasMessageContaining(segment.getFileName().toString())
                .hasMessageContaining("delete the folder");
    }

    @Test
    void aFolderThatCannotBeOneIsToldWithTheNextStep() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "mend the third kettle");
        assertThatThrownBy(() -> IndexWriter.open(file, SMALL))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("notes.txt is no folder but a file")
                .hasMessageContaining("name a folder");
        assertThatThrownBy(() -> IndexWriter.open(file.resolve("kept"), SMALL))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("notes.txt/kept cannot be written to")
                .hasMessageContaining("name a folder that can be written to");
    }

    private void assertDamaged(Path file, String how) {
        assertThatThrownBy(() -> IndexReader.open(folder))
                .as(how)
                .isInstanceOf(DamagedIndexException.class)
                .hasMessageContaining(file.getFileName().toString())
                .hasMessageContaining(" is damaged at ")
                .hasMessageContaining("delete the folder");
    }

    @Test
    void readersSeeWholeStatesWhileItIsWritten()
            throws IOException, InterruptedException, ExecutionException {
        List<String> texts = texts(300);
        write(texts.subList(0, 10), SMALL);
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                readers.add(pool.submit(() -> reading(texts, writing)));
            }
            try (IndexWriter writer = IndexWriter.open(folder, SMALL)) {
                for (int i = 10; i < texts.size(); i++) {
                    writer.add("a" + i, Instant.EPOCH, fingerprints(texts.get(i)));
                    if (i % 3 == 0) {
                        writer.commit();
                    }
                }
                writer.commit();
            }
            writing.set(false);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isBetween(10, texts.size());
            }
        }
    }

    private int reading(List<String> texts, AtomicBoolean writing) throws IOException {
        int before = 0;
        do {
            IndexReader reader = IndexReader.open(folder);
            TreeSet<String> keys = new TreeSet<>();
            reader.each((key, seen) -> keys.add(key));
            assertThat(keys.size()).isGreaterThanOrEqualTo(before);
            for (int i = 0; i < keys.size(); i += 7) {
                assertThat(found(texts.get(i), reader.postings()))
                        .extracting(Candidate::key)
                        .contains("a" + i);
            }
            before = keys.size();
        } while (writing.get());
        return before;
    }

    @Test
    void oneWriterAtATime() throws IOException {
        try (IndexWriter writer = IndexWriter.open(folder, SMALL)) {
            assertThat(writer.winnowing()).isEqualTo(Winnowing.defaults());
            assertThatThrownBy(() -> IndexWriter.open(folder, SMALL))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is being written to by another run");
        }
        IndexWriter.open(folder, SMALL).close();
    }

    @Test
    void aFolderWithoutAnIndexIsToldAndWhatItWasBegunWithHolds() throws IOException {
        assertThatThrownBy(() -> IndexReader.open(folder))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("holds no index");
        write(texts(8), new IndexOptions(new Winnowing(4, 2), 10, 3, 60));
        try (IndexWriter writer = IndexWriter.open(folder, SMALL)) {
            assertThat(writer.winnowing()).isEqualTo(new Winnowing(4, 2));
        }
        assertThatThrownBy(() -> new IndexOptions(Winnowing.defaults(), 1, 1, 1))
                .hasMessageContaining("2 segments to merge");
    }

    private static List<String> texts(int count) {
        RandomTexts random = new RandomTexts(count);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String shared = i > 5 && i % 3 == 0 ? " " + texts.get(i - 4) : "";
            texts.add(random.words(40 + random.below(60)) + shared);
        }
        return texts;
    }

    private void write(List<String> texts, IndexOptions options) throws IOException {
        try (IndexWriter writer = IndexWriter.open(folder, options)) {
            add(writer, texts);
            writer.commit();
        }
    }

    private static void add(IndexWriter writer, List<String> texts) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            writer.add("a" + i, Instant.ofEpochSecond(i), fingerprints(texts.get(i)));
        }
    }

    private static Fingerprints fingerprints(String text) {
        return Winnowing.defaults().of(RunningWords.of(text));
    }

    private static List<Candidate> found(String text, List<? extends Postings> postings) {
        return FINDER.find(fingerprints(text), postings);
    }

    private static List<Candidate> found(String text, IndexWriter writer) {
        return writer.search(all -> found(text, all));
    }

    private List<Path> files(String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Path copy(Path from, Path to) {
        try (var files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().equals("lock")) {
                    Files.copy(file, to.resolve(file.getFileName()));
                }
            }
            return to;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
