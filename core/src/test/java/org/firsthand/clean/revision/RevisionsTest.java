package org.firsthand.clean.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Certainty;
import org.firsthand.article.Copy;
import org.firsthand.article.Revision;
import org.firsthand.clean.Cleaner;
import org.firsthand.clean.Cleaning;
import org.firsthand.clean.RecurringLines;
import org.firsthand.read.Page;
import org.firsthand.read.input.Stated;
import org.junit.jupiter.api.Test;

/// Pages of one article: copies, revisions, and what is neither.
class RevisionsTest {

    private static final String TEXT =
            """
            The harbour's crane drivers ended their strike on Tuesday after nine days.

            The port authority said that the first ships would be unloaded in the evening.

            "We have what we asked for," said the union's head, Marta Ilves, at the gate.
            """;

    private static final String CHANGED = TEXT.replace("nine days", "eleven days");

    @Test
    void pagesOfOneAddressWithTheSameWordsAreOneArticle() {
        List<Article> articles =
                Revisions.of(
                        List.of(
                                article("a", "https://example.org/strike?utm_source=x", "", TEXT),
                                article("b", "https://www.example.org/strike", "", spaced(TEXT))));
        assertThat(articles).hasSize(1);
        assertThat(articles.getFirst().copies())
                .extracting(Copy::url)
                .containsExactly(Optional.of("https://example.org/strike?utm_source=x"));
    }

    @Test
    void aViewIsFoldedIntoThePlainPage() {
        List<Article> articles =
                Revisions.of(
                        List.of(
                                article("a", "https://example.org/strike/amp", "", TEXT + LONG),
                                article(
                                        "b",
                                        "https://example.org/strike",
                                        "",
                                        TEXT + LONG + "\nA crane at the quay.\n")));
        assertThat(articles).extracting(Article::id).containsExactly(new ArticleId("b"));
        assertThat(articles.getFirst().copies())
                .extracting(Copy::id)
                .containsExactly(new ArticleId("a"));
    }

    @Test
    void aPrintPageUnderAnotherPathIsKnownByTitleAndWords() {
        List<Article> articles =
                Revisions.of(
                        List.of(
                                article("a", "https://example.org/strike", "Strike ends", TEXT),
                                article(
                                        "b",
                                        "https://example.org/p.php?n=7",
                                        "Strike Ends!",
                                        TEXT)));
        assertThat(articles).hasSize(1);
    }

    @Test
    void anotherSiteThatShowsTheSameWordsIsAnotherArticle() {
        List<Article> articles =
                Revisions.of(
                        List.of(
                                article("a", "https://example.org/strike", "Strike ends", TEXT),
                                article("b", "https://example.com/strike", "Strike ends", TEXT)));
        assertThat(articles).hasSize(2).allMatch(article -> article.copies().isEmpty());
        assertThat(articles).allMatch(article -> article.revision().isEmpty());
    }

    @Test
    void changedWordsUnderOneAddressAreARevision() {
        List<Article> articles =
                Revisions.of(
                        List.of(
                                article(
                                        "b",
                                        "https://example.org/strike",
                                        "",
                                        CHANGED,
                                        "2026-03-04"),
                                article(
                                        "a",
                                        "https://example.org/strike",
                                        "",
                                        TEXT,
                                        "2026-03-03")));
        Revision revision = articles.get(1).revision().orElseThrow();
        assertThat(revision.of()).isEqualTo(new ArticleId("a"));
        assertThat(revision.order()).isEqualTo(Certainty.STATED);
        assertThat(revision.changes()).hasSize(1);
        Revision.Change change = revision.changes().getFirst();
        assertThat(change.before().orElseThrow().of(articles.get(0).text())).isEqualTo("nine");
        assertThat(change.after().orElseThrow().of(articles.get(1).text())).isEqualTo("eleven");
        assertThat(articles.getFirst().revision()).isEmpty();
    }

    @Test
    void withoutTimesTheOrderOfRevisionsIsUnknown() {
        List<Article> articles =
                Revisions.of(
                        List.of(
                                article("a", "https://example.org/strike", "", TEXT),
                                article("b", "https://example.org/strike", "", CHANGED)));
        assertThat(articles.get(1).revision().orElseThrow().order()).isEqualTo(Certainty.UNKNOWN);
    }

    @Test
    void anInsertedParagraphIsAChangeWithoutWordsBefore() {
        List<Article> articles =
                Revisions.of(
                        List.of(
                                article("a", "https://example.org/strike", "", TEXT),
                                article("b", "https://example.org/strike", "", TEXT + LONG)));
        Revision.Change change = articles.get(1).revision().orElseThrow().changes().getFirst();
        assertThat(change.before()).isEmpty();
        assertThat(change.after().orElseThrow().of(articles.get(1).text())).startsWith("Some of");
    }

    @Test
    void anotherArticleUnderTheSameAddressIsNoRevision() {
        List<Article> articles =
                Revisions.of(
                        List.of(
                                article("a", "https://example.org/today", "", TEXT),
                                article("b", "https://example.org/today", "", LONG)));
        assertThat(articles).hasSize(2).allMatch(article -> article.revision().isEmpty());
    }

    @Test
    void theOrderOfArticlesChangesNothing() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String url = "https://example.org/strike" + (i % 2 == 0 ? "" : "?fbclid=" + i);
            articles.add(article("n" + i, url, "Strike", i % 3 == 0 ? CHANGED : TEXT));
        }
        List<Article> expected = Revisions.of(articles);
        assertThat(expected).hasSize(2);
        long seed = 77;
        Collections.shuffle(articles, new Random(seed));
        assertThat(Revisions.of(articles)).as("seed %s", seed).isEqualTo(expected);
    }

    private static final String LONG =
            """

            Some of the drivers had slept in tents beside the fence since the first of the month, and \
            a kitchen of volunteers gave out soup twice a day while the talks went on behind closed \
            doors in the old customs house.

            Shippers had sent eleven vessels to other ports along the coast, which took three days \
            longer by road, and said that they would count the cost before the next season began.
            """;

    private static String spaced(String text) {
        return text.replace("\n\n", "\n\n\n").replace("We have", "We  have");
    }

    private static Article article(String id, String url, String title, String text) {
        return article(id, url, title, text, "");
    }

    private static Article article(
            String id, String url, String title, String text, String published) {
        Map<String, String> sidecar =
                published.isEmpty()
                        ? Map.of("title", title.isEmpty() ? "Strike " + id : title)
                        : Map.of("title", "Strike", "published", published);
        Page page =
                new Page(
                        new ArticleId(id),
                        Optional.of(id + ".txt"),
                        Optional.of(url),
                        Page.Format.TEXT,
                        text,
                        Stated.all(sidecar, "the sidecar"));
        Cleaning cleaning = new Cleaner().clean(page, RecurringLines.of(List.of(page)));
        return ((Cleaning.Cleaned) cleaning).article();
    }
}
