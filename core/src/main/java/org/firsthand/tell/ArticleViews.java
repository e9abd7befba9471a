package org.firsthand.tell;

import java.util.List;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Copy;
import org.firsthand.article.Evidence;
import org.firsthand.article.PublicationDate;
import org.firsthand.article.Revision;
import org.firsthand.article.Wire;
import org.firsthand.read.Rejection;
import org.firsthand.tell.dossier.ArticleView;
import org.firsthand.tell.dossier.RejectedView;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.text.Span;

/// The document's articles and rejections.
record ArticleViews(Spans spans) {

    ArticleView view(Article article, int words) {
        return new ArticleView(
                article.id().value(),
                article.file(),
                article.url(),
                article.title(),
                article.outlet(),
                article.publisher(),
                article.carried(),
                article.byline(),
                article.bylinePeople(),
                article.wire().map(this::wire),
                published(article.published()),
                article.seen(),
                article.language(),
                article.text(),
                article.original(),
                words,
                cuts(article),
                article.copies().stream().map(ArticleViews::copy).toList(),
                article.revision().map(revision -> revision.of().value()),
                article.revision().map(revision -> revision(article.id(), revision)));
    }

    private static ArticleView.CopyView copy(Copy copy) {
        return new ArticleView.CopyView(copy.id().value(), copy.file(), copy.url(), copy.why());
    }

    private ArticleView.RevisionView revision(ArticleId id, Revision revision) {
        return new ArticleView.RevisionView(
                Words.spaced(revision.order()),
                revision.changes().stream()
                        .map(
                                change ->
                                        new ArticleView.ChangeView(
                                                change.before()
                                                        .map(span -> view(revision.of(), span)),
                                                change.after().map(span -> view(id, span))))
                        .toList());
    }

    private SpanView view(ArticleId id, Span span) {
        return spans.view(Evidence.of(id, span));
    }

    static RejectedView view(Rejection rejection) {
        return new RejectedView(
                rejection.file(), rejection.url(), rejection.reason(), rejection.detail());
    }

    private ArticleView.WireView wire(Wire wire) {
        return new ArticleView.WireView(
                wire.name(),
                Words.spaced(wire.certainty()),
                spans.views(wire.evidence().stream().toList()));
    }

    private ArticleView.PublishedView published(PublicationDate date) {
        return new ArticleView.PublishedView(
                date.value(),
                Words.spaced(date.certainty()),
                date.evidence(),
                spans.views(date.receipts()));
    }

    private static List<ArticleView.CutView> cuts(Article article) {
        return article.cuts().stream()
                .map(
                        cut ->
                                new ArticleView.CutView(
                                        cut.span().start(),
                                        cut.span().end(),
                                        cut.span().of(article.original()),
                                        cut.reason()))
                .toList();
    }
}
