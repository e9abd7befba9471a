package org.firsthand.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.firsthand.article.Article;
import org.firsthand.article.Cut;
import org.junit.jupiter.api.Test;

/// What the blocks around a block give away.
class CutsTest {

    private static final String FIRST =
            "<p>The ferry to the island will stop for the winter, the harbour office said on Monday, and the boats stay in.</p>";
    private static final String SECOND =
            "<p>The town has asked the county for help, and it hopes for an answer by the end of the month, or the one after.</p>";
    private static final String THIRD =
            "<p>Nobody on the island was surprised, said the priest, who has seen forty winters there and three ferries go.</p>";

    private static Article page(String... parts) {
        return CleanPages.clean(
                "<html><head><title>Ferry stops</title></head><body><h1>Ferry stops</h1><div>"
                        + String.join("", parts)
                        + "</div></body></html>");
    }

    private static Article cuts(String part, String reason) {
        Article article = page(FIRST, SECOND, part, THIRD);
        assertThat(article.cuts()).extracting(Cut::reason).contains(reason);
        assertThat(article.text().lines()).hasSize(3);
        return article;
    }

    @Test
    void cutsAListThatIsMostlyLinks() {
        cuts(
                "<ul><li>BOATS: <a href=a>How many are left on the lake</a></li><li>ICE: <a href=b>Ten winters in pictures?</a></li></ul>",
                "related links");
    }

    @Test
    void keepsAListWithALinkInIt() {
        assertThat(
                        page(
                                        FIRST,
                                        "<ul><li>A new boat, which the <a href=a>county</a> pays for</li><li>A bridge</li></ul>",
                                        SECOND,
                                        THIRD)
                                .text())
                .contains("A new boat, which the county pays for\nA bridge");
    }

    @Test
    void cutsACaptionBesideItsPicture() {
        cuts(
                "<div class=x><img src=a.jpg><p>The harbour office in the ice, seen from the wall.</p></div>",
                "photo caption");
    }

    @Test
    void cutsAPullQuoteAndARepeatedParagraph() {
        cuts("<div>Nobody on the island was surprised, said the priest</div>", "pull quote");
        cuts(FIRST, "repeated");
    }

    @Test
    void cutsCardsThatTeaseOtherArticles() {
        String card =
                "<div class=c><h3><a href=a>Ten winters in the ice of the lake</a></h3><p>The lake has frozen in ten of forty years.</p></div>";
        cuts(card + card.replace("Ten", "Two") + card.replace("Ten", "Six"), "related links");
    }

    @Test
    void cutsAnOfferBetweenItsLines() {
        Article article =
                page(
                        FIRST,
                        SECOND,
                        "<p>To view the full story, please subscribe to the Herald.</p><p>With it come local stories from all the towns around the lake.</p><p>Already a subscriber? Log in</p>");
        assertThat(article.text()).doesNotContain("local stories");
    }

    @Test
    void cutsWhatFollowsTheEnd() {
        assertThat(
                        page(
                                        FIRST,
                                        SECOND,
                                        "<p>Copyright 2031 Lakeside Herald. All rights reserved.</p>",
                                        "<p>Our readers like the boats of the lake best, as a poll of last year shows.</p>")
                                .text()
                                .lines())
                .hasSize(2);
    }

    @Test
    void keepsALineWithANamedPartInIt() {
        assertThat(
                        page(
                                        "<p><span class=dateline>BROOKFIELD —</span> The ferry to the island will stop for the winter, the office said.</p>",
                                        SECOND,
                                        THIRD)
                                .text())
                .startsWith("BROOKFIELD — The ferry");
    }

    @Test
    void keepsAHeadingAboveAHeading() {
        assertThat(page(FIRST, "<h2>The winter</h2><h3>On the lake</h3>", SECOND, THIRD).text())
                .contains("The winter\nOn the lake");
        assertThat(
                        page(
                                        FIRST,
                                        "<h2>More boats</h2><ul><li><a href=a>All the boats of the lake</a></li></ul><h2>The winter</h2>",
                                        SECOND,
                                        THIRD)
                                .text())
                .contains("The winter")
                .doesNotContain("More boats");
    }

    @Test
    void keepsALastParagraphBehindRelatedLinks() {
        assertThat(
                        page(
                                        FIRST,
                                        SECOND,
                                        "<p>Related stories</p><ul><li><a href=a>All the boats of the lake</a></li><li><a href=b>Ten winters in the ice</a></li><li><a href=c>A bridge at last</a></li><li><a href=d>The priest speaks</a></li></ul>",
                                        THIRD)
                                .text())
                .contains("Nobody on the island");
    }
}
