package org.firsthand.tell.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.firsthand.tell.DossierBuilder;
import org.firsthand.tell.InventedBridge;
import org.firsthand.tell.InventedPile;
import org.firsthand.tell.dossier.Dossier;
import org.junit.jupiter.api.Test;

final class HtmlReportTest {

    private static final String PAGE = new HtmlReport().write(InventedBridge.dossier());

    @Test
    void showsEverySection() {
        assertThat(PAGE)
                .contains("At a glance", "Who tells it after whom", "What they say")
                .contains("In their words", "Figures", "Asks and answers", "When", "Who")
                .contains("Sources", "What each calls it", "Cut from the pages", "The texts")
                .contains(
                        "in Local",
                        "Inputs that are no articles",
                        "Notes on what was read",
                        "How to read this page");
    }

    @Test
    void namesItsCountsInFull() {
        assertThat(PAGE)
                .contains("7 articles · 2 stories · 2 inputs rejected")
                .contains("6 tellings · 1 to 3 independent origins")
                .contains("1 telling · 1 independent origin");
    }

    @Test
    void givesTheSameBytesAgain() {
        assertThat(new HtmlReport().write(InventedBridge.dossier())).isEqualTo(PAGE);
    }

    @Test
    void fetchesNothing() {
        assertThat(PAGE).contains("default-src &#39;none&#39;");
        assertThat(PAGE)
                .doesNotContainPattern("(?i)\\ssrc\\s*=")
                .doesNotContainPattern("(?i)<(link|img|iframe|object|embed|base|audio|video)\\b")
                .doesNotContainPattern("(?i)@import|url\\(\\s*['\"]?(?!#)")
                .doesNotContainPattern("(?i)\\b(fetch|XMLHttpRequest|sendBeacon|WebSocket)\\b");
        assertThat(Pattern.compile("https?:[^\"<]*").matcher(PAGE).results())
                .allMatch(found -> found.group().startsWith("https://news.example/"));
    }

    @Test
    void runsOnlyItsOwnScriptAndStyle() {
        assertThat(Pattern.compile("<script").matcher(PAGE).results()).hasSize(1);
        assertThat(PAGE.replaceAll("(?s)<script>.*</script>", ""))
                .doesNotContainPattern("(?i)<[^>]*\\son[a-z]+\\s*=")
                .doesNotContainPattern("<[a-z][^>]*\\sstyle=")
                .doesNotContain("unsafe-inline", "innerHTML");
    }

    @Test
    void everyMarkLeadsToASentence() {
        for (String target : targets(PAGE)) {
            assertThat(PAGE).contains(" id=\"" + target + "\"");
        }
    }

    @Test
    void anchorsAreUnique() {
        List<String> ids =
                Pattern.compile("\\sid=\"([^\"]*)\"")
                        .matcher(PAGE)
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void hostileWordsStayWords() {
        String hostile =
                "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> \u202Eevil\u0000\uD800 &amp; </style>";
        String page = new HtmlReport().write(InventedPile.saying(hostile));
        assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(1);
        assertThat(page)
                .doesNotContain("<img", "\u202E", "\u0000", "javascript:")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("&amp;amp;");
        assertThat(Pattern.compile("</style>").matcher(page).results()).hasSize(1);
        assertThat(page.chars().filter(c -> c == 0xD800)).isEmpty();
        for (String target : targets(page)) {
            assertThat(page).contains(" id=\"" + target + "\"");
        }
    }

    @Test
    void anEmptyDossierIsStillAPage() {
        Dossier empty = new DossierBuilder().build();
        assertThat(new HtmlReport().write(empty))
                .contains("0 articles · 0 stories", "No story was found.", "</html>");
    }

    @Test
    void sixtyTellingsAreBlocksAndNotATable() {
        String page = new HtmlReport().write(InventedPile.tellings(60));
        assertThat(page).contains("60 tellings", "apparatus blocks", "copies");
        assertThat(page).doesNotContain("class=\"silent\"");
    }

    @Test
    void manyStoriesAreIndexed() {
        String page = new HtmlReport().write(InventedPile.stories(200));
        assertThat(page).contains("200 articles · 200 stories", "href=\"#s199\"", "id=\"s199\"");
    }

    @Test
    void paragraphsThatThePageSetsApartAreSetApart() {
        String text = "The mill.\n# What we know\n- It burned.\n> We left.\n@ Gone! All.\nThe end.";
        String page = new HtmlReport().write(InventedPile.saying(text));
        assertThat(page)
                .contains("<span class=\"para heading\"><span")
                .contains("<span class=\"para item\"><span")
                .contains("<span class=\"para quote\"><span");
        String shown =
                page.substring(
                        page.indexOf("id=\"t0\">"),
                        page.indexOf("</div>", page.indexOf("id=\"t0\">")));
        assertThat(shown.replaceAll("^[^>]*>|<[^>]*>", "").replace("&gt;", ">")).isEqualTo(text);
        assertThat(shown).contains("class=\"para post\"><span id=\"t0-49\">@ Gone! </span><span");
    }

    @Test
    void scoresAreShownOnlyWhenGiven() {
        Score score = new Score("who said it", "F1 0.81", "attribution benchmark, March 2026");
        assertThat(PAGE).doesNotContain("<h3>How sure</h3>");
        assertThat(new HtmlReport(List.of(score)).write(InventedBridge.dossier()))
                .contains("<h3>How sure</h3>", "F1 0.81", "attribution benchmark, March 2026");
    }

    private static List<String> targets(String page) {
        return Pattern.compile("href=\"#([^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
