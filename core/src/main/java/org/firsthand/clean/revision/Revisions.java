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
        Map<String, List<Version>> byAddress = new TreeMap<>();
        List<Article> whole = new ArrayList<>();
        for (Article article : articles) {
            Version.of(article)
                    .ifPresentOrElse(
                            version ->
                                    byAddress
                                            .computeIfAbsent(
                                                    version.address().key(),
                                                    key -> new ArrayList<>())
                                            .add(version),
                            () -> whole.add(article));
        }
        List<List<Version>> versions = new ArrayList<>();
        for (List<Version> pages : byAddress.values()) {
            versions.add(folded(pages, Version::isCopyAtOneAddress, "the same address"));
        }
        Map<ArticleId, Version> kept = foldedByTitle(versions);
        for (List<Version> pages : versions) {
            chained(pages.stream().filter(page -> kept.containsKey(page.id())).toList(), kept)
                    .forEach(whole::add);
        }
        whole.sort(Comparator.comparing(Article::id));
        return whole;
    }

    /// Two versions are of one article.
    private interface Test {
        boolean same(Version kept, Version page);
    }

    /// `pages` without the copies, which those that stay carry.
    private static List<Version> folded(List<Version> pages, Test test, String why) {
        List<Version> sorted = new ArrayList<>(pages);
        sorted.sort(Version.PLAINEST_FIRST);
        List<Version> kept = new ArrayList<>();
        for (Version page : sorted) {
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

    private static Map<ArticleId, Version> foldedByTitle(List<List<Version>> versions) {
        Map<String, List<Version>> byTitle = new TreeMap<>();
        Map<ArticleId, Version> kept = new TreeMap<>();
        for (List<Version> pages : versions) {
            for (Version page : pages) {
                // A page with revisions stays: its words are not those of the other address.
                if (page.titleKey().isEmpty() || pages.size() > 1) {
                    kept.put(page.id(), page);
                } else {
                    byTitle.computeIfAbsent(page.titleKey(), key -> new ArrayList<>()).add(page);
                }
            }
        }
        for (List<Version> pages : byTitle.values()) {
            folded(pages, Version::isNear, "the same site, title and words")
                    .forEach(page -> kept.put(page.id(), page));
        }
        return kept;
    }

    private static List<Article> chained(List<Version> pages, Map<ArticleId, Version> kept) {
        List<Version> sorted =
                pages.stream()
                        .map(page -> kept.getOrDefault(page.id(), page))
                        .sorted(Version.EARLIEST_FIRST)
                        .toList();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Version page = sorted.get(i);
            articles.add(i == 0 ? page.article() : page.after(sorted.get(i - 1)));
        }
        return articles;
    }
}
