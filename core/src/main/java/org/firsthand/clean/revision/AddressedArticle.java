package org.firsthand.clean.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Certainty;
import org.firsthand.article.Copy;
import org.firsthand.article.Revision;

/// One article whose address is known, with its words.
record AddressedArticle(Article article, AddressKey address, ParagraphWords wording) {

    /// What a copy must share of the shorter text, and how much shorter it may be.
    private static final double COPY = 0.95;

    private static final double LENGTHS = 0.8;

    /// What a revision must share of the shorter text: a page that holds another article every day
    /// keeps its address too.
    private static final double REVISION = 0.3;

    /// The page that stands for its copies: a view last, the longest text first, then the shortest
    /// address.
    static final Comparator<AddressedArticle> PLAINEST_FIRST =
            Comparator.comparingInt((AddressedArticle version) -> version.address.view() ? 1 : 0)
                    .thenComparingInt(version -> -version.wording.forms().size())
                    .thenComparingInt(version -> version.url().length())
                    .thenComparing(AddressedArticle::url)
                    .thenComparing(AddressedArticle::id);

    static final Comparator<AddressedArticle> EARLIEST_FIRST =
            Comparator.comparing(AddressedArticle::time).thenComparing(AddressedArticle::id);

    static Optional<AddressedArticle> of(Article article) {
        return article.url()
                .flatMap(AddressKey::of)
                .map(address -> new AddressedArticle(article, address, ParagraphWords.of(article)));
    }

    ArticleId id() {
        return article.id();
    }

    private String url() {
        return article.url().orElse("");
    }

    /// When it was seen, else when it was published; ISO, so that text order is time order.
    private String time() {
        return article.seen().or(() -> article.published().value()).orElse("");
    }

    /// Its site and the words of its title; empty where it has no title.
    String titleKey() {
        String words = article.title().map(title -> ParagraphWords.normal(title)).orElse("");
        return words.isEmpty() ? "" : address.site() + " " + words;
    }

    /// True where `page`, of the same address, says the same in the same words, or is another view
    /// of it that a caption more or less tells apart.
    boolean isCopyAtOneAddress(AddressedArticle page) {
        return wording.forms().equals(page.wording.forms())
                || (!url().equals(page.url()) && isNear(page));
    }

    /// True where one holds nearly all of the other's words.
    boolean isNear(AddressedArticle page) {
        return lengthRatio(page) >= LENGTHS && shared(page) >= COPY;
    }

    private double lengthRatio(AddressedArticle page) {
        double own = wording.forms().size();
        double other = page.wording.forms().size();
        return own == other ? 1 : Math.min(own, other) / Math.max(own, other);
    }

    private double shared(AddressedArticle page) {
        return wording.forms().size() <= page.wording.forms().size()
                ? wording.containedIn(page.wording)
                : page.wording.containedIn(wording);
    }

    AddressedArticle with(AddressedArticle page, String why) {
        List<Copy> copies = new ArrayList<>(article.copies());
        copies.addAll(page.article.copies());
        copies.add(new Copy(page.id(), page.article.file(), page.article.url(), why));
        copies.sort(Comparator.comparing(Copy::id));
        return new AddressedArticle(article.withCopies(copies), address, wording);
    }

    /// This article as the revision of `before`, or as it stands where they share too little.
    Article after(AddressedArticle before) {
        if (before.shared(this) < REVISION) {
            return article;
        }
        List<Revision.Change> changes = TextChanges.of(before.wording, wording);
        Certainty order =
                before.time().isEmpty() || before.time().equals(time())
                        ? Certainty.UNKNOWN
                        : Certainty.STATED;
        return changes.isEmpty()
                ? article
                : article.withRevision(new Revision(before.id(), order, changes));
    }
}
