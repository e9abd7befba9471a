package org.firsthand.tell;

import java.time.LocalDate;
import java.util.List;
import org.firsthand.article.Evidence;
import org.firsthand.collate.exchange.Exchange;
import org.firsthand.collate.figure.FigureGroup;
import org.firsthand.collate.figure.FigureRef;
import org.firsthand.collate.figure.Rate;
import org.firsthand.collate.naming.Naming;
import org.firsthand.collate.quotation.QuotationVariant;
import org.firsthand.collate.statement.Statement;
import org.firsthand.collate.timeline.Happening;
import org.firsthand.tell.dossier.FigureGroupView;
import org.firsthand.tell.dossier.HappeningView;
import org.firsthand.tell.dossier.NamingView;
import org.firsthand.tell.dossier.QuotationVariantView;
import org.firsthand.tell.dossier.RateView;
import org.firsthand.tell.dossier.SpeechActView;
import org.firsthand.tell.dossier.StatementView;

/// The document's statements, figure groups, rates, variants, asks, happenings and names for
/// things.
record CollationViews(Spans spans) {

    StatementView statement(Statement statement) {
        return new StatementView(
                statement.id(),
                statement.story(),
                statement.readings().stream().map(this::reading).toList(),
                statement.variants().stream().map(this::variant).toList(),
                Words.joined(statement.agreement()),
                statement.articles(),
                new StatementView.IntervalView(
                        statement.origins().lower(), statement.origins().upper()),
                Words.ids(statement.missingFrom()));
    }

    FigureGroupView group(FigureGroup group) {
        return new FigureGroupView(
                group.id(),
                group.of(),
                group.figures().stream().map(this::member).toList(),
                Words.joined(group.agreement()),
                group.why());
    }

    RateView rate(Rate rate) {
        return new RateView(
                spans.view(rate.figure().article(), rate.figure().figure().span()),
                rate.perDay(),
                "day",
                rate.of(),
                rate.arithmetic(),
                rate.comparable());
    }

    QuotationVariantView variant(QuotationVariant variant) {
        return new QuotationVariantView(
                variant.quotations().stream()
                        .map(q -> AnnotationViews.quotationId(q.article(), q.index()))
                        .toList(),
                variant.kinds().stream().map(Words::joined).toList(),
                variant.diff().stream()
                        .map(
                                step ->
                                        new QuotationVariantView.StepView(
                                                Words.joined(step.operation()), step.texts()))
                        .toList());
    }

    SpeechActView exchange(Exchange exchange) {
        return new SpeechActView(
                Words.spaced(exchange.kind()),
                exchange.from(),
                exchange.to(),
                exchange.fromFor(),
                exchange.toFor(),
                exchange.what(),
                exchange.due(),
                Words.spaced(exchange.status()),
                spans.views(exchange.evidence()));
    }

    HappeningView happening(Happening happening) {
        return new HappeningView(
                new HappeningView.DateView(
                        happening.start().map(LocalDate::toString),
                        happening.end().map(LocalDate::toString),
                        Words.spaced(happening.certainty())),
                happening.what(),
                spans.views(happening.evidence()));
    }

    NamingView naming(Naming naming) {
        return new NamingView(naming.referent(), terms(naming.terms()), terms(naming.acts()));
    }

    private List<NamingView.TermView> terms(List<Naming.Term> terms) {
        return terms.stream()
                .map(
                        term ->
                                new NamingView.TermView(
                                        term.text(),
                                        Words.ids(term.articles()),
                                        term.count(),
                                        spans.views(term.mentions())))
                .toList();
    }

    private FigureGroupView.MemberView member(FigureRef ref) {
        var figure = ref.figure();
        return new FigureGroupView.MemberView(
                ref.article().value(),
                figure.span().start(),
                figure.span().end(),
                spans.words(ref.article(), figure.span()),
                figure.value(),
                figure.low(),
                figure.high(),
                Words.spaced(figure.bound()));
    }

    private StatementView.ReadingView reading(Statement.Reading reading) {
        Evidence evidence = reading.evidence();
        return new StatementView.ReadingView(
                evidence.article().value(),
                evidence.span().start(),
                evidence.span().end(),
                spans.words(evidence),
                Words.joined(reading.mode()));
    }

    private StatementView.VariantView variant(Statement.Variant variant) {
        return new StatementView.VariantView(
                Words.joined(variant.kind()),
                variant.readings(),
                spans.views(variant.spans()),
                variant.why());
    }
}
