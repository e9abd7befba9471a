package org.firsthand.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrawlTest extends ReadCase {

    private static final String PAGE = "<html><body><p>" + STORY + "</p></body></html>";

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] record(String type, String url, byte[] block) {
        String head =
                "WARC/1.0\r\nWARC-Type: "
                        + type
                        + "\r\nWARC-Target-URI: "
                        + url
                        + "\r\nWARC-Date: 2026-03-05T10:00:00Z\r\n"
                        + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                        + block.length
                        + "\r\n\r\n";
        return join(bytes(head), block, bytes("\r\n\r\n"));
    }

    private static byte[] response(String url, String type, byte[] body) {
        return record(
                "response",
                url,
                join(bytes("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n"), body));
    }

    private static byte[] page(String name) {
        return response(
                "https://herald.example/" + name,
                "text/html; charset=utf-8",
                bytes(PAGE.replace("Osterby", name)));
    }

    private static List<String> urls(Pile pile) {
        return pile.pages().stream().flatMap(page -> page.url().stream()).sorted().toList();
    }

    @Test
    void readsAResponse() throws IOException {
        byte[] warc =
                join(
                        record("warcinfo", "https://x.example/", bytes("software: x\r\n")),
                        record(
                                "request",
                                "https://herald.example/a",
                                bytes("GET / HTTP/1.1\r\n\r\n")),
                        page("a"),
                        response("https://herald.example/i.png", "image/png", bytes("png")),
                        record(
                                "response",
                                "https://herald.example/gone",
                                bytes(
                                        "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nno")));
        Page page = only(read(write("crawl.warc", warc)));
        assertThat(page.url()).contains("https://herald.example/a");
        assertThat(page.seen()).map(Object::toString).contains("2026-03-05T10:00:00Z");
        assertThat(facts(page)).doesNotContainKey("published");
        assertThat(page.format()).isEqualTo(Page.Format.HTML);
        assertThat(page.id().value()).matches("[0-9a-f]{12}");
        noted(
                read(write("crawl.warc", warc)),
                "records passed over",
                "4 records",
                "1 request",
                "1 warcinfo",
                "1 image/png",
                "1 of status 404");
    }

    @Test
    void readsEachLayoutOfGzip() throws IOException {
        Pile plain = read(write("a.warc", join(page("a"), page("b"))));
        Pile members = read(write("b.warc.gz", join(gzip(page("a")), gzip(page("b")))));
        Pile whole = read(write("c.warc.gz", gzip(join(page("a"), page("b")))));
        assertThat(urls(plain)).hasSize(2).isEqualTo(urls(members)).isEqualTo(urls(whole));
        assertThat(plain.pages().getFirst().id()).isEqualTo(whole.pages().getFirst().id());
    }

    @Test
    void decodesBodies() throws IOException {
        byte[] latin =
                response(
                        "https://herald.example/latin",
                        "text/html; charset=iso-8859-2",
                        "<p>Łódź".getBytes(Charset.forName("ISO-8859-2")));
        byte[] packed =
                response(
                        "https://herald.example/packed",
                        "text/html\r\nContent-Encoding: gzip",
                        gzip(bytes("<p>packed")));
        byte[] chunked =
                response(
                        "https://herald.example/zchunked",
                        "text/html\r\nTransfer-Encoding: chunked",
                        bytes("4\r\n<p>c\r\n6\r\nhunked\r\n0\r\n\r\n"));
        byte[] notChunked =
                response(
                        "https://herald.example/znot",
                        "text/html\r\nTransfer-Encoding: chunked",
                        bytes("<p>not chunked"));
        Pile pile = read(write("a.warc", join(latin, packed, chunked, notChunked)));
        assertThat(pile.pages())
                .extracting(Page::content)
                .containsExactlyInAnyOrder("<p>Łódź", "<p>packed", "<p>chunked", "<p>not chunked");
    }

    @Test
    void opensFeedsInACrawl() throws IOException {
        byte[] feed =
                response(
                        "https://herald.example/rss",
                        "application/rss+xml",
                        bytes(
                                "<rss version='2.0'><channel><title>H</title><item><title>Pier</title>"
                                        + "<link>https://herald.example/pier</link></item></channel></rss>"));
        Pile pile = read(write("a.warc", feed));
        assertThat(pile.addresses()).hasSize(1);
        noted(pile, "teaser only", "a.warc record at byte 0 entry 1");
    }

    @Test
    void goesOnBehindADamagedRecord() throws IOException {
        byte[] bad = page("bad");
        // Its length is a lie, so that its end is not where it says.
        byte[] lie =
                bytes(
                        new String(bad, java.nio.charset.StandardCharsets.UTF_8)
                                .replaceFirst("Content-Length: \\d+", "Content-Length: 9"));
        Pile pile =
                read(
                        write(
                                "a.warc",
                                join(page("a"), lie, page("b"), bytes("junk\r\n"), page("c"))));
        assertThat(urls(pile))
                .containsExactly(
                        "https://herald.example/a",
                        "https://herald.example/b",
                        "https://herald.example/c");
        assertThat(pile.rejected().stream().filter(one -> one.reason().equals("damaged record")))
                .hasSize(2)
                .extracting(Rejection::detail)
                .allMatch(detail -> detail.matches("a.warc: the record at byte \\d+ .*"))
                .allMatch(detail -> detail.contains("reading went on"));
    }

    @Test
    void readsArc() throws IOException {
        String version = "1 0 Herald\nURL IP-address Archive-date Content-type Archive-length\n";
        String body = "HTTP/1.1 200 OK\nContent-Type: text/html\n\n" + PAGE;
        String arc =
                "filedesc://a.arc 0.0.0.0 20260305100000 text/plain "
                        + version.length()
                        + "\n"
                        + version
                        + "\nhttps://herald.example/a 192.0.2.1 20260305100000 text/html "
                        + body.length()
                        + "\n"
                        + body
                        + "\n";
        Page page = only(readText("a.arc", arc));
        assertThat(page.url()).contains("https://herald.example/a");
        assertThat(page.seen()).map(Object::toString).contains("2026-03-05T10:00:00Z");
        assertThat(only(read(write("b.arc.gz", gzip(bytes(arc))))).content()).contains("Osterby");
    }

    @Test
    void survivesEveryPrefix() throws IOException {
        byte[] warc = join(page("a"), page("b"));
        byte[] packed = join(gzip(page("a")), gzip(page("b")));
        for (byte[] whole : List.of(warc, packed)) {
            for (int end = 1; end < whole.length; end++) {
                Pile pile = read(write("a.warc", Arrays.copyOf(whole, end)));
                assertThat(pile.pages().size() + pile.rejected().size())
                        .as("prefix of %d bytes", end)
                        .isPositive();
                assertThat(pile.pages()).hasSizeLessThanOrEqualTo(2);
                assertThat(reasons(pile)).doesNotContain("fault of the program");
            }
        }
        assertThat(read(write("a.warc", Arrays.copyOf(warc, warc.length - 10))).pages()).hasSize(1);
    }

    @Test
    void refusesALargeRecordAndReadsTheNext() throws IOException {
        ReadOptions small =
                ReadOptions.defaults().with(ReadOptions.defaults().limits().withMaxBytes(1000));
        byte[] big = response("https://herald.example/big", "text/html", new byte[5000]);
        Pile pile = read(small, write("a.warc", join(big, page("a"))));
        assertThat(urls(pile)).containsExactly("https://herald.example/a");
        refused(pile, "too large", "1000");
    }
}
