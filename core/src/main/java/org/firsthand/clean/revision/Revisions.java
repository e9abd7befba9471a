package org.firsthand.clean.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;

/// Joins the pages of a pile that are of one article.
///
/// Pages of one address whose words agree are one article with copies; pages of one address whose
/// words changed are revisions of one another. Pages of one site with one title and nearly the same
/// words are copies under different addresses. The work grows with the number of articles: a page
/// is compared with at most [#NEIGHBOURS] of its site and title.
public final class Revisions {

    private static final int NEIGHBOURS = 32;

    private Revisions() {}

    /// The articles with copies folded and revisions chained, in order of id.
    ///
    /// @param articles in any order, with different ids
    public static List<Article> of(List<Article> articles) {
        Map<String, List<AddressedArticle>> byAddress = new TreeMap<>();
        List<Article> whole = new ArrayList<>();
        for (Article article : articles) {
            AddressedArticle.of(article)
                    .ifPresentOrElse(
                            version ->
                                    byAddress
                                            .computeIfAbsent(
                                                    version.address().key(),
                                                    key -> new ArrayList<>())
                                            .add(version),
                            () -> whole.add(article));
        }
        List<List<AddressedArticle>> versions = new ArrayList<>();
        for (List<AddressedArticle> pages : byAddress.values()) {
            versions.add(folded(pages, AddressedArticle::isCopyAtOneAddress, "the same address"));
        }
        Map<ArticleId, AddressedArticle> kept = foldedByTitle(versions);
        for (List<AddressedArticle> pages : versions) {
            chained(pages.stream().filter(page -> kept.containsKey(page.id())).toList(), kept)
                    .forEach(whole::add);
        }
        whole.sort(Comparator.comparing(Article::id));
        return whole;
    }

    /// Two versions are of one article.
    private interface Test {
        boolean same(AddressedArticle kept, AddressedArticle page);
    }

    /// `pages` without the copies, which those that stay carry.
    private static List<AddressedArticle> folded(
            List<AddressedArticle> pages, Test test, String why) {
        List<AddressedArticle> sorted = new ArrayList<>(pages);
        sorted.sort(AddressedArticle.PLAINEST_FIRST);
        List<AddressedArticle> kept = new ArrayList<>();
        for (AddressedArticle page : sorted) {
            int at = -1;
            for (int i = kept.size() - 1;
                    at < 0 && i >= Math.max(0, kept.size() - NEIGHBOURS);
                    i--) {
                at = test.same(kept.get(i), page) ? i : -1;
            }
            if (at < 0) {
                kept.add(page);
            } else {
                kept.set(at, kept.get(at).with(page, why));
            }
        }
        return kept;
    }

    private static Map<ArticleId, AddressedArticle> foldedByTitle(
            List<List<AddressedArticle>> versions) {
        Map<String, List<AddressedArticle>> byTitle = new TreeMap<>();
        Map<ArticleId, AddressedArticle> kept = new TreeMap<>();
        for (List<AddressedArticle> pages : versions) {
            for (AddressedArticle page : pages) {
                // A page with revisions stays: its words are not those of the other address.
                if (page.titleKey().isEmpty() || pages.size() > 1) {
                    kept.put(page.id(), page);
                } else {
                    byTitle.computeIfAbsent(page.titleKey(), key -> new ArrayList<>()).add(page);
                }
            }
        }
        for (List<AddressedArticle> pages : byTitle.values()) {
            folded(pages, AddressedArticle::isNear, "the same site, title and words")
                    .forEach(page -> kept.put(page.id(), page));
        }
        return kept;
    }

    private static List<Article> chained(
            List<AddressedArticle> pages, Map<ArticleId, AddressedArticle> kept) {
        List<AddressedArticle> sorted =
                pages.stream()
                        .map(page -> kept.getOrDefault(page.id(), page))
                        .sorted(AddressedArticle.EARLIEST_FIRST)
                        .toList();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            AddressedArticle page = sorted.get(i);
            articles.add(i == 0 ? page.article() : page.after(sorted.get(i - 1)));
        }
        return articles;
    }
}
