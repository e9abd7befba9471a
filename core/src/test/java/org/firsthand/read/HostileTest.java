package org.firsthand.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.firsthand.read.input.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Input that is made to hurt is refused with a reason, in time and in memory.
@Timeout(60)
class HostileTest extends ReadCase {

    private static ReadOptions limits(
            long maxBytes, long maxExpanded, int maxItems, Duration maxTime) {
        Limits all = Limits.defaults();
        return ReadOptions.defaults()
                .with(
                        new Limits(
                                maxBytes,
                                maxExpanded,
                                all.maxRatio(),
                                all.maxDepth(),
                                all.maxNesting(),
                                maxItems,
                                maxTime));
    }

    @Test
    void expandsNoEntities() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        String feed =
                laughs
                        + "]><rss version='2.0'><channel><title>&a29;</title><item><title>x</title>"
                        + "</item></channel></rss>";
        refused(readText("a.rss", feed), "damaged file", "document type of its own", "never");
        refused(readText("b.opml", feed.replace("rss", "opml")), "damaged file", "never expanded");
    }

    @Test
    void opensNoFileThatAnEntityNames() throws IOException {
        Object secret = write("secret.bin", "the secret word");
        String feed =
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file://"
                        + secret
                        + "\">]><rss version='2.0'><channel><title>t</title><item><title>&x;</title>"
                        + "<description>&x;</description></item></channel></rss>";
        Pile pile = readText("a.rss", feed);
        assertThat(pile.toString()).doesNotContain("secret word");
        assertThat(reasons(pile)).containsExactly("damaged file");
    }

    @Test
    void survivesDeepNesting() throws IOException {
        int deep = 100_000;
        String open = "<outline text='x'>".repeat(deep);
        String opml =
                "<opml version='2.0'><body>" + open + "</outline>".repeat(deep) + "</body></opml>";
        refused(readText("a.opml", opml), "nested too deep", "200", "a.opml");
        String rss = "<rss version='2.0'><channel>" + "<item>".repeat(deep);
        refused(readText("b.rss", rss), "nested too deep", "b.rss");
        String json =
                "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": " + "[".repeat(deep);
        refused(readText("c.json", json), "damaged file", "c.json");
        refused(readText("d.jsonl", "{\"text\": " + "{\"a\":".repeat(deep)), "bad row", "line 1");
        String mail = "From: a@b.example\nSubject: x\n";
        StringBuilder parts = new StringBuilder(mail);
        for (int i = 0; i < 2000; i++) {
            parts.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        }
        assertThat(reasons(readText("e.eml", parts.toString()))).hasSize(1);
        String html = "<div>".repeat(deep) + "word";
        assertThat(only(readText("f.html", html)).content()).endsWith("word");
    }

    @Test
    void refusesAGzipBomb() throws IOException {
        byte[] bomb = gzip(new byte[64 << 20]);
        refused(read(write("a.txt.gz", bomb)), "gzip bomb", "200 times", "a.txt.gz");
        refused(read(write("b.warc.gz", bomb)), "gzip bomb", "b.warc.gz");
        String line = "{\"text\": \"" + "a".repeat(60) + "\"}\n";
        byte[] lines = gzip(bytes(line.repeat(400_000)));
        assertThat(reasons(read(write("c.jsonl.gz", lines)))).contains("gzip bomb");
    }

    @Test
    void refusesGzipInGzipInGzip() throws IOException {
        byte[] packed = bytes("The pier is closed.");
        for (int i = 0; i < 6; i++) {
            packed = gzip(packed);
        }
        refused(read(write("a.gz.gz.gz.gz.gz.gz", packed)), "nested too deep", "3 containers");
        Page page = only(read(write("b.txt.gz", gzip(bytes("The pier is closed.")))));
        assertThat(page.id().value()).isEqualTo("b");
    }

    @Test
    void limitsWhatOneFileMayExpandTo() throws IOException {
        ReadOptions small = limits(10 << 20, 1000, 100, Duration.ofMinutes(1));
        refused(read(small, write("a.txt.gz", gzip(bytes(STORY.repeat(20))))), "too large", "1000");
    }

    @Test
    void limitsItemsAndKeepsWhatWasRead() throws IOException {
        ReadOptions few = limits(10 << 20, 1 << 30, 2, Duration.ofMinutes(1));
        Object file =
                write(
                        "a.jsonl",
                        "{\"id\": 1, \"text\": \"a\"}\n{\"id\": 2, \"text\": \"b\"}\n".repeat(9));
        Pile pile = read(few, file);
        assertThat(pile.pages()).hasSize(2);
        assertThat(reasons(pile)).contains("too many items");
    }

    @Test
    void limitsTime() throws IOException {
        ReadOptions hasty = limits(10 << 20, 1 << 30, 1 << 30, Duration.ofNanos(1));
        refused(read(hasty, write("a.txt", STORY)), "too slow", "a.txt");
    }

    @Test
    void survivesALongLine() throws IOException {
        String line = "x".repeat(20 << 20);
        refused(
                readText("a.jsonl", "{\"text\": \"" + line + "\"}\n"),
                "bad row",
                "20971532",
                "10485760");
        refused(readText("b.csv", "text\n\"" + line), "damaged file", "b.csv");
        refused(readText("c.txt", line), "too large", "20971520");
        refused(readText("d.rss", "<rss>" + line), "too large", "d.rss");
        refused(readText("e.warc", "WARC/1.0\r\n" + line), "damaged record", "byte 0");
        assertThat(read(write("f.eml", "From: a@b.example\nSubject: " + line)).rejected())
                .hasSize(1);
    }

    @Test
    void survivesLoneSurrogates() throws IOException {
        String text = "A half \ud83d alone \ude00 here.";
        byte[] utf16 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
        String content = only(read(write("a.txt", utf16))).content();
        assertThat(content).doesNotContain("\ud83d", "\ude00").startsWith("A half");
        byte[] cesu = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'b'};
        String mended = only(read(write("b.txt", cesu))).content();
        assertThat(mended.chars().filter(c -> c >= 0xD800 && c <= 0xDFFF).count()).isZero();
    }

    @Test
    void survivesEveryPrefixOfAFeedAndATable() throws IOException {
        String feed =
                "<?xml version='1.0'?><rss version='2.0'><channel><title>t</title><item><title>x</title>"
                        + "<link>https://a.example/</link></item></channel></rss>";
        String table = "id,text,published\n1,\"One, two.\",2026-03-02\n2,Three.,May\n";
        for (String whole : new String[] {feed, table, gzipless(table)}) {
            byte[] bytes = bytes(whole);
            for (int end = 0; end <= bytes.length; end++) {
                String name = whole.equals(feed) ? "a.xml" : "a.csv";
                Pile pile = read(write(name, Arrays.copyOf(bytes, end)));
                assertThat(pile.pages().size() + pile.rejected().size() + end).isPositive();
            }
        }
    }

    private static String gzipless(String table) {
        return table.replace(',', ';');
    }

    @Test
    void survivesADamagedGzip() throws IOException {
        byte[] packed = gzip(bytes(STORY.repeat(50)));
        for (int end = 0; end < packed.length; end += 7) {
            Pile pile = read(write("a.txt.gz", Arrays.copyOf(packed, end)));
            assertThat(pile.rejected()).hasSize(1);
        }
        packed[packed.length / 2] ^= 0x55;
        assertThat(read(write("a.txt.gz", packed)).rejected()).hasSize(1);
    }
}
