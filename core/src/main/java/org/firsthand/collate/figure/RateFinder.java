package org.firsthand.collate.figure;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Figure;
import org.firsthand.annotate.finding.Period;
import org.firsthand.likeness.Meanings;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;

/// Brings counts over a stretch of time to one day, so that they can be compared. For one thread at
/// a time.
public final class RateFinder {

    private static final double SAME_FLOW = 0.62;

    /// @param unit the currency; empty for counts
    private record Flow(String unit, String of, String id) {}

    private final Meanings meanings;

    public RateFinder(Meanings meanings) {
        this.meanings = meanings;
    }

    /// The rates of a thread, in order of article and place. Percentages and measures have none.
    ///
    /// @param thread the thread's id, with which the ids of its flows begin
    /// @param tellings the articles of a thread, in order of id
    public List<Rate> find(String thread, List<Annotations> tellings) {
        List<Flow> flows = new ArrayList<>();
        List<Rate> rates = new ArrayList<>();
        for (Annotations article : tellings) {
            for (Figure figure : article.figures()) {
                Optional<Period> period = figure.period();
                OptionalDouble days =
                        period.isPresent() ? days(period.get()) : OptionalDouble.empty();
                if (days.isPresent()
                        && figure.value().isPresent()
                        && flows(figure, period.get())
                        && !isStock(article, figure)
                        && !isMoment(article, period.get(), days.getAsDouble())) {
                    double perDay = figure.value().getAsDouble() / days.getAsDouble();
                    rates.add(
                            new Rate(
                                    new FigureRef(article.article().id(), figure),
                                    perDay,
                                    figure.of(),
                                    arithmetic(article, figure, period.get(), days.getAsDouble()),
                                    flow(thread, figure, flows)));
                }
            }
        }
        return rates;
    }

    /// Counts flow over any stretch, money where a rate is told: "a day", "weekly".
    private static boolean flows(Figure figure, Period period) {
        boolean told = period.start().isEmpty() && period.end().isEmpty();
        return Units.isCount(figure.unit()) || (told && Units.isMoney(figure.unit()));
    }

    /// "14 ships were at anchor on Wednesday": how many there are on a day, not how many a day.
    private static boolean isStock(Annotations article, Figure figure) {
        boolean told = figure.period().flatMap(Period::start).isEmpty();
        if (told) {
            return false;
        }
        if (isLevel(article.article().text(), figure.span().start())) {
            return true;
        }
        for (Sentence sentence : article.sentences()) {
            if (sentence.span().contains(figure.span())) {
                int at = sentence.tokenAt(figure.span().end());
                return isState(sentence.tokens(), at);
            }
        }
        return false;
    }

    /// "27 shots in less than ten seconds": what lasts no day has no rate a day, unless it is told
    /// as a rate: "90 an hour".
    private static boolean isMoment(Annotations article, Period period, double days) {
        String said = period.span().of(article.article().text());
        return days < 1
                && Stream.of("a ", "an ", "per ", "each ", "every ").noneMatch(said::startsWith);
    }

    /// "rose to 61", "down from 15", "stood at 9".
    private static boolean isLevel(String text, int start) {
        return Stream.of("to ", "from ", "at ")
                .anyMatch(word -> text.startsWith(word, start - word.length()));
    }

    /// A form of "be" without a participle.
    private static boolean isState(List<Token> tokens, int at) {
        boolean be = at < tokens.size() && tokens.get(at).lemma().equals("be");
        int next = at + 1;
        while (be && next < tokens.size() && tokens.get(next).tag().startsWith("RB")) {
            next++;
        }
        return be && next < tokens.size() && !tokens.get(next).isVerb();
    }

    private static OptionalDouble days(Period period) {
        if (period.days().isPresent() && period.days().getAsDouble() > 0) {
            return period.days();
        }
        return period.start().isPresent() && period.end().isPresent()
                ? OptionalDouble.of(
                        (double) ChronoUnit.DAYS.between(period.start().get(), period.end().get())
                                + 1)
                : OptionalDouble.empty();
    }

    private static String arithmetic(
            Annotations article, Figure figure, Period period, double days) {
        double value = figure.value().orElse(0);
        String said = period.span().of(article.article().text());
        if (days == 1) {
            return Units.plain(value) + " a day, as told (" + said + ")";
        }
        return Units.plain(value)
                + " ÷ "
                + Units.plain(days)
                + " days ("
                + said
                + ") = "
                + Units.plain(Math.rint(value / days * 10) / 10)
                + " a day";
    }

    private String flow(String thread, Figure figure, List<Flow> flows) {
        String unit = Units.isCount(figure.unit()) ? "" : figure.unit();
        for (Flow known : flows) {
            boolean same = !unit.isEmpty() || meanings.cosine(known.of(), figure.of()) >= SAME_FLOW;
            if (known.unit().equals(unit) && same) {
                return known.id();
            }
        }
        long ids = flows.stream().map(Flow::id).distinct().count();
        Flow flow = new Flow(unit, figure.of(), thread + ".flow" + (ids + 1));
        flows.add(flow);
        return flow.id();
    }
}
