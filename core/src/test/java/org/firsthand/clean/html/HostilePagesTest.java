package org.firsthand.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.firsthand.article.Article;
import org.firsthand.clean.Cleaning;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Pages that nobody wrote for a reader.
class HostilePagesTest {

    private static final String PROSE =
            "The ferry to the island will stop for the winter, the office said on Monday. ";
    private static final List<String> PIECES =
            List.of(
                    "<p>" + PROSE,
                    "<div class=share>",
                    "</div>",
                    "<h2>What comes next</h2>",
                    "<ul><li>A new boat<li><a href=/b>All boats</a></ul>",
                    "<figure><img src=a><figcaption>The ferry</figure>",
                    "<blockquote>",
                    "<script>if (a < b) {</script>",
                    "<table><tr><td>1<td>2",
                    "<!-- <p>no -->",
                    "&nbsp;&#55357;&#x1F6A2;",
                    "<a href='https://herald.example/a'>",
                    "<style>p{}",
                    "<time datetime=2031-05-03>May 3, 2031</time>",
                    "<p>By Jo Marsh</p>");

    private static void survives(String html) {
        if (CleanPages.cleaning(html, Map.of()) instanceof Cleaning.Cleaned(Article article)) {
            CleanPages.lawful(article);
        }
    }

    private static void within(int seconds, org.junit.jupiter.api.function.Executable work) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(seconds), work);
    }

    @Test
    void survivesEveryPrefixOfAPage() {
        String page = HtmlCleanerTest.PAGE;
        within(
                120,
                () -> {
                    for (int end = 0; end <= page.length(); end++) {
                        survives(page.substring(0, end));
                    }
                });
    }

    @Test
    void survivesPrefixesOfFiftyMadeUpPages() {
        within(
                120,
                () -> {
                    for (int seed = 0; seed < 50; seed++) {
                        String page = page(new SplittableRandom(seed));
                        for (int end = 0; end <= page.length(); end += 7) {
                            survives(page.substring(0, end));
                        }
                    }
                });
    }

    private static String page(SplittableRandom random) {
        StringBuilder page = new StringBuilder("<html><body><h1>Ferry stops</h1>");
        for (int i = 0; i < 20; i++) {
            page.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return page.toString();
    }

    @Test
    void survivesDeepNesting() {
        for (String tag : List.of("<div>", "<p><b>", "<ul><li>", "<blockquote>", "<a href=b><b>")) {
            within(60, () -> survives(tag.repeat(100_000) + "<p>" + PROSE.repeat(3)));
        }
        within(60, () -> survives(("<div>" + PROSE).repeat(20_000)));
    }

    @Test
    void survivesHugeLines() {
        String line = PROSE.repeat(20_000_000 / PROSE.length() + 1);
        within(60, () -> assertThat(CleanPages.clean("<p>" + line).text()).startsWith("The ferry"));
        within(60, () -> survives("<p>" + "x".repeat(20_000_000)));
        within(60, () -> survives("<p class='" + "share-".repeat(1_000_000) + "'>" + PROSE));
    }

    @Test
    void survivesManyBlocks() {
        within(60, () -> survives("<br>a".repeat(100_000) + "<p>" + PROSE.repeat(3)));
        within(60, () -> survives(("<p>" + PROSE).repeat(50_000)));
        within(60, () -> survives("<p>By Jo Marsh, May 3, 2031 (AP)".repeat(30_000)));
        within(
                60,
                () -> survives(("<div class=card><a href=a>Ferry</a><p>" + PROSE).repeat(20_000)));
    }

    @Test
    void survivesLoneSurrogates() {
        Article article = CleanPages.clean("<p>" + "\uD83D " + PROSE.repeat(3) + "\uDEA2</p>");
        assertThat(article.text()).contains("The ferry");
        survives("\uD800".repeat(10_000) + "<p>\uDC00" + PROSE.repeat(3));
    }
}
