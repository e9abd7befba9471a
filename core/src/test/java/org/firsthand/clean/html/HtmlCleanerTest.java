package org.firsthand.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Cut;
import org.firsthand.clean.Cleaner;
import org.firsthand.clean.Cleaning;
import org.firsthand.clean.RecurringLines;
import org.firsthand.read.Page;
import org.firsthand.text.SourceMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HtmlCleanerTest {

    private static final String PAGE =
            """
            <!DOCTYPE html><html lang="en-GB"><head><title>Ferry stops for winter - Lakeside Herald</title>
            <meta property="og:site_name" content="Lakeside Herald">
            <link rel="canonical" href="https://herald.example/ferry">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
            "headline":"Ferry stops for winter","datePublished":"2031-05-03T08:00:00Z",
            "author":[{"@type":"Person","name":"Jo Marsh"}]}</script></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
            <article><h1>Ferry stops for winter</h1><p class="byline">By Jo Marsh</p>
            <figure><img src="a.jpg"><figcaption>The ferry in the ice, seen on Monday from the harbour wall.</figcaption></figure>
            <div class="article-body">
            <p>The ferry to the island will stop for the winter, the <a href="/office">harbour office</a> said on Monday.</p>
            <h2>What comes next</h2>
            <ul><li>A new boat in spring</li><li>A bridge, if the county pays for it</li></ul>
            <blockquote>We have no boat that can break the ice, and no money for one.</blockquote>
            <div class="related-links"><h3>Related</h3><a href="/b">All about the boats of the lake</a></div>
            <p>The town has&nbsp;asked the county for help, and it hopes for an answer by the end of the month.</p>
            </div></article>
            <section id="comments"><p>I have lived on this island for forty years and have never seen such a thing.</p></section>
            <footer>© 2031 Lakeside Herald. All rights reserved.</footer></body></html>
            """;

    private static Cleaning cleaning(String html) {
        return new Cleaner()
                .clean(
                        new Page(
                                new ArticleId("a"),
                                Optional.of("a.html"),
                                Optional.of("https://www.herald.example/ferry?from=home"),
                                Page.Format.HTML,
                                html,
                                Map.of()),
                        RecurringLines.of(List.of()));
    }

    private static Article clean(String html) {
        return switch (cleaning(html)) {
            case Cleaning.Cleaned(Article article) -> lawful(article);
            case Cleaning.Refused(var rejection) -> throw new AssertionError(rejection.detail());
        };
    }

    private static Article lawful(Article article) {
        for (SourceMap.Run run : article.map().runs()) {
            assertThat(article.text().substring(run.derived(), run.derived() + run.length()))
                    .isEqualTo(
                            article.original()
                                    .substring(run.source(), run.source() + run.length()));
        }
        return article;
    }

    @Test
    void keepsTheArticleAndNothingElse() {
        assertThat(clean(PAGE).text())
                .isEqualTo(
                        """
                        The ferry to the island will stop for the winter, the harbour office said on Monday.
                        What comes next
                        A new boat in spring
                        A bridge, if the county pays for it
                        We have no boat that can break the ice, and no money for one.
                        The town has asked the county for help, and it hopes for an answer by the end of the month.\
                        """);
    }

    @Test
    void readsWhatThePageSaysOfItself() {
        Article article = clean(PAGE);
        assertThat(article.title()).contains("Ferry stops for winter");
        assertThat(article.bylinePeople()).containsExactly("Jo Marsh");
        assertThat(article.outlet()).contains("Lakeside Herald");
        assertThat(article.published().value()).contains("2031-05-03T08:00:00Z");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.cuts()).extracting(Cut::reason).contains("photo caption", "headline");
    }

    @Test
    void keepsLinksWithTheirWords() {
        Article article = clean(PAGE);
        assertThat(article.links()).hasSize(1);
        assertThat(article.links().getFirst().span().of(article.text()))
                .isEqualTo("harbour office");
        assertThat(article.links().getFirst().target())
                .isEqualTo("https://www.herald.example/office");
    }

    @Test
    void refusesAPageWithoutAnArticle() {
        assertThat(cleaning("<ul><li><a href=a>One</a><li><a href=b>Two</a></ul>"))
                .isInstanceOf(Cleaning.Refused.class);
        assertThat(cleaning("")).isInstanceOf(Cleaning.Refused.class);
    }

    @Test
    void survivesEveryPrefix() {
        for (int end = 0; end <= PAGE.length(); end += 3) {
            if (cleaning(PAGE.substring(0, end)) instanceof Cleaning.Cleaned(Article article)) {
                lawful(article);
            }
        }
    }

    @Test
    void survivesDeepNestingAndHugeLines() {
        String prose =
                "The ferry to the island will stop for the winter, the office said on Monday. ";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                    cleaning("<div>".repeat(100_000) + "<p>" + prose + prose + prose);
                    cleaning("<a href=b><b>".repeat(20_000) + prose + prose);
                    assertThat(clean("<p>" + prose.repeat(50_000)).text()).startsWith("The ferry");
                });
    }
}
