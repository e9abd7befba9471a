package org.firsthand.tell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Attribution;
import org.firsthand.annotate.finding.Figure;
import org.firsthand.annotate.finding.Period;
import org.firsthand.annotate.finding.Quotation;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.article.ArticleId;
import org.firsthand.collate.figure.FigureRef;
import org.firsthand.link.Linked;
import org.firsthand.link.name.Entity;
import org.firsthand.tell.dossier.AttributionView;
import org.firsthand.tell.dossier.FigureView;
import org.firsthand.tell.dossier.QuotationView;
import org.firsthand.tell.dossier.TimeView;

/// The document's attributions, quotations, figures and times.
///
/// @param groups the id of the group that a figure is in, where it is in one
record AnnotationViews(Spans spans, Linked linked, Map<FigureRef, String> groups) {

    List<AttributionView> attributions(Annotations telling) {
        ArticleId article = telling.article().id();
        return telling.attributions().stream().map(said -> attribution(article, said)).toList();
    }

    List<QuotationView> quotations(Annotations telling) {
        List<QuotationView> views = new ArrayList<>();
        for (Quotation quotation : telling.quotations()) {
            views.add(quotation(telling.article().id(), views.size(), quotation));
        }
        return views;
    }

    List<FigureView> figures(Annotations telling) {
        ArticleId article = telling.article().id();
        return telling.figures().stream().map(figure -> figure(article, figure)).toList();
    }

    List<TimeView> times(Annotations telling) {
        ArticleId article = telling.article().id();
        return telling.times().stream().map(time -> time(article, time)).toList();
    }

    /// The id of an article's quotation.
    static String quotationId(ArticleId article, int index) {
        return "q-" + article + "-" + (index + 1);
    }

    private AttributionView attribution(ArticleId article, Attribution said) {
        return new AttributionView(
                article.value(),
                spans.views(article, said.source()),
                spans.views(article, said.cue()),
                spans.views(article, said.content()),
                entity(article, said.speaker()),
                referent(article, said.speaker()),
                said.via());
    }

    private QuotationView quotation(ArticleId article, int index, Quotation quotation) {
        return new QuotationView(
                quotationId(article, index),
                article.value(),
                quotation.span().start(),
                quotation.span().end(),
                spans.words(article, quotation.span()),
                Words.spaced(quotation.kind()),
                entity(article, quotation.speaker()),
                referent(article, quotation.speaker()),
                quotation.cue().map(cue -> spans.view(article, cue)),
                quotation.via(),
                quotation.continues().isPresent()
                        ? Optional.of(quotationId(article, quotation.continues().getAsInt()))
                        : Optional.empty());
    }

    private FigureView figure(ArticleId article, Figure figure) {
        return new FigureView(
                article.value(),
                figure.span().start(),
                figure.span().end(),
                spans.words(article, figure.span()),
                figure.value(),
                figure.low(),
                figure.high(),
                figure.unit(),
                figure.of(),
                Words.spaced(figure.bound()),
                figure.period().map(period -> period(article, period)),
                figure.change().map(Words::spaced),
                entity(article, figure.speaker()).or(() -> referent(article, figure.speaker())),
                Optional.ofNullable(groups.get(new FigureRef(article, figure))));
    }

    private FigureView.PeriodView period(ArticleId article, Period period) {
        return new FigureView.PeriodView(
                spans.words(article, period.span()),
                period.start().map(LocalDate::toString),
                period.end().map(LocalDate::toString),
                period.days());
    }

    private TimeView time(ArticleId article, TimeExpression time) {
        return new TimeView(
                article.value(),
                time.span().start(),
                time.span().end(),
                spans.words(article, time.span()),
                Words.spaced(time.type()),
                time.value(),
                time.start().map(LocalDate::toString),
                time.end().map(LocalDate::toString),
                Words.spaced(time.certainty()),
                time.anchor());
    }

    /// The entity that speaks; none for one of a group, who is not the group.
    private Optional<String> entity(ArticleId article, Optional<Speaker> speaker) {
        return speaker.filter(s -> !s.member())
                .flatMap(s -> linked.entityAt(article, s.referent()))
                .map(Entity::id);
    }

    private Optional<String> referent(ArticleId article, Optional<Speaker> speaker) {
        return speaker.map(s -> s.told(span -> spans.words(article, span)));
    }
}
