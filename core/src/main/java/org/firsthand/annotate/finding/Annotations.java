package org.firsthand.annotate.finding;

import java.util.List;
import org.firsthand.article.Article;
import org.firsthand.text.Sentence;

/// All that one article says, read by itself. Every list is in order of place.
public record Annotations(
        Article article,
        List<Sentence> sentences,
        List<Name> names,
        List<Attribution> attributions,
        List<Quotation> quotations,
        List<SourceMention> sources,
        List<Figure> figures,
        List<TimeExpression> times,
        List<SpeechAct> acts) {

    public Annotations {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        attributions = List.copyOf(attributions);
        quotations = List.copyOf(quotations);
        sources = List.copyOf(sources);
        figures = List.copyOf(figures);
        times = List.copyOf(times);
        acts = List.copyOf(acts);
    }

    /// The same findings with other names.
    public Annotations named(List<Name> others) {
        return new Annotations(
                article,
                sentences,
                others,
                attributions,
                quotations,
                sources,
                figures,
                times,
                acts);
    }

    /// The same findings with another article record (a date that was inferred later), other
    /// figures (their periods) and other times.
    public Annotations dated(
            Article dated, List<Figure> datedFigures, List<TimeExpression> datedTimes) {
        return new Annotations(
                dated,
                sentences,
                names,
                attributions,
                quotations,
                sources,
                datedFigures,
                datedTimes,
                acts);
    }
}
