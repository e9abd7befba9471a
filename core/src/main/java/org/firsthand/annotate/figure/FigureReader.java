package org.firsthand.annotate.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.finding.Attribution;
import org.firsthand.annotate.finding.Figure;
import org.firsthand.annotate.finding.Period;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;

/// Finds numbers that say something. Immutable.
public final class FigureReader {

    private final QuantityReader quantities = new QuantityReader();

    /// The figures of the article, in order.
    ///
    /// @param times the article's expressions of time, which are no figures but give them periods
    /// @param attributions who said what, which gives figures their speakers
    public List<Figure> read(
            Reading reading, List<TimeExpression> times, List<Attribution> attributions) {
        List<Figure> figures = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            List<Quantity> found =
                    quantities.read(reading.text(), sentence.span().start(), sentence.span().end());
            if (!found.isEmpty()) {
                figures.addAll(read(reading.text(), sentence, found, times, attributions));
            }
        }
        return List.copyOf(figures);
    }

    private static List<Figure> read(
            String text,
            Sentence sentence,
            List<Quantity> found,
            List<TimeExpression> allTimes,
            List<Attribution> attributions) {
        List<TimeExpression> times =
                allTimes.stream().filter(time -> sentence.span().contains(time.span())).toList();
        List<Span> sources =
                attributions.stream()
                        .flatMap(attribution -> attribution.source().stream())
                        .filter(source -> sentence.span().overlaps(source))
                        .toList();
        Telling telling = new Telling(text, sentence, times, sources);
        Periods periods = new Periods(text, sentence, times);
        List<Figure> figures = new ArrayList<>();
        for (Quantity quantity : found) {
            Optional<CountedNoun> noun =
                    quantity.unit().isPresent()
                            ? Optional.empty()
                            : CountedNoun.behind(sentence, quantity);
            if (telling.says(quantity, noun, found.size())) {
                figures.add(figure(text, sentence, quantity, noun, periods, attributions));
            }
        }
        return figures;
    }

    private static Figure figure(
            String text,
            Sentence sentence,
            Quantity quantity,
            Optional<CountedNoun> noun,
            Periods periods,
            List<Attribution> attributions) {
        Span span = noun.map(n -> quantity.span().cover(n.span())).orElse(quantity.span());
        int behind = sentence.tokenAt(quantity.span().end());
        String phrase = Context.behind(text, sentence, behind);
        boolean bare = noun.filter(n -> n.span().of(text).equals(phrase)).isPresent();
        String what = phrase.isEmpty() || bare ? Context.around(text, sentence, span) : phrase;
        boolean length = quantity.unit().filter(unit -> unit.kind() == Unit.Kind.TIME).isPresent();
        Optional<Period> period = length ? Optional.empty() : periods.of(span);
        return new Figure(
                span,
                quantity.value(),
                quantity.low(),
                quantity.high(),
                quantity.unit()
                        .map(Unit::code)
                        .or(() -> noun.map(CountedNoun::singular))
                        .orElse(""),
                what,
                quantity.bound(),
                period,
                Changes.of(sentence, quantity),
                speaker(attributions, span));
    }

    private static Optional<Speaker> speaker(List<Attribution> attributions, Span span) {
        return attributions.stream()
                .filter(
                        attribution ->
                                attribution.content().stream()
                                        .anyMatch(content -> content.overlaps(span)))
                .flatMap(attribution -> attribution.speaker().stream())
                .findFirst();
    }
}
