package org.firsthand.annotate;

import java.util.List;
import org.firsthand.annotate.act.ActReader;
import org.firsthand.annotate.attribution.Attributed;
import org.firsthand.annotate.attribution.AttributionReader;
import org.firsthand.annotate.figure.FigureReader;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Figure;
import org.firsthand.annotate.finding.Name;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.name.NameReader;
import org.firsthand.annotate.syntax.HeadlineReader;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.annotate.syntax.SyntaxReader;
import org.firsthand.annotate.time.TimeReader;
import org.firsthand.article.Article;
import org.firsthand.text.Sentence;

/// Reads one article by itself. Safe for use by many threads.
public final class Annotator {

    private final SyntaxReader syntax;
    private final HeadlineReader headlines;
    private final NameReader names = new NameReader();
    private final TimeReader times = new TimeReader();
    private final AttributionReader attributions = new AttributionReader();
    private final FigureReader figures = new FigureReader();
    private final ActReader acts = new ActReader();

    public Annotator(SyntaxReader syntax) {
        this.syntax = syntax;
        headlines = new HeadlineReader(syntax);
    }

    public Annotations annotate(Article article) {
        List<Sentence> sentences = headlines.reread(syntax.read(article.text()));
        Reading reading = new Reading(article, sentences, syntax::parse);
        List<Name> foundNames = names.read(reading);
        List<TimeExpression> foundTimes = times.read(reading);
        Attributed attributed = attributions.read(reading, foundNames);
        List<Figure> foundFigures = figures.read(reading, foundTimes, attributed.attributions());
        List<SpeechAct> foundActs =
                acts.read(reading, foundNames, attributed.attributions(), foundTimes);
        return new Annotations(
                article,
                reading.sentences(),
                foundNames,
                attributed.attributions(),
                attributed.quotations(),
                attributed.sources(),
                foundFigures,
                foundTimes,
                foundActs);
    }
}
