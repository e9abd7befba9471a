package org.firsthand.tell.html.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.firsthand.tell.dossier.FigureGroupView;
import org.firsthand.tell.dossier.FigureView;
import org.firsthand.tell.dossier.RateView;
import org.firsthand.tell.dossier.SpanView;

/// The figures that several tellings give, the rates worked out from them, and the rest.
///
/// @param alone figures of one telling
public record Figures(List<Line> lines, List<RateLine> rates, List<Mark> alone) {

    /// One quantity.
    ///
    /// @param values the wordings, each with the tellings that have it
    /// @param ticks places on a scale from 0 to 100, where the values differ
    public record Line(
            String of, List<Value> values, String agreement, String why, List<Tick> ticks) {}

    /// A figure as worded.
    public record Value(String words, List<Mark> sigla) {}

    /// A value on the scale.
    public record Tick(double at, String words) {}

    /// A figure brought to a rate.
    public record RateLine(Mark figure, String of, String arithmetic, String siglum) {}

    public static Figures of(Scope scope) {
        List<Line> lines = new ArrayList<>();
        for (FigureGroupView group : scope.dossier().figureGroups()) {
            List<FigureGroupView.MemberView> members =
                    group.figures().stream().filter(f -> scope.holds(f.article())).toList();
            if (!members.isEmpty()) {
                lines.add(line(scope, group, members));
            }
        }
        lines.sort((a, b) -> Boolean.compare(agrees(a), agrees(b)));
        List<RateLine> rates = new ArrayList<>();
        for (RateView rate : scope.dossier().rates()) {
            scope.telling(rate.figure().article())
                    .ifPresent(
                            telling ->
                                    rates.add(
                                            new RateLine(
                                                    scope.quote(rate.figure()),
                                                    rate.of(),
                                                    rate.arithmetic(),
                                                    telling.siglum())));
        }
        List<Mark> alone = new ArrayList<>();
        for (FigureView figure : scope.dossier().figures()) {
            if (scope.holds(figure.article()) && figure.group().isEmpty()) {
                alone.add(
                        scope.quote(
                                new SpanView(
                                        figure.article(),
                                        figure.start(),
                                        figure.end(),
                                        figure.text(),
                                        Optional.empty())));
            }
        }
        return new Figures(List.copyOf(lines), List.copyOf(rates), List.copyOf(alone));
    }

    public boolean empty() {
        return lines.isEmpty() && rates.isEmpty() && alone.isEmpty();
    }

    private static boolean agrees(Line line) {
        return line.agreement().equals("agree");
    }

    private static Line line(
            Scope scope, FigureGroupView group, List<FigureGroupView.MemberView> members) {
        Map<String, List<SpanView>> wordings = new LinkedHashMap<>();
        Map<String, String> shown = new LinkedHashMap<>();
        for (var member : members) {
            String key = Words.folded(member.text());
            shown.putIfAbsent(key, member.text());
            wordings.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(
                            new SpanView(
                                    member.article(),
                                    member.start(),
                                    member.end(),
                                    member.text(),
                                    Optional.empty()));
        }
        List<Value> values = new ArrayList<>();
        shown.forEach(
                (key, words) ->
                        values.add(
                                new Value(
                                        words,
                                        scope.sigla(wordings.getOrDefault(key, List.of())))));
        return new Line(
                group.of(), List.copyOf(values), group.agreement(), group.why(), ticks(members));
    }

    private static List<Tick> ticks(List<FigureGroupView.MemberView> members) {
        Map<Double, String> points = new LinkedHashMap<>();
        for (var member : members) {
            for (OptionalDouble end : List.of(member.value(), member.low(), member.high())) {
                end.ifPresent(value -> points.putIfAbsent(value, member.text()));
            }
        }
        double most = points.keySet().stream().mapToDouble(Math::abs).max().orElse(0);
        boolean signed = points.keySet().stream().anyMatch(value -> value < 0);
        if (points.size() < 2 || signed || most == 0 || !Double.isFinite(most)) {
            return List.of();
        }
        List<Tick> ticks = new ArrayList<>();
        points.forEach(
                (value, words) ->
                        ticks.add(new Tick(Math.round(1000 * value / most) / 10.0, words)));
        return List.copyOf(ticks);
    }
}
