package org.firsthand.tell;

import java.util.List;
import java.util.OptionalDouble;
import org.firsthand.tell.dossier.FigureGroupView;
import org.firsthand.tell.dossier.RateView;
import org.firsthand.tell.dossier.SpanView;

/// What is counted in the invented bridge.
final class BridgeFigures {

    private BridgeFigures() {}

    private static FigureGroupView.MemberView member(SpanView span, double value, String bound) {
        return new FigureGroupView.MemberView(
                span.article(),
                span.start(),
                span.end(),
                span.text(),
                OptionalDouble.of(value),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                bound);
    }

    static void figures(DossierBuilder b) {
        b.figureGroup(
                new FigureGroupView(
                        "f1",
                        "people led off the span",
                        List.of(
                                member(b.span("gazette", "About 40 people"), 40, "about"),
                                member(b.span("valley", "About 40 people"), 40, "about"),
                                member(b.span("ledger", "About 40 people"), 40, "about"),
                                member(b.span("bay", "Around 40 people"), 40, "about"),
                                member(b.span("herald", "At least 43 people"), 43, "at least")),
                        "differ",
                        "43 lies outside the bound of about 40"));
        b.figureGroup(
                new FigureGroupView(
                        "f2",
                        "repairs",
                        List.of(
                                member(b.span("gazette", "$12 million"), 12_000_000, "exact"),
                                member(
                                        b.span("herald", "nearly $12 million"),
                                        12_000_000,
                                        "less than")),
                        "bound",
                        "the same number with another bound"));
        b.figureGroup(
                new FigureGroupView(
                        "f3",
                        "detour",
                        List.of(
                                member(b.span("ledger", "18 kilometres"), 18, "exact"),
                                member(b.span("channel", "9 kilometres"), 9, "exact")),
                        "differ",
                        "18 and 9 km"));
        b.figure(b.span("gazette", "five piers"), 5, "pier", "piers");
        b.rate(
                new RateView(
                        b.span("gazette", "$12 million over 30 days"),
                        400_000,
                        "day",
                        "repairs",
                        "12,000,000 USD ÷ 30 days = 400,000 USD a day",
                        "r1"));
    }
}
