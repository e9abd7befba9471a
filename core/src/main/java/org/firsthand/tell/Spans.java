package org.firsthand.tell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.tell.dossier.SpanView;
import org.firsthand.text.Span;

/// Turns places into spans with their words.
///
/// @param articles every article of the pile by id
record Spans(Map<ArticleId, Article> articles) {

    SpanView view(Evidence evidence) {
        return new SpanView(
                evidence.article().value(),
                evidence.span().start(),
                evidence.span().end(),
                words(evidence),
                evidence.layer() == Evidence.Layer.ORIGINAL
                        ? Optional.of("original")
                        : Optional.empty());
    }

    SpanView view(ArticleId article, Span span) {
        return view(Evidence.of(article, span));
    }

    List<SpanView> views(List<Evidence> evidence) {
        return evidence.stream().map(this::view).toList();
    }

    List<SpanView> views(ArticleId article, List<Span> spans) {
        return spans.stream().map(span -> view(article, span)).toList();
    }

    String words(Evidence evidence) {
        Article article = articles.get(evidence.article());
        if (article == null) {
            throw new IllegalArgumentException(evidence + " is of no article of the pile");
        }
        return article.words(evidence);
    }

    String words(ArticleId article, Span span) {
        return words(Evidence.of(article, span));
    }
}
