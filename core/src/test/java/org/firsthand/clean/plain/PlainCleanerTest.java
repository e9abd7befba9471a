package org.firsthand.clean.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Certainty;
import org.firsthand.article.Cut;
import org.firsthand.clean.Cleaner;
import org.firsthand.clean.Cleaning;
import org.firsthand.clean.RecurringLines;
import org.firsthand.read.Page;
import org.firsthand.read.input.Stated;
import org.firsthand.text.SourceMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PlainCleanerTest {

    private static final String LEAD =
            "The ferry to the island will stop for the winter, the harbour office said on Monday.";
    private static final String SECOND =
            "\"We have no boat that can break the ice,\" its head, Ana Rivers, told reporters.";

    private static Page page(String text, Map<String, String> sidecar) {
        return new Page(
                new ArticleId("a"),
                Optional.of("a.txt"),
                Optional.empty(),
                Page.Format.TEXT,
                text,
                Stated.all(sidecar, "the sidecar"));
    }

    private static Article clean(String text) {
        return clean(page(text, Map.of()), RecurringLines.of(List.of()));
    }

    private static Article clean(Page page, RecurringLines recurring) {
        return switch (new Cleaner().clean(page, recurring)) {
            case Cleaning.Cleaned(Article article) -> lawful(article);
            case Cleaning.Refused(var rejection) -> throw new AssertionError(rejection.detail());
        };
    }

    /// The laws of every article: runs stand alike in both texts, cuts and runs do not overlap.
    private static Article lawful(Article article) {
        for (SourceMap.Run run : article.map().runs()) {
            assertThat(article.text().substring(run.derived(), run.derived() + run.length()))
                    .isEqualTo(
                            article.original()
                                    .substring(run.source(), run.source() + run.length()));
            for (Cut cut : article.cuts()) {
                assertThat(
                                cut.span().end() <= run.source()
                                        || cut.span().start() >= run.source() + run.length())
                        .isTrue();
            }
        }
        return article;
    }

    private static String reason(Article article, String line) {
        int at = article.original().indexOf(line);
        assertThat(at).as("the original holds %s", line).isNotNegative();
        return article.cuts().stream()
                .filter(cut -> cut.span().contains(at))
                .map(Cut::reason)
                .findFirst()
                .orElse("kept");
    }

    @Test
    void keepsAPlainArticleAsItIs() {
        Article article = clean(LEAD + "\n" + SECOND);
        assertThat(article.text()).isEqualTo(LEAD + "\n" + SECOND);
        assertThat(article.cuts()).isEmpty();
        assertThat(article.title()).isEmpty();
    }

    @Test
    void takesAHeadlineOffTheTop() {
        Article article = clean("Ferry Stops For Winter\n\n" + LEAD + "\n\n" + SECOND);
        assertThat(article.title()).contains("Ferry Stops For Winter");
        assertThat(article.text()).isEqualTo(LEAD + "\n" + SECOND);
        assertThat(reason(article, "Ferry Stops")).isEqualTo("headline");
    }

    @Test
    void readsTheHeadOfAnAggregatorsPage() {
        Article article =
                clean(
                        "THE BROOKFIELD ONE NEWS\nMay 3, 2031 \u00a0|\n0\n\u00a0|\u00a0Brookfield,MN\n"
                                + "Sponsor:\u00a0 KETTLEWORKS: Boils faster!\nback\u00a0\ntopic\n"
                                + "Jo Marsh, City Hall Reporter\n\n\nPrevLink:Ferry to the island stops for winter\n\n"
                                + LEAD
                                + "\n\nMAYOR TELLS CRITICS TO LOOK AT 'THE WHOLE PICTURE'\n\n"
                                + SECOND
                                + "\n\nCLICK HERE TO READ MORE FROM THE LAKESIDE HERALD\n\n"
                                + LEAD.replace("winter", "spring"));
        assertThat(article.text())
                .isEqualTo(LEAD + "\n" + SECOND + "\n" + LEAD.replace("winter", "spring"));
        assertThat(article.title()).contains("Ferry to the island stops for winter");
        assertThat(article.outlet()).contains("THE BROOKFIELD ONE NEWS");
        assertThat(article.publisher()).contains("Lakeside Herald");
        assertThat(article.carried()).isTrue();
        assertThat(article.byline()).contains("Jo Marsh");
        assertThat(article.bylinePeople()).containsExactly("Jo Marsh");
        assertThat(article.published().certainty()).isEqualTo(Certainty.UNKNOWN);
        assertThat(article.published().evidence()).contains("May 3, 2031");
        assertThat(reason(article, "MAYOR TELLS")).isEqualTo("cross-headline link");
        assertThat(reason(article, "Sponsor:")).isEqualTo("sponsor line");
    }

    @Test
    void keepsAnEmbeddedPostAndAList() {
        String post = "BREAKING: the ferry stops, says the harbour https://t.co/abcdefghij";
        String by = "— Jo Marsh (@jomarsh) May 3, 2031";
        Article article =
                clean(LEAD + "\n" + post + "\n" + by + "\n- a new boat\n- a bridge\n" + SECOND);
        assertThat(article.text().lines())
                .containsExactly(LEAD, post, by, "- a new boat", "- a bridge", SECOND);
    }

    @Test
    void findsTheAgencyAndTheStatedDay() {
        Article article =
                clean(
                        "By JO MARSH, Associated Press\nPublished: May 3, 2031\nBROOKFIELD (AP) — "
                                + LEAD
                                + "\n"
                                + SECOND);
        assertThat(article.wire().map(wire -> wire.name())).contains("Associated Press");
        assertThat(article.words(article.wire().orElseThrow().evidence().orElseThrow()))
                .contains("Associated Press");
        assertThat(article.published().value()).contains("2031-05-03");
        assertThat(article.byline()).contains("JO MARSH");
    }

    @Test
    void joinsWrappedLines() {
        String wrapped =
                """
                The ferry to the island will stop for the winter because the
                ice in the harbour is too thick for the boat that the town
                bought last year, the harbour office said on Monday.

                The office had hoped for a mild winter, and it had told the
                people of the island that the boat would go on, but then the
                frost came early and stayed for all of the month.

                A second boat is on its way from the yard in the north and
                will be in the harbour before the end of the year, it said.
                """;
        Article article = clean(wrapped);
        assertThat(article.text().lines().count()).isEqualTo(3);
        assertThat(article.text()).contains("because the ice in the harbour");
        assertThat(clean(article.text()).text()).isEqualTo(article.text());
    }

    @Test
    void aSidecarGoesFirst() {
        Article article =
                clean(
                        page(
                                "Ferry stops\n" + LEAD,
                                Map.of(
                                        "title",
                                        "Ferry stops",
                                        "published",
                                        "2031-05-03",
                                        "outlet",
                                        "Herald",
                                        "byline",
                                        "By Jo Marsh")),
                        RecurringLines.of(List.of()));
        assertThat(article.title()).contains("Ferry stops");
        assertThat(article.text()).isEqualTo(LEAD);
        assertThat(article.published().evidence()).isEqualTo("stated by the sidecar");
        assertThat(article.outlet()).contains("Herald");
        assertThat(article.bylinePeople()).containsExactly("Jo Marsh");
    }

    @Test
    void cutsWhatAnOutletPutsOnEveryPage() {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            pages.add(
                    new Page(
                            new ArticleId("p" + i),
                            Optional.of(i + ".txt"),
                            Optional.empty(),
                            Page.Format.TEXT,
                            LEAD + "\nOur harbour, our town\n" + SECOND.replace("ice", "ice " + i),
                            Stated.all(Map.of("outlet", "Herald"), "the sidecar")));
        }
        RecurringLines recurring = RecurringLines.of(pages);
        Article article = clean(pages.getFirst(), recurring);
        assertThat(reason(article, "Our harbour")).isEqualTo("recurring line of Herald");
        assertThat(article.text()).contains(LEAD);
    }

    @Test
    void refusesAPageOfFurniture() {
        Cleaning cleaning =
                new Cleaner()
                        .clean(
                                page("Share this article\nAdvertisement\n", Map.of()),
                                RecurringLines.of(List.of()));
        assertThat(cleaning).isInstanceOf(Cleaning.Refused.class);
        assertThat(((Cleaning.Refused) cleaning).rejection().reason()).isEqualTo("no article text");
    }

    @Test
    void isIdempotentAndSurvivesEveryPrefix() {
        String text =
                "THE BROOKFIELD ONE NEWS\r\nMay 3, 2031 |\r\nBy Jo Marsh\r\nFerry stops for winter\r\n\r\n"
                        + LEAD
                        + "\r\nRead more: All about boats\r\n"
                        + SECOND
                        + "\r\n(Reporting by Jo Marsh; Editing by Bo Lind)\r\n© 2031 Lakeside Herald\r\n";
        for (int end = 0; end <= text.length(); end++) {
            Cleaning once =
                    new Cleaner()
                            .clean(
                                    page(text.substring(0, end), Map.of()),
                                    RecurringLines.of(List.of()));
            if (once instanceof Cleaning.Cleaned(Article article)) {
                lawful(article);
                assertThat(clean(article.text()).text()).isEqualTo(article.text());
            }
        }
    }

    @Test
    void isQuickOnHostileText() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> {
                    clean(("word ".repeat(20) + ". ").repeat(50_000));
                    clean(LEAD + "\n" + "By A B, ".repeat(100_000));
                    clean(LEAD + "\n" + "\uD800\n".repeat(100_000));
                    clean("a\n".repeat(100_000) + LEAD);
                });
    }
}
