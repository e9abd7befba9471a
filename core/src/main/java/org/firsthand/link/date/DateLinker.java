package org.firsthand.link.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Figure;
import org.firsthand.annotate.finding.Period;
import org.firsthand.annotate.finding.TimeExpression;
import org.firsthand.annotate.time.TimeReader;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Certainty;
import org.firsthand.article.PublicationDate;
import org.firsthand.group.Grouping;
import org.firsthand.group.Story;
import org.firsthand.group.StoryThread;
import org.firsthand.link.name.Entities;

/// Infers when undated articles were written, and resolves their times. Immutable.
public final class DateLinker {

    private static final int WIDEST = 31;
    private static final int AROUND = 62;
    private static final int MAX_OWN_DAYS = 62;

    private final TimeReader times = new TimeReader();

    /// The `tellings`, in order of id, with dates inferred where the thread supports them.
    public List<Annotations> date(
            List<Annotations> tellings, Entities entities, Grouping grouping) {
        Map<ArticleId, Annotations> dated = new TreeMap<>();
        tellings.forEach(telling -> dated.put(telling.article().id(), telling));
        for (StoryThread thread : grouping.threads()) {
            List<Writing> writings = new ArrayList<>();
            for (Story story : grouping.stories()) {
                if (thread.stories().contains(story.id())) {
                    tellings.stream()
                            .filter(t -> story.articles().contains(t.article().id()))
                            .forEach(t -> writings.add(new Writing(t, story.id(), times)));
                }
            }
            writings.sort(Comparator.comparing(Writing::id));
            if (writings.stream().anyMatch(writing -> isUndated(writing.telling()))) {
                infer(writings, entities).forEach(found -> dated.put(found.article().id(), found));
            }
        }
        return List.copyOf(dated.values());
    }

    private static boolean isUndated(Annotations telling) {
        return telling.article().published().certainty() == Certainty.UNKNOWN;
    }

    private List<Annotations> infer(List<Writing> writings, Entities entities) {
        writings.forEach(DateLinker::boundByItself);
        if (writings.stream().noneMatch(Writing::isBounded)) {
            return List.of();
        }
        List<Annotations> tellings = writings.stream().map(Writing::telling).toList();
        List<Tie> ties = Ties.find(writings, new Clues(entities).of(tellings));
        Consistency.settle(ties);
        Optional<Tie> next = next(ties);
        while (next.isPresent()) {
            open(next.get());
            Consistency.settle(ties);
            next = next(ties);
        }
        return writings.stream()
                .filter(writing -> isUndated(writing.telling()))
                .flatMap(writing -> published(writing).map(date -> redated(writing, date)).stream())
                .toList();
    }

    private static void boundByItself(Writing writing) {
        PublicationDate published = writing.telling().article().published();
        if (published.start().isPresent()) {
            LocalDate start = published.start().get();
            LocalDate end = published.end().orElse(start);
            if (start.until(end, ChronoUnit.DAYS) <= MAX_OWN_DAYS) {
                writing.allow(start, end);
            }
            return;
        }
        OwnBounds.post(writing.telling())
                .ifPresent(
                        post -> {
                            LocalDate day = post.start().orElseThrow();
                            writing.allow(day, OwnBounds.lastAfter(day));
                            writing.because(
                                    "it embeds a post of " + day,
                                    OwnBounds.receipt(writing.telling(), post));
                        });
    }

    /// The strongest tie between an article whose days are bounded and one whose days are not.
    private static Optional<Tie> next(List<Tie> ties) {
        return ties.stream()
                .filter(tie -> tie.left().isBounded() != tie.right().isBounded())
                .findFirst();
    }

    /// Rules in the days around those of the tie's bounded article for the other one.
    private static void open(Tie tie) {
        Writing known = tie.left().isBounded() ? tie.left() : tie.right();
        Writing open = tie.other(known);
        LocalDate first = known.days().getFirst().minusDays(AROUND);
        LocalDate last = known.days().getLast().plusDays(AROUND);
        Optional<TimeExpression> past = OwnBounds.past(open.telling());
        Optional<LocalDate> floor =
                past.flatMap(TimeExpression::start)
                        .filter(day -> day.isAfter(first) && !day.isAfter(last));
        open.allow(floor.orElse(first), last);
        if (floor.isPresent()) {
            open.because(
                    "it speaks of " + floor.get() + " as past",
                    OwnBounds.receipt(open.telling(), past.orElseThrow()));
        }
    }

    private static Optional<PublicationDate> published(Writing writing) {
        if (!writing.isBounded() || writing.reasons().isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = writing.days().getFirst();
        LocalDate end = writing.days().getLast();
        return start.until(end, ChronoUnit.DAYS) > WIDEST
                ? Optional.empty()
                : Optional.of(
                        PublicationDate.inferred(
                                start,
                                end,
                                String.join("; ", writing.reasons()),
                                writing.receipts()));
    }

    private Annotations redated(Writing writing, PublicationDate date) {
        Annotations telling = writing.telling();
        Article article = telling.article().withPublished(date);
        List<TimeExpression> resolved = times.resolve(article.text(), telling.times(), date);
        return telling.dated(
                article,
                telling.figures().stream().map(figure -> redated(figure, resolved)).toList(),
                resolved);
    }

    private static Figure redated(Figure figure, List<TimeExpression> resolved) {
        Optional<Period> period =
                figure.period()
                        .map(
                                old ->
                                        resolved.stream()
                                                .filter(time -> old.span().overlaps(time.span()))
                                                .filter(time -> time.start().isPresent())
                                                .findFirst()
                                                .map(time -> redated(old, time))
                                                .orElse(old));
        return new Figure(
                figure.span(),
                figure.value(),
                figure.low(),
                figure.high(),
                figure.unit(),
                figure.of(),
                figure.bound(),
                period,
                figure.change(),
                figure.speaker());
    }

    private static Period redated(Period old, TimeExpression time) {
        return new Period(old.span(), time.start(), time.end(), old.days());
    }
}
