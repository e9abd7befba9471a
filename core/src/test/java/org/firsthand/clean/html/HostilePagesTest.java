package org.firsthand.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
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
    void survivesMetadataThatNobodyWouldWrite() {
        String text = "<p>" + PROSE.repeat(20);
        String names = each("\"Ana R#\"", 100_000, ",");
        for (String authors :
                List.of(names, each("{\"@id\":\"q\"}", 100_000, ","), "[".repeat(500_000))) {
            String script =
                    "<script type=application/ld+json>[{\"@type\":\"NewsArticle\",\"author\":["
                            + authors
                            + "]}]</script>";
            within(20, () -> survives(script + text));
        }
        within(20, () -> survives(each("<meta name=author content='Ana R#'>", 100_000, "") + text));
        String lines = PROSE.repeat(60_000);
        for (String name : List.of("og:title", "og:site_name", "article:section", "date")) {
            String meta = "<meta property='" + name + "' content='" + lines + "'>";
            within(20, () -> survives(meta + "<h1>A ferry stops</h1>".repeat(400) + text));
        }
        for (String tag :
                List.of("<h1><div>", "<time><b>", "<div class=author>", "<p itemprop=author>")) {
            within(20, () -> survives("<title>A ferry stops</title>" + tag.repeat(400) + lines));
        }
        within(20, () -> survives("<title>" + lines + "</title><h1>A ferry stops</h1>" + text));
    }

    /// `form` so many times, its `#` a word of its own each.
    private static String each(String form, int times, String between) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            StringBuilder word = new StringBuilder();
            for (int rest = i, letter = 0; letter < 5; letter++, rest /= 26) {
                word.append((char) ('a' + rest % 26));
            }
            all.add(form.replace("#", word));
        }
        return String.join(between, all);
    }

    @Test
    void survivesLoneSurrogates() {
        Article article = CleanPages.clean("<p>" + "\uD83D " + PROSE.repeat(3) + "\uDEA2</p>");
        assertThat(article.text()).contains("The ferry");
        survives("\uD800".repeat(10_000) + "<p>\uDC00" + PROSE.repeat(3));
    }
}
