package org.firsthand.annotate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.finding.TimeExpression.Direction;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.annotate.time.grammar.TimeGrammar;
import org.firsthand.annotate.time.grammar.TimeMatch;
import org.firsthand.annotate.time.grammar.Words;
import org.firsthand.annotate.time.resolve.Frame;
import org.firsthand.annotate.time.resolve.Resolved;
import org.firsthand.annotate.time.resolve.Resolved.Basis;
import org.firsthand.annotate.time.resolve.Resolver;
import org.firsthand.article.Certainty;
import org.firsthand.article.PublicationDate;
import org.firsthand.text.Sentence;
import org.firsthand.text.Span;

/// Finds expressions of time and resolves them against a date of writing. Immutable.
public final class TimeReader {

    /// The expressions of the article, in order, resolved against its own date where it has one.
    public List<TimeExpression> read(Reading reading) {
        Resolution resolution = new Resolution(reading.article().published());
        List<TimeExpression> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            Words words = new Words(reading.text(), sentence.span().start(), sentence.span().end());
            for (TimeMatch match : TimeGrammar.read(words)) {
                Direction direction = Tense.of(sentence, match.span());
                found.add(resolution.expression(match, direction));
            }
        }
        return List.copyOf(found);
    }

    /// The same expressions resolved against `written`, which another article's date may have
    /// given. Where `written` is a stretch of days, only what comes out the same for each of them
    /// is resolved.
    public List<TimeExpression> resolve(
            String text, List<TimeExpression> times, PublicationDate written) {
        Resolution resolution = new Resolution(written);
        return times.stream().map(time -> again(text, time, resolution)).toList();
    }

    private static TimeExpression again(String text, TimeExpression time, Resolution resolution) {
        return TimeGrammar.sole(text, time.span())
                .map(match -> resolution.expression(match, time.direction()))
                .orElse(time);
    }

    /// One pass over the expressions of an article, which remembers the day spoken of last.
    private static final class Resolution {

        private static final int MAX_DAYS = 92;

        private final PublicationDate written;
        private Optional<LocalDate> context = Optional.empty();
        private Optional<LocalDate> stretch = Optional.empty();
        private Optional<Span> contextSpan = Optional.empty();

        private Resolution(PublicationDate written) {
            this.written = written;
        }

        private TimeExpression expression(TimeMatch match, Direction direction) {
            Resolved resolved = agreed(match, direction);
            boolean dated =
                    resolved.type() == TimeExpression.Type.DATE
                            || resolved.type() == TimeExpression.Type.TIME;
            if (dated && resolved.start().isPresent()) {
                stretch = resolved.start();
            }
            boolean oneDay = resolved.start().equals(resolved.end());
            if (dated && resolved.start().isPresent() && oneDay) {
                context = resolved.start();
                contextSpan = Optional.of(match.span());
            }
            return new TimeExpression(
                    match.span(),
                    resolved.type(),
                    resolved.value(),
                    resolved.start(),
                    resolved.end(),
                    certainty(resolved.basis()),
                    anchor(resolved.basis()),
                    direction,
                    resolved.counted());
        }

        /// What the match comes to on each day on which the article may have been written, where
        /// that is one thing.
        private Resolved agreed(TimeMatch match, Direction direction) {
            if (written.start().isEmpty()) {
                return Resolver.resolve(
                        match, new Frame(Optional.empty(), context, stretch, direction));
            }
            LocalDate first = written.start().get();
            LocalDate last = written.end().orElse(first);
            Resolved resolved = on(match, first, direction);
            if (first.until(last).toTotalMonths() > 2) {
                Resolved far = on(match, last, direction);
                return far.equals(resolved) && resolved.basis() == Basis.WORDS
                        ? resolved
                        : Resolver.resolve(
                                match, new Frame(Optional.empty(), context, stretch, direction));
            }
            LocalDate day = first;
            for (int i = 0; i < MAX_DAYS && day.isBefore(last); i++) {
                day = day.plusDays(1);
                if (!on(match, day, direction).equals(resolved)) {
                    return Resolver.resolve(
                            match, new Frame(Optional.empty(), context, stretch, direction));
                }
            }
            return resolved;
        }

        private Resolved on(TimeMatch match, LocalDate day, Direction direction) {
            return Resolver.resolve(
                    match, new Frame(Optional.of(day), context, stretch, direction));
        }

        private Certainty certainty(Basis basis) {
            return switch (basis) {
                case WORDS -> Certainty.STATED;
                case WRITING, CONTEXT ->
                        written.certainty() == Certainty.UNKNOWN
                                ? Certainty.STATED
                                : written.certainty();
                case MISSING -> Certainty.UNKNOWN;
            };
        }

        private Optional<String> anchor(Basis basis) {
            return switch (basis) {
                case WORDS, MISSING -> Optional.empty();
                case WRITING ->
                        written.value()
                                .map(
                                        value ->
                                                "the date of writing, "
                                                        + value
                                                        + " ("
                                                        + written.evidence()
                                                        + ")");
                case CONTEXT ->
                        context.map(
                                day ->
                                        "the day spoken of before, "
                                                + day
                                                + contextSpan
                                                        .map(s -> " (at " + s.start() + ")")
                                                        .orElse(""));
            };
        }
    }
}
