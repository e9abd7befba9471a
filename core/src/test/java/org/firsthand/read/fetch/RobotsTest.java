package org.firsthand.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.firsthand.read.fetch.Fetches.fetch;
import static org.firsthand.read.fetch.Fetches.options;
import static org.firsthand.read.fetch.Fetches.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.firsthand.read.Rejection;
import org.firsthand.read.fetch.option.Manners;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RobotsTest {

    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = Site.open().page("/a", "<p>A").page("/open/b", "<p>B");
    }

    @AfterEach
    void close() {
        site.close();
    }

    private void robots(String text) {
        site.with("/robots.txt", Site.bytes("text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsDisallowedIsNotAskedFor() throws IOException {
        robots("User-agent: *\nDisallow: /\nAllow: /open/\n");
        Fetching fetching = fetch(options(), site.url("/a"), site.url("/open/b"));
        assertThat(fetching.answers())
                .extracting(Answer::asked)
                .containsExactly(site.url("/open/b"));
        assertThat(fetching.rejected().getFirst().reason()).isEqualTo("closed to robots");
        assertThat(site.paths()).containsExactly("/robots.txt", "/open/b");
    }

    @Test
    void theGroupThatNamesUsGoesFirst() throws IOException {
        robots("User-agent: *\nDisallow: /\n\nUser-agent: firsthand\nDisallow: /open/\n");
        Fetching fetching = fetch(options(), site.url("/a"), site.url("/open/b"));
        assertThat(fetching.answers()).extracting(Answer::asked).containsExactly(site.url("/a"));
    }

    @Test
    void aMissingFileLetsAllAndAFaultyServerNothing() throws IOException {
        assertThat(fetch(options(), site.url("/a")).answers()).hasSize(1);
        site.with("/robots.txt", Site.status(503));
        Rejection rejection = refused(options(), site.url("/a"));
        assertThat(rejection.reason()).isEqualTo("robots.txt not to be had");
        assertThat(rejection.detail()).contains("/robots.txt answered 503");
    }

    @Test
    void aRedirectToADisallowedPageIsNotFollowed() throws IOException {
        robots("User-agent: *\nDisallow: /shut\n");
        site.with("/in", Site.redirect("/shut")).page("/shut", "<p>Shut");
        assertThat(refused(options(), site.url("/in")).reason()).isEqualTo("closed to robots");
        assertThat(site.paths()).doesNotContain("/shut");
    }

    @Test
    void ofAHugeFileTheFirstPartCounts() throws IOException {
        robots("User-agent: *\nDisallow: /a\n" + "Disallow: /x*y*z$\n".repeat(100_000));
        assertThat(refused(options(), site.url("/a")).reason()).isEqualTo("closed to robots");
        robots("# " + "x".repeat(2_000_000) + "\nUser-agent: *\nDisallow: /\n");
        assertThat(fetch(options(), site.url("/a")).answers()).hasSize(1);
    }

    @Test
    void aLineThatTheLimitCutsIsNotRead() throws IOException {
        String start = "User-agent: *\n# ";
        String line = "\nDisallow: /";
        robots(start + "x".repeat((500 << 10) - start.length() - line.length()) + line + "shut/\n");
        assertThat(fetch(options(), site.url("/a")).answers()).hasSize(1);
    }

    @Test
    void aHugeFileThatComesCompressedIsReadAsFar() throws IOException {
        String text = "User-agent: *\nDisallow: /a\n" + "Disallow: /x\n".repeat(100_000);
        site.with(
                "/robots.txt",
                exchange -> {
                    byte[] packed = HostileServerTest.gzip(text.getBytes(StandardCharsets.UTF_8));
                    Site.bytes("text/plain", packed, "Content-Encoding", "gzip").answer(exchange);
                });
        assertThat(refused(options(), site.url("/a")).reason()).isEqualTo("closed to robots");
        assertThat(fetch(options(), site.url("/open/b")).answers()).hasSize(1);
    }

    @Test
    void marksLineEndsAndOtherTypesAreBorne() throws IOException {
        robots("\ufeffUser-agent: *\r\nDisallow: /a\r\n");
        assertThat(refused(options(), site.url("/a")).reason()).isEqualTo("closed to robots");
        robots("User-agent: *\rDisallow: /a\r");
        assertThat(refused(options(), site.url("/a")).reason()).isEqualTo("closed to robots");
        site.with("/robots.txt", Site.html("<!doctype html><p>No such page"));
        assertThat(fetch(options(), site.url("/a")).answers()).hasSize(1);
        for (String delay : new String[] {"-1", "NaN", "1e400", "9223372036854775807", "x"}) {
            robots("User-agent: *\nCrawl-delay: " + delay + "\nDisallow: /a\n");
            assertThat(refused(options(), site.url("/a")).reason())
                    .as(delay)
                    .isEqualTo("closed to robots");
        }
    }

    @Test
    void patternsMadeToBeSlowAreNot() throws IOException {
        String path = "/" + "a".repeat(4000);
        site.page(path, "<p>Long");
        robots("User-agent: *\n" + ("Disallow: /" + "a*".repeat(2000) + "b\n").repeat(100));
        assertThat(fetch(options(), site.url(path)).answers()).hasSize(1);
    }

    @Test
    void theDelayItAsksForIsKeptUpToTheLimit() throws IOException {
        robots("User-agent: *\nCrawl-delay: 0.2\n");
        fetch(options(), site.url("/a"), site.url("/open/b"));
        assertThat(site.paths()).containsExactly("/robots.txt", "/a", "/open/b");
        FetcherTest.assertSpaced(site.asked, Duration.ofMillis(200));

        site.asked.clear();
        robots("User-agent: *\nCrawl-delay: 86400\n");
        Manners hasty =
                new Manners(Duration.ZERO, Duration.ofMillis(50), 0, Duration.ofSeconds(1), 1);
        assertThat(fetch(Fetches.with(hasty), site.url("/a")).answers()).hasSize(1);
        FetcherTest.assertSpaced(site.asked, Duration.ofMillis(50));
    }
}
