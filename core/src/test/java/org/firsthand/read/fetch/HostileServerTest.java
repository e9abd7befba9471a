package org.firsthand.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.firsthand.read.fetch.Fetches.fetch;
import static org.firsthand.read.fetch.Fetches.options;
import static org.firsthand.read.fetch.Fetches.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.firsthand.read.Rejection;
import org.firsthand.read.fetch.option.FetchLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HostileServerTest {

    private Site site;
    private final CountDownLatch over = new CountDownLatch(1);

    @BeforeEach
    void open() throws IOException {
        site = Site.open();
    }

    @AfterEach
    void close() {
        over.countDown();
        site.close();
    }

    @Test
    void aBodyWithoutAnEndIsCut() throws IOException {
        site.with(
                "/endless",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    byte[] block = new byte[8192];
                    for (long sent = 0; sent < 1L << 40; sent += block.length) {
                        exchange.getResponseBody().write(block);
                    }
                });
        Rejection rejection = refused(options(), site.url("/endless"));
        assertThat(rejection.reason()).isEqualTo("too large");
        assertThat(rejection.detail()).contains("200000 bytes");
    }

    @Test
    void aSlowHeadAndASlowBodyAreWaitedForNoLongerThanTheLimit() throws IOException {
        FetchLimits limits = options().limits();
        FetchLimits quick =
                new FetchLimits(
                        limits.connect(),
                        Duration.ofMillis(400),
                        limits.maxRedirects(),
                        limits.maxBytes(),
                        limits.maxRatio(),
                        limits.maxTotalBytes(),
                        limits.maxAddresses());
        site.with("/head", exchange -> await())
                .with(
                        "/body",
                        exchange -> {
                            exchange.sendResponseHeaders(200, 1000);
                            exchange.getResponseBody().write('x');
                            exchange.getResponseBody().flush();
                            await();
                        })
                .page("/good", "<p>Good");
        Fetching fetching =
                fetch(Fetches.with(quick), site.url("/head"), site.url("/body"), site.url("/good"));
        assertThat(fetching.rejected())
                .extracting(Rejection::reason)
                .containsExactly("timed out", "timed out");
        assertThat(fetching.rejected().getFirst().detail()).contains("after 400 ms");
        assertThat(fetching.answers()).extracting(Answer::asked).containsExactly(site.url("/good"));
    }

    private void await() throws IOException {
        try {
            over.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void compressedBodiesAreUnpackedAndBombsAreNot() throws IOException {
        byte[] text = "<p>Tide table changed".getBytes(StandardCharsets.UTF_8);
        site.with("/gzip", Site.bytes("text/html", gzip(text), "Content-Encoding", "gzip"))
                .with(
                        "/deflate",
                        Site.bytes("text/html", deflate(text), "Content-Encoding", "deflate"))
                .with(
                        "/twice",
                        Site.bytes(
                                "text/html",
                                gzip(deflate(text)),
                                "Content-Encoding",
                                "deflate, gzip"))
                .with(
                        "/bomb",
                        Site.bytes(
                                "text/html", gzip(new byte[50 << 20]), "Content-Encoding", "gzip"))
                .with(
                        "/cut",
                        Site.bytes(
                                "text/html",
                                java.util.Arrays.copyOf(gzip(new byte[9000]), 20),
                                "Content-Encoding",
                                "gzip"))
                .with("/brotli", Site.bytes("text/html", text, "Content-Encoding", "br"));
        for (String path : new String[] {"/gzip", "/deflate", "/twice"}) {
            assertThat(fetch(options(), site.url(path)).answers())
                    .as(path)
                    .extracting(Fetches::text)
                    .containsExactly("<p>Tide table changed");
        }
        assertThat(refused(options(), site.url("/bomb")).reason()).isEqualTo("too large");
        assertThat(refused(options(), site.url("/cut")).reason()).isEqualTo("broken answer");
        site.with(
                "/stub",
                Site.bytes("text/html", new byte[] {31, -117}, "Content-Encoding", "gzip"));
        assertThat(refused(options(), site.url("/stub")).detail())
                .contains("cannot be unpacked")
                .doesNotContain("null");
        Rejection brotli = refused(options(), site.url("/brotli"));
        assertThat(brotli.reason()).isEqualTo("unread coding");
        assertThat(brotli.detail()).contains("/brotli", "\"br\"", "gzip, deflate");
        FetchLimits roomy = options().limits().withMaxBytes(100 << 20);
        assertThat(refused(Fetches.with(roomy), site.url("/bomb")).reason())
                .isEqualTo("compressed too far");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nnonsense\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel",
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort",
                "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nshort",
                "HTTP/1.1 OK\r\n\r\n",
                "HTTP/9.9 200 OK\r\n\r\n",
                "no http at all",
                "",
            })
    void answersThatAreNoHttpAreRefused(String answer) throws IOException {
        try (ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> speak(door, answer));
            Rejection rejection =
                    refused(options(), "http://127.0.0.1:" + door.getLocalPort() + "/a");
            assertThat(rejection.reason()).isEqualTo("broken answer");
            assertThat(rejection.detail()).contains("gave no well-formed answer", "try again");
        }
    }

    /// Lets robots pass, then gives `answer` and hangs up, until the door is closed.
    private static void speak(ServerSocket door, String answer) {
        while (!door.isClosed()) {
            try (Socket client = door.accept()) {
                byte[] head = new byte[4096];
                int read = client.getInputStream().read(head);
                boolean robots =
                        read > 0
                                && new String(head, 0, read, StandardCharsets.ISO_8859_1)
                                        .startsWith("GET /robots.txt ");
                String said =
                        robots
                                ? "HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                                : answer;
                OutputStream out = client.getOutputStream();
                out.write(said.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            } catch (IOException e) {
                // The client hung up first, or the test is over.
            }
        }
    }

    @Test
    void aBusyServerIsAskedAgainWhenItSays() throws IOException {
        int[] times = new int[1];
        site.with(
                "/busy",
                exchange -> {
                    times[0]++;
                    if (times[0] < 3) {
                        Site.status(times[0] == 1 ? 429 : 503, "Retry-After", "1").answer(exchange);
                    } else {
                        Site.html("<p>At last").answer(exchange);
                    }
                });
        assertThat(fetch(options(), site.url("/busy")).answers()).hasSize(1);
        FetcherTest.assertSpaced(site.asked.subList(1, 4), Duration.ofSeconds(1));

        site.with("/never", Site.status(503, "Retry-After", "0"));
        assertThat(refused(options(), site.url("/never")).reason()).isEqualTo("server busy");
        assertThat(site.paths()).filteredOn("/never"::equals).hasSize(3);
        site.with("/later", Site.status(429, "Retry-After", "Wed, 07 May 2031 07:08:09 GMT"));
        assertThat(refused(options(), site.url("/later")).detail())
                .contains("asked again in 86400 s", "at most 2 waits of 2 s");
        site.with("/unsaid", Site.status(503));
        assertThat(refused(options(), site.url("/unsaid")).detail()).contains("answered 503;");
    }

    @Test
    void answersToWhatWasNotAskedAreNoPages() throws IOException {
        site.with("/part", Site.status(206)).with("/same", Site.status(304));
        assertThat(refused(options(), site.url("/part")).detail()).contains("answered 206");
        assertThat(refused(options(), site.url("/same")).detail()).contains("answered 304");
    }

    @Test
    void noThreadOutlivesItsRun() throws Exception {
        site.page("/a", "<p>A");
        fetch(options(), site.url("/a"));
        long left = 1;
        for (int wait = 0; wait < 100 && left > 0; wait++) {
            Thread.sleep(50);
            left =
                    Thread.getAllStackTraces().keySet().stream()
                            .filter(thread -> thread.getName().startsWith("HttpClient-"))
                            .count();
        }
        assertThat(left).isZero();
    }

    @Test
    void allBodiesTogetherHaveALimit() throws IOException {
        site.page("/a", "x".repeat(600)).page("/b", "y".repeat(600));
        FetchLimits l = options().limits();
        FetchLimits small =
                new FetchLimits(l.connect(), l.answer(), 1, l.maxBytes(), l.maxRatio(), 1000, 100);
        Fetching fetching = fetch(Fetches.with(small), site.url("/a"), site.url("/b"));
        assertThat(fetching.answers()).extracting(Answer::asked).containsExactly(site.url("/a"));
        assertThat(fetching.rejected().getFirst().reason()).isEqualTo("too much in all");
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }
}
