package org.firsthand.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PileReaderTest {

    private static final String TEXT = "Größe zählt nicht, said the café’s owner on Monday.\n";

    @TempDir Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Pile read(Object... paths) {
        return new PileReader(ReadOptions.defaults())
                .read(List.of(paths).stream().map(Object::toString).toList());
    }

    private static List<String> ids(Pile pile) {
        return pile.pages().stream().map(page -> page.id().value()).toList();
    }

    private static String only(Pile pile) {
        assertThat(pile.pages()).hasSize(1);
        return pile.pages().getFirst().content();
    }

    private static void refused(Pile pile, String reason, String... detail) {
        assertThat(pile.rejected()).hasSize(1);
        assertThat(pile.rejected().getFirst().reason()).isEqualTo(reason);
        assertThat(pile.rejected().getFirst().detail()).contains(detail);
    }

    private static void noted(Pile pile, String reason, String... detail) {
        assertThat(pile.rejected()).isEmpty();
        assertThat(pile.notes()).hasSize(1);
        assertThat(pile.notes().getFirst().reason()).isEqualTo(reason);
        assertThat(pile.notes().getFirst().detail()).contains(detail);
    }

    @Test
    void readsAFolderWithItsFolders() throws IOException {
        write("b.txt", TEXT);
        Files.createDirectories(folder.resolve("in"));
        write("in/a.html", "<p>" + TEXT);
        write(".hidden.txt", TEXT);
        write("style.css", "p {}");
        Pile pile = read(folder);
        assertThat(ids(pile)).containsExactly("a", "b");
        assertThat(pile.pages().getFirst().file()).contains("in/a.html");
        assertThat(pile.pages().getFirst().format()).isEqualTo(Page.Format.HTML);
        assertThat(pile.rejected()).isEmpty();
    }

    @Test
    void lengthensSharedStemsByFolders() throws IOException {
        for (String name : List.of("one", "two")) {
            Files.createDirectories(folder.resolve(name));
            write(name + "/000.txt", TEXT + name);
        }
        write("000.txt", TEXT);
        write("000.html", TEXT);
        assertThat(ids(read(folder))).containsExactly("000.html", "000.txt", "one/000", "two/000");
        assertThat(ids(read(folder.resolve("two/000.txt"), folder.resolve("one/000.txt"))))
                .containsExactly("one/000", "two/000");
    }

    @Test
    void readsAFileOnceHoweverItIsNamed() throws IOException {
        Path file = write("a.txt", TEXT);
        Pile one = read(file, folder, file, folder + "/*.txt");
        assertThat(ids(one)).containsExactly("a");
        assertThat(read(folder, file)).isEqualTo(one);
    }

    @Test
    void readsPatterns() throws IOException {
        write("a.txt", TEXT);
        write("b.txt", TEXT);
        write("c.html", TEXT);
        assertThat(ids(read(folder + "/*.txt"))).containsExactly("a", "b");
        refused(read(folder + "/*.pdf"), "no such file", "nothing matches");
        refused(read(folder + "/[a"), "bad pattern", "[a");
    }

    @Test
    void refusesMoreOnStandardInputThanIsHeld() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(new byte[200]));
            ReadOptions defaults = ReadOptions.defaults();
            PileReader reader = new PileReader(defaults.with(defaults.limits().withMaxBytes(100)));
            refused(reader.read(List.of("-")), "too large", "100 bytes", "--max-megabytes");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void readsStandardInput() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));
            Pile pile = read("-");
            assertThat(only(pile)).isEqualTo(TEXT);
            assertThat(pile.pages().getFirst().id().value()).matches("stdin-[0-9a-f]{8}");
            assertThat(pile.pages().getFirst().file()).isEmpty();
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void survivesALoopOfLinks() throws IOException {
        write("a.txt", TEXT);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        assertThat(ids(read(folder))).containsExactly("a");
    }

    @Test
    void decodesWhatItMeets() throws IOException {
        String marked = "\uFEFF" + TEXT;
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            assertThat(only(read(write("a.txt", marked.getBytes(charset))))).isEqualTo(TEXT);
            assertThat(only(read(write("a.txt", TEXT.getBytes(charset))))).isEqualTo(TEXT);
        }
    }

    @Test
    void readsBrokenUtf8WithoutReplacementCharacters() throws IOException {
        byte[] western = TEXT.getBytes(Charset.forName("windows-1252"));
        Pile pile = read(write("a.txt", western));
        assertThat(only(pile)).contains("Größe").doesNotContain("\uFFFD");
        noted(pile, "doubtful encoding", "UTF-8");
        byte[] mixed = (TEXT + TEXT).getBytes(StandardCharsets.UTF_8);
        byte[] broken = new byte[mixed.length + 1];
        System.arraycopy(mixed, 0, broken, 0, mixed.length);
        broken[mixed.length] = (byte) 0xE9;
        Pile mended = read(write("a.txt", broken));
        assertThat(only(mended)).isEqualTo(TEXT + TEXT + "é");
        noted(mended, "doubtful encoding", "1 place");
    }

    @Test
    void believesAnHtmlPagesOwnEncoding() throws IOException {
        String html = "<meta charset=\"iso-8859-2\"><p>Łódź";
        Pile pile = read(write("a.html", html.getBytes(Charset.forName("ISO-8859-2"))));
        assertThat(only(pile)).isEqualTo(html);
        assertThat(pile.rejected()).isEmpty();
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        refused(read(write("a.txt", "")), "empty file", "no bytes");
        refused(read(write("a.txt", " \n\u00a0\t")), "empty file", "white space");
        refused(read(write("a.txt", new byte[] {1, 2, 0, 3, 0, 0, 7})), "binary file", ".html");
        refused(read(folder.resolve("none.txt")), "no such file", "none.txt");
        Files.delete(folder.resolve("a.txt"));
        write("a.pdf", "%PDF");
        refused(read(folder), "unread format", "a.pdf");
    }

    @Test
    void refusesAHugeFileWithoutReadingIt() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(50L << 20);
        }
        refused(read(file), "too large", "52428800", "10485760");
    }

    @Test
    void readsSidecars() throws IOException {
        write("a.txt", TEXT);
        write(
                "a.json",
                "{\"url\": \"https://herald.example/a\", \"title\": 7, \"published\": \"May\", \"x\": 1}");
        Pile pile = read(folder);
        Page page = pile.pages().getFirst();
        assertThat(page.url()).contains("https://herald.example/a");
        assertThat(page.facts()).containsOnlyKeys("url");
        assertThat(pile.notes()).extracting(Note::reason).containsOnly("bad sidecar");
        assertThat(pile.notes()).hasSize(2);
        assertThat(pile.notes().getFirst().detail())
                .contains("a.json", "\"published\" is \"May\"", "2024-01-31", "was read");
        write("a.json", "{broken");
        noted(read(folder), "bad sidecar", "not JSON", "line 1");
    }

    @Test
    void saysInOneLineThatAFolderHoldsOtherJson() throws IOException {
        write("a.txt", TEXT);
        write("gold.json", "{}");
        write("other.json", "[]");
        refused(read(folder), "sidecar without article", "gold.json and 1 more");
    }
}
