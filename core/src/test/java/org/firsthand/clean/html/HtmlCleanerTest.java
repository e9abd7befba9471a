package org.firsthand.clean.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.firsthand.clean.html.CleanPages.clean;

import java.util.Map;
import org.firsthand.article.Article;
import org.firsthand.article.Certainty;
import org.firsthand.article.Colophon;
import org.firsthand.article.Cut;
import org.firsthand.article.Paragraph;
import org.firsthand.clean.Cleaning;
import org.junit.jupiter.api.Test;

class HtmlCleanerTest {

    static final String PAGE =
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
    void saysWhatAParagraphIs() {
        Article article = clean(PAGE);
        assertThat(article.paragraphs())
                .extracting(Paragraph::kind)
                .containsExactly(
                        Paragraph.Kind.HEADING,
                        Paragraph.Kind.ITEM,
                        Paragraph.Kind.ITEM,
                        Paragraph.Kind.QUOTE);
        assertThat(article.kind(article.text().indexOf("What comes next")))
                .isEqualTo(Paragraph.Kind.HEADING);
        assertThat(article.kind(0)).isEqualTo(Paragraph.Kind.TEXT);
    }

    @Test
    void saysHowItKnows() {
        Article article = clean(PAGE);
        assertThat(article.colophon().of(Colophon.Fact.BYLINE))
                .hasValueSatisfying(
                        known -> {
                            assertThat(known.certainty()).isEqualTo(Certainty.STATED);
                            assertThat(known.evidence()).isEqualTo("stated by JSON-LD author");
                        });
        assertThat(article.colophon().of(Colophon.Fact.LANGUAGE))
                .hasValueSatisfying(
                        known -> assertThat(known.certainty()).isEqualTo(Certainty.INFERRED));
        assertThat(article.colophon().of(Colophon.Fact.SECTION)).isEmpty();
    }

    @Test
    void doubtsADayAfterThePageWasFetched() {
        Article article = CleanPages.clean(PAGE, Map.of("seen", "2031-04-01T10:00:00Z"));
        assertThat(article.published().certainty()).isEqualTo(Certainty.UNKNOWN);
        assertThat(article.published().evidence())
                .isEqualTo(
                        "stated by JSON-LD datePublished to be 2031-05-03, which is after the page"
                                + " was fetched on 2031-04-01");
        assertThat(article.seen()).contains("2031-04-01T10:00:00Z");
        assertThat(CleanPages.clean(PAGE, Map.of("seen", "2031-05-03")).published().value())
                .contains("2031-05-03T08:00:00Z");
    }

    @Test
    void refusesAPageWithoutAnArticle() {
        assertThat(
                        CleanPages.cleaning(
                                "<ul><li><a href=a>One</a><li><a href=b>Two</a></ul>", Map.of()))
                .isInstanceOf(Cleaning.Refused.class);
        assertThat(CleanPages.cleaning("", Map.of())).isInstanceOf(Cleaning.Refused.class);
    }
}
