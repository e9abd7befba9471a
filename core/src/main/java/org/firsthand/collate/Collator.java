package org.firsthand.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.article.Evidence;
import org.firsthand.collate.exchange.Exchange;
import org.firsthand.collate.exchange.ExchangeJoiner;
import org.firsthand.collate.figure.FigureGroup;
import org.firsthand.collate.figure.FigureJoiner;
import org.firsthand.collate.figure.RateFinder;
import org.firsthand.collate.naming.NamingFinder;
import org.firsthand.collate.quotation.QuotationJoiner;
import org.firsthand.collate.statement.StatementAligner;
import org.firsthand.collate.timeline.TimelineMaker;
import org.firsthand.group.Grouping;
import org.firsthand.group.Story;
import org.firsthand.group.StoryThread;
import org.firsthand.likeness.Likeness;
import org.firsthand.likeness.Meanings;
import org.firsthand.link.Linked;
import org.firsthand.trace.Origins;
import org.firsthand.trace.Stemma;
import org.firsthand.vector.SentenceVectors;

/// Puts the readings of a pile side by side. Immutable.
///
/// What is compared is a thread: the stories that follow one another tell of the same people, asks
/// and numbers, and an article of the later one looks back on the earlier.
public final class Collator {

    private final SentenceVectors vectors;

    public Collator(SentenceVectors vectors) {
        this.vectors = vectors;
    }

    /// Collates a pile whose stories have been traced; `stemmata` holds one a story.
    public Collation collate(Grouping grouping, Linked linked, List<Stemma> stemmata) {
        return Collation.joined(
                grouping.threads().stream().map(over(grouping, linked, stemmata)).toList());
    }

    /// What collates a thread of such a pile. Safe for use by many threads.
    public Function<StoryThread, Collation> over(
            Grouping grouping, Linked linked, List<Stemma> stemmata) {
        Map<String, Story> stories = new HashMap<>();
        grouping.stories().forEach(story -> stories.put(story.id(), story));
        Map<String, Origins> origins = new TreeMap<>();
        stemmata.forEach(stemma -> origins.put(stemma.story(), stemma.origins()));
        return thread -> {
            Map<String, List<Annotations>> tellings = new LinkedHashMap<>();
            for (String id : thread.stories()) {
                Story story = stories.get(id);
                if (story != null) {
                    tellings.put(id, linked.of(story));
                }
            }
            return collate(thread.id(), tellings, origins, linked);
        };
    }

    private Collation collate(
            String thread,
            Map<String, List<Annotations>> stories,
            Map<String, Origins> origins,
            Linked linked) {
        Meanings meanings = new Meanings(vectors);
        Likeness likeness = new Likeness(meanings);
        List<Annotations> tellings =
                stories.values().stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(a -> a.article().id()))
                        .toList();
        List<FigureGroup> groups = new FigureJoiner(meanings).join(thread, tellings);
        List<Exchange> exchanges = new ExchangeJoiner(likeness).join(tellings, linked);
        return new Collation(
                new StatementAligner(likeness).align(thread, stories, origins, linked),
                groups,
                new RateFinder(meanings).find(thread, tellings),
                new QuotationJoiner().join(tellings, linked),
                exchanges,
                new TimelineMaker(likeness).make(tellings),
                new NamingFinder(meanings).find(tellings, counted(groups), between(exchanges)));
    }

    private static List<List<Evidence>> counted(List<FigureGroup> groups) {
        return groups.stream()
                .map(
                        group ->
                                group.figures().stream()
                                        .map(f -> Evidence.of(f.article(), f.figure().span()))
                                        .toList())
                .toList();
    }

    /// The evidence of asking from one body to another, and that of other kinds.
    private static List<List<Evidence>> between(List<Exchange> exchanges) {
        Map<String, List<Evidence>> groups = new TreeMap<>();
        for (Exchange exchange : exchanges) {
            boolean asks =
                    exchange.kind() == SpeechAct.Kind.REQUEST
                            || exchange.kind() == SpeechAct.Kind.DEMAND;
            if (asks && exchange.fromFor().isEmpty() && exchange.from().isPresent()) {
                groups.computeIfAbsent(exchange.from().get(), k -> new ArrayList<>())
                        .addAll(exchange.evidence());
            } else if (asks && exchange.fromFor().isPresent() && exchange.toFor().isPresent()) {
                groups.computeIfAbsent(
                                exchange.fromFor().get() + "\t" + exchange.toFor().get(),
                                k -> new ArrayList<>())
                        .addAll(exchange.evidence());
            }
        }
        return List.copyOf(groups.values());
    }
}
