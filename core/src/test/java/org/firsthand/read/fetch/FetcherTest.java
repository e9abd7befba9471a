package org.firsthand.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.firsthand.read.fetch.Fetches.fetch;
import static org.firsthand.read.fetch.Fetches.fetchNamed;
import static org.firsthand.read.fetch.Fetches.options;
import static org.firsthand.read.fetch.Fetches.refused;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.firsthand.read.Note;
import org.firsthand.read.Rejection;
import org.firsthand.read.fetch.net.Reach;
import org.firsthand.read.fetch.option.FetchLimits;
import org.firsthand.read.fetch.option.FetchOptions;
import org.firsthand.read.fetch.option.Manners;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FetcherTest {

    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = Site.open();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aPageComesWithItsAddressTypeAndTime() throws IOException {
        site.with(
                "/a",
                Site.bytes(
                        "text/html; charset=klingon",
                        "<p>Ferry late".getBytes(StandardCharsets.UTF_8)));
        Fetching fetching = fetch(options(), site.url("/a#top"));
        assertThat(fetching.rejected()).isEmpty();
        Answer answer = fetching.answers().getFirst();
        assertThat(answer.url()).isEqualTo(site.url("/a"));
        assertThat(Fetches.text(answer)).isEqualTo("<p>Ferry late");
        assertThat(answer.contentType()).contains("text/html; charset=klingon");
        assertThat(answer.seen()).as("the server's clock is years away").isEqualTo(Fetches.NOW);
        assertThat(site.asked.getLast().header("User-agent"))
                .isEqualTo("Firsthand/9.9 (+https://firsthand.test/about)");
        assertThat(site.asked.getLast().header("Host")).isEqualTo("127.0.0.1:" + site.port());
    }

    @Test
    void theServersClockIsBelievedWhereItIsNear() throws IOException {
        assertThat(seenFrom("Tue, 06 May 2031 06:00:00 GMT"))
                .isEqualTo(Instant.parse("2031-05-06T06:00:00Z"));
        assertThat(seenFrom("Sun, 04 May 2031 06:00:00 GMT"))
                .as("two days away")
                .isEqualTo(Fetches.NOW);
    }

    /// When a page was seen that came from a server with this clock. The server is a bare socket:
    /// the one of the JDK sets the date itself.
    private static Instant seenFrom(String date) throws IOException {
        byte[] answer =
                ("HTTP/1.1 200 OK\r\nDate: "
                                + date
                                + "\r\nContent-Type: text/plain\r\nContent-Length: 1\r\n"
                                + "Connection: close\r\n\r\nx")
                        .getBytes(StandardCharsets.ISO_8859_1);
        try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerAll(server, answer));
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/a";
            return fetch(options(), url).answers().getFirst().seen();
        }
    }

    private static void answerAll(ServerSocket server, byte[] answer) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                BufferedReader request =
                        new BufferedReader(
                                new InputStreamReader(
                                        socket.getInputStream(), StandardCharsets.ISO_8859_1));
                String line = request.readLine();
                while (line != null && !line.isEmpty()) {
                    line = request.readLine();
                }
                socket.getOutputStream().write(answer);
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Test
    void theOrderOfArgumentsAndAnswersChangesNothing() throws IOException {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int pause = 12 - i;
            String path = "/" + (char) ('a' + i);
            site.with(
                    path,
                    exchange -> {
                        sleep(pause);
                        Site.html("page " + path).answer(exchange);
                    });
            addresses.add("http://host" + i % 3 + ".test:" + site.port() + path);
        }
        Fetching sorted = fetchNamed(options(), addresses.toArray(String[]::new));
        Collections.reverse(addresses);
        Fetching reversed = fetchNamed(options(), addresses.toArray(String[]::new));
        assertThat(sorted.rejected()).isEmpty();
        assertThat(sorted.answers().stream().map(Answer::asked))
                .isSorted()
                .hasSize(12)
                .containsExactlyElementsOf(reversed.answers().stream().map(Answer::asked).toList());
    }

    @Test
    void oneBadAddressStopsNoOther() throws IOException {
        site.page("/good", "<p>Good");
        Fetching fetching =
                fetch(
                        options(),
                        site.url("/good"),
                        site.url("/missing"),
                        "ftp://127.0.0.1/a",
                        "http://u:p@127.0.0.1/",
                        "http://127.0.0.1:1/",
                        "http://no-such-host.invalid/");
        assertThat(fetching.answers()).extracting(Answer::asked).containsExactly(site.url("/good"));
        assertThat(fetching.rejected())
                .extracting(Rejection::reason)
                .containsExactlyInAnyOrder(
                        "page not found",
                        "bad address",
                        "address with a user name",
                        "unreachable host",
                        "unknown host");
        assertThat(fetching.rejected().toString()).doesNotContain("u:p");
    }

    @Test
    void statusesAreRejectionsWithTheirReason() throws IOException {
        int[] statuses = {401, 403, 404, 410, 418, 500, 502, 300, 204};
        List<String> reasons = new ArrayList<>();
        for (int status : statuses) {
            site.with("/" + status, Site.status(status));
            Rejection rejection = refused(options(), site.url("/" + status));
            assertThat(rejection.url()).contains(site.url("/" + status));
            assertThat(rejection.detail()).contains(site.url("/" + status) + " answered " + status);
            reasons.add(rejection.reason());
        }
        assertThat(reasons)
                .containsExactly(
                        "page closed",
                        "page closed",
                        "page not found",
                        "page gone",
                        "no page",
                        "server fault",
                        "server fault",
                        "no page",
                        "no page");
    }

    @Test
    void redirectsAreFollowedToTheFinalAddress() throws IOException {
        site.with("/a", Site.redirect("/b?x=1"))
                .with("/b?x=1", Site.redirect("//other.test:" + site.port() + "/c"))
                .page("/c", "<p>There");
        Fetching fetching = fetchNamed(options(), "http://one.test:" + site.port() + "/a");
        assertThat(fetching.rejected()).isEmpty();
        assertThat(fetching.answers().getFirst().url())
                .isEqualTo("http://other.test:" + site.port() + "/c");
        assertThat(site.asked.getLast().header("Host")).isEqualTo("other.test:" + site.port());
        assertThat(site.paths())
                .as("both hosts' robots")
                .filteredOn("/robots.txt"::equals)
                .hasSize(2);
    }

    @Test
    void redirectsEnd() throws IOException {
        site.with("/loop", Site.redirect("/pool")).with("/pool", Site.redirect("/loop"));
        for (int i = 0; i < 9; i++) {
            site.with("/" + i, Site.redirect("/" + (i + 1)));
        }
        site.with("/nowhere", Site.status(302)).with("/file", Site.redirect("file:///etc/passwd"));
        assertThat(refused(options(), site.url("/loop")).reason()).isEqualTo("redirect loop");
        Rejection many = refused(options(), site.url("/0"));
        assertThat(many.reason()).isEqualTo("too many redirects");
        assertThat(many.detail()).contains("/4 after 4 redirects");
        assertThat(refused(options(), site.url("/nowhere")).reason()).isEqualTo("bad redirect");
        assertThat(refused(options(), site.url("/file")).detail()).contains("the scheme file");
    }

    @Test
    void aRedirectToAnotherSpellingIsNoLoop() throws IOException {
        site.with("/caf%C3%A9", Site.redirect("/caf%c3%a9")).page("/caf%c3%a9", "<p>Open");
        Fetching fetching = fetch(options(), site.url("/caf%C3%A9"));
        assertThat(fetching.rejected()).isEmpty();
        assertThat(fetching.answers())
                .extracting(Answer::url)
                .containsExactly(site.url("/caf%c3%a9"));
    }

    @Test
    void aRunThatIsGivenUpAsksForNothingMore() throws Exception {
        CountDownLatch met = new CountDownLatch(1);
        site.with(
                "/robots.txt",
                exchange -> {
                    met.countDown();
                    sleep(1000);
                    Site.status(404).answer(exchange);
                });
        AtomicReference<Optional<String>> end = new AtomicReference<>(Optional.empty());
        Thread run =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try {
                                        fetch(options(), site.url("/a"), site.url("/b"));
                                    } catch (IOException | IllegalStateException given) {
                                        end.set(Optional.ofNullable(given.getMessage()));
                                    }
                                });
        met.await();
        run.interrupt();
        run.join();
        assertThat(end.get()).hasValue("interrupted before " + site.url("/a"));
        assertThat(site.paths()).containsExactly("/robots.txt");
    }

    @Test
    void aRedirectIntoThePrivateNetworkIsRefused() throws IOException {
        site.with("/a", Site.redirect("http://inner.test:" + site.port() + "/secret"))
                .page("/secret", "<p>Inner matters");
        Reach reach = new Reach(false, new TreeSet<>(List.of("outer.test")), new TreeSet<>());
        Fetching fetching =
                fetchNamed(Fetches.with(reach), "http://outer.test:" + site.port() + "/a");
        assertThat(fetching.answers()).isEmpty();
        assertThat(fetching.rejected().getFirst().reason()).isEqualTo("private address");
        assertThat(fetching.rejected().getFirst().detail())
                .contains("inner.test", "127.0.0.1 (loopback, RFC 1122)", "--allow-private");
        assertThat(site.paths()).doesNotContain("/secret");
    }

    @Test
    void privateAddressesAndOddPortsAreRefusedByDefault() throws IOException {
        FetchOptions strict = Fetches.with(Reach.internet());
        for (String host :
                List.of("localhost", "127.0.0.1", "[::1]", "[::ffff:10.0.0.1]", "0.0.0.0")) {
            assertThat(refused(strict, "http://" + host + ":8080/").reason())
                    .as(host)
                    .isEqualTo("private address");
        }
        for (String host : List.of("127.1", "0x7f.1", "2130706433")) {
            assertThat(refused(strict, "http://" + host + ":8080/").reason())
                    .as("%s, an old spelling of 127.0.0.1", host)
                    .isEqualTo("bad address");
        }
        assertThat(refused(strict, "http://127.0.0.1:22/").reason()).isEqualTo("refused port");
        assertThat(site.asked).isEmpty();
    }

    @Test
    void twoWaysToOnePageGiveItOnce() throws IOException {
        site.with("/a", Site.redirect("/b")).page("/b", "<p>Once");
        Fetching fetching = fetch(options(), site.url("/b"), site.url("/a"), site.url("/a"));
        assertThat(fetching.answers()).extracting(Answer::asked).containsExactly(site.url("/a"));
        assertThat(fetching.rejected()).isEmpty();
        assertThat(fetching.notes()).extracting(Note::reason).containsExactly("same page");
    }

    @Test
    void moreAddressesThanAllowedAreLeft() throws IOException {
        site.page("/a", "a").page("/b", "b").page("/c", "c");
        FetchLimits two = options().limits().withMaxAddresses(2);
        Fetching fetching =
                fetch(Fetches.with(two), site.url("/c"), site.url("/b"), site.url("/a"));
        assertThat(fetching.answers())
                .extracting(Answer::asked)
                .containsExactly(site.url("/a"), site.url("/b"));
        assertThat(fetching.rejected().getFirst().reason()).isEqualTo("too many addresses");
        assertThat(fetching.rejected().getFirst().detail()).contains("3 addresses", "at most 2");
        assertThat(site.paths()).doesNotContain("/c");
    }

    @Test
    void aConnectionIsUsedAgain() throws IOException {
        site.page("/a", "a").page("/b", "b").page("/c", "c");
        fetch(options(), site.url("/a"), site.url("/b"), site.url("/c"));
        assertThat(site.asked).hasSize(4);
        assertThat(site.asked.stream().map(Site.Asked::client).distinct()).hasSize(1);
    }

    @Test
    void onlyOneRequestAtATimeAndAPauseBetween() throws IOException {
        Duration delay = Duration.ofMillis(150);
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        for (String path : List.of("/a", "/b", "/c")) {
            site.with(
                    path,
                    exchange -> {
                        log.add("in");
                        sleep(20);
                        log.add("out");
                        Site.html(path).answer(exchange);
                    });
        }
        Manners manners = options().manners().withDelay(delay);
        fetch(Fetches.with(manners), site.url("/a"), site.url("/b"), site.url("/c"));
        assertThat(log).containsExactly("in", "out", "in", "out", "in", "out");
        assertThat(site.paths()).containsExactly("/robots.txt", "/a", "/b", "/c");
        assertSpaced(site.asked, delay);
    }

    static void assertSpaced(List<Site.Asked> asked, Duration delay) {
        for (int i = 1; i < asked.size(); i++) {
            assertThat(asked.get(i).nanos() - asked.get(i - 1).nanos())
                    .isGreaterThanOrEqualTo(delay.toNanos());
        }
    }

    @Test
    void severalHostsAreAskedAtOnce() throws IOException {
        java.util.concurrent.CyclicBarrier both = new java.util.concurrent.CyclicBarrier(2);
        site.with(
                "/a",
                exchange -> {
                    try {
                        both.await();
                    } catch (Exception e) {
                        throw new IOException(e);
                    }
                    Site.html("met").answer(exchange);
                });
        Fetching fetching =
                fetchNamed(
                        options(),
                        "http://one.test:" + site.port() + "/a",
                        "http://two.test:" + site.port() + "/a");
        assertThat(fetching.answers()).as("each waits for the other").hasSize(2);
    }

    @Test
    void progressCountsEveryAddress() throws IOException {
        site.page("/a", "a");
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        new Fetcher(options(), Fetches.CLOCK)
                .fetch(
                        List.of(site.url("/a"), site.url("/b")),
                        (done, total) -> heard.add(done + "/" + total));
        assertThat(heard).containsExactly("0/2", "1/2", "2/2");
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
