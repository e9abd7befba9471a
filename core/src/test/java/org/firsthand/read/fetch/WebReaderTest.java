package org.firsthand.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.firsthand.read.Page;
import org.firsthand.read.Pile;
import org.firsthand.read.PileReader;
import org.firsthand.read.ReadOptions;
import org.firsthand.read.Rejection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WebReaderTest {

    @TempDir private Path folder;
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site =
                Site.open()
                        .page("/pier", "<title>Pier</title><p>The pier shut on Monday.")
                        .page("/tide", "<title>Tide</title><p>The tide rose.");
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Pile read(boolean follow, String... arguments) throws IOException {
        return new WebReader(
                        new PileReader(ReadOptions.defaults()),
                        new Fetcher(Fetches.options(), Fetches.CLOCK))
                .read(List.of(arguments), follow, (step, done, total) -> {});
    }

    private void feed() {
        String feed =
                "<rss version='2.0'><channel><title>Gull</title>"
                        + "<item><title>Pier</title><link>"
                        + site.url("/pier")
                        + "</link></item><item><title>Gone</title><link>"
                        + site.url("/gone").replace("http", "HTTP")
                        + "</link></item><item><title>Tide</title><link>"
                        + site.url("/tide#top").replace("http", "HTTP")
                        + "</link></item></channel></rss>";
        site.with(
                "/feed", Site.bytes("application/rss+xml", feed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anAddressAndAFileMakeOnePile() throws IOException {
        Path file = Files.writeString(folder.resolve("local.html"), "<p>Ferry late.");
        Pile pile = read(false, site.url("/pier"), file.toString(), site.url("/nothing"));
        assertThat(pile.pages()).hasSize(2);
        Page fetched =
                pile.pages().stream().filter(page -> page.file().isEmpty()).toList().getFirst();
        assertThat(fetched.url()).contains(site.url("/pier"));
        assertThat(fetched.seen()).contains(Fetches.NOW);
        assertThat(fetched.format()).isEqualTo(Page.Format.HTML);
        assertThat(fetched.facts()).doesNotContainKey("published");
        assertThat(pile.rejected()).extracting(Rejection::reason).containsExactly("page not found");
    }

    @Test
    void filesAloneAskNobody() throws IOException {
        feed();
        Path list = Files.writeString(folder.resolve("list.urls"), site.url("/pier") + "\n");
        Pile pile = read(false, list.toString());
        assertThat(pile.addresses()).hasSize(1);
        assertThat(site.asked).isEmpty();
    }

    @Test
    void whatAFeedNamesIsFetchedOnlyWhereThatIsWanted() throws IOException {
        feed();
        Pile left = read(false, site.url("/feed"));
        assertThat(left.pages()).isEmpty();
        assertThat(left.addresses()).hasSize(3);
        assertThat(site.paths()).containsExactly("/robots.txt", "/feed");

        Pile followed = read(true, site.url("/feed"));
        assertThat(followed.pages().stream().map(page -> page.url().orElse("")).sorted())
                .containsExactly(site.url("/pier"), site.url("/tide"));
        assertThat(followed.rejected())
                .extracting(Rejection::reason)
                .as("what was tried and failed is told once")
                .containsExactly("page not found");
        assertThat(followed.addresses()).isEmpty();
        assertThat(site.paths())
                .as("robots.txt is read once a run")
                .containsExactly(
                        "/robots.txt", "/feed", "/robots.txt", "/feed", "/gone", "/pier", "/tide");
    }

    @Test
    void aListOnDiskIsFollowedOneStep() throws IOException {
        feed();
        Path list = Files.writeString(folder.resolve("list.urls"), site.url("/feed") + "\n");
        Pile pile = read(true, list.toString());
        assertThat(pile.pages()).isEmpty();
        assertThat(pile.addresses()).as("of the feed, which the list names").hasSize(3);
        assertThat(site.paths()).containsExactly("/robots.txt", "/feed");
    }

    @Test
    void aSitemapThatIsServedCompressedIsFollowed() throws IOException {
        String map =
                "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>"
                        + site.url("/pier")
                        + "</loc></url></urlset>";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(map.getBytes(StandardCharsets.UTF_8));
        }
        site.with("/sitemap.xml.gz", Site.bytes("application/gzip", packed.toByteArray()));
        Pile pile = read(true, site.url("/sitemap.xml.gz"));
        assertThat(pile.pages())
                .extracting(page -> page.url().orElse(""))
                .containsExactly(site.url("/pier"));
        assertThat(pile.rejected()).isEmpty();
    }

    @Test
    void theOrderOfArgumentsChangesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("local.html"), "<p>Ferry late.");
        List<String> arguments =
                new ArrayList<>(List.of(site.url("/pier"), site.url("/tide"), file.toString()));
        Pile one = read(false, arguments.toArray(String[]::new));
        Pile other = read(false, arguments.reversed().toArray(String[]::new));
        assertThat(one).isEqualTo(other);
    }
}
