package org.firsthand.collate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.firsthand.TestModels;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Attribution;
import org.firsthand.annotate.finding.Figure;
import org.firsthand.annotate.finding.Period;
import org.firsthand.annotate.finding.Quotation;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Certainty;
import org.firsthand.text.Span;

/// Builds the annotations of an invented article by hand.
public final class Tellings {

    private final ArticleId id;
    private final String text;
    private final List<Figure> figures = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<SpeechAct> acts = new ArrayList<>();

    private Tellings(String id, String text) {
        this.id = new ArticleId(id);
        this.text = text;
    }

    public static Tellings of(String id, String text) {
        return new Tellings(id, text);
    }

    public Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words + " is not in " + text);
        }
        return new Span(start, start + words.length());
    }

    public Tellings figure(String words, double value, String unit, Figure.Bound bound) {
        return figure(words, value, unit, bound, Optional.empty());
    }

    public Tellings figure(
            String words, double value, String unit, Figure.Bound bound, Optional<Period> period) {
        figures.add(
                new Figure(
                        span(words),
                        OptionalDouble.of(value),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        unit,
                        words,
                        bound,
                        period,
                        Optional.empty(),
                        Optional.empty()));
        return this;
    }

    public Period period(String words, double days) {
        return new Period(span(words), Optional.empty(), Optional.empty(), OptionalDouble.of(days));
    }

    public Tellings day(String words, String date) {
        LocalDate day = LocalDate.parse(date);
        times.add(
                new TimeExpression(
                        span(words),
                        TimeExpression.Type.DATE,
                        date,
                        Optional.of(day),
                        Optional.of(day),
                        Certainty.STATED,
                        Optional.empty()));
        return this;
    }

    public Tellings quotation(String words, String speaker) {
        quotations.add(
                new Quotation(
                        span(words),
                        Quotation.Kind.DIRECT,
                        Optional.of(Speaker.plain(span(speaker))),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty()));
        return this;
    }

    public Tellings attribution(String content, String source) {
        attributions.add(
                new Attribution(
                        List.of(span(source)),
                        List.of(),
                        List.of(span(content)),
                        Optional.of(Speaker.plain(span(source))),
                        Optional.empty()));
        return this;
    }

    public Tellings act(
            SpeechAct.Kind kind, String from, Optional<String> to, String what, String evidence) {
        acts.add(
                new SpeechAct(
                        kind,
                        Optional.of(span(from)),
                        to.map(this::span),
                        span(what),
                        Optional.empty(),
                        span(evidence)));
        return this;
    }

    public Annotations make() {
        return new Annotations(
                Article.plain(id, text),
                TestModels.syntax().read(text),
                List.of(),
                attributions,
                quotations,
                List.of(),
                figures,
                times,
                acts);
    }
}
