package org.firsthand.tell;

import java.util.List;
import java.util.Optional;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Colophon;
import org.firsthand.article.Copy;
import org.firsthand.article.Evidence;
import org.firsthand.article.Paragraph;
import org.firsthand.article.PublicationDate;
import org.firsthand.article.Revision;
import org.firsthand.article.Wire;
import org.firsthand.read.Note;
import org.firsthand.read.Rejection;
import org.firsthand.tell.dossier.ArticleView;
import org.firsthand.tell.dossier.NoteView;
import org.firsthand.tell.dossier.RejectedView;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.text.Span;

/// The document's articles, rejections and notes.
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
                article.colophon().modified().flatMap(ArticleViews::modified),
                article.colophon().section(),
                article.colophon().grounds().stream().map(ArticleViews::known).toList(),
                article.seen(),
                article.language(),
                article.text(),
                article.original(),
                words,
                paragraphs(article),
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

    static NoteView view(Note note) {
        return new NoteView(note.file(), note.url(), note.reason(), note.detail());
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

    private static Optional<ArticleView.ModifiedView> modified(PublicationDate date) {
        return date.value().map(value -> new ArticleView.ModifiedView(value, date.evidence()));
    }

    private static ArticleView.KnownView known(Colophon.Grounds grounds) {
        return new ArticleView.KnownView(
                Words.joined(grounds.fact()),
                Words.spaced(grounds.certainty()),
                grounds.evidence());
    }

    private static List<ArticleView.ParagraphView> paragraphs(Article article) {
        return article.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() != Paragraph.Kind.TEXT)
                .map(
                        paragraph ->
                                new ArticleView.ParagraphView(
                                        paragraph.span().start(),
                                        paragraph.span().end(),
                                        Words.joined(paragraph.kind())))
                .toList();
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
