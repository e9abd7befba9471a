package org.firsthand.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.article.Evidence;
import org.firsthand.collate.exchange.Exchange;
import org.firsthand.collate.exchange.ExchangeJoiner;
import org.firsthand.collate.figure.FigureGroup;
import org.firsthand.collate.figure.FigureJoiner;
import org.firsthand.collate.figure.Rate;
import org.firsthand.collate.figure.RateFinder;
import org.firsthand.collate.naming.Naming;
import org.firsthand.collate.naming.NamingFinder;
import org.firsthand.collate.quotation.QuotationJoiner;
import org.firsthand.collate.quotation.QuotationVariant;
import org.firsthand.collate.statement.Statement;
import org.firsthand.collate.statement.StatementAligner;
import org.firsthand.collate.timeline.Happening;
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
        Map<String, Story> stories = new LinkedHashMap<>();
        grouping.stories().forEach(story -> stories.put(story.id(), story));
        Map<String, Origins> origins = new TreeMap<>();
        stemmata.forEach(stemma -> origins.put(stemma.story(), stemma.origins()));
        Run run = new Run(vectors, linked);
        for (StoryThread thread : grouping.threads()) {
            Map<String, List<Annotations>> tellings = new LinkedHashMap<>();
            for (String id : thread.stories()) {
                Story story = stories.get(id);
                if (story != null) {
                    tellings.put(id, linked.of(story));
                }
            }
            run.thread(thread.id(), tellings, origins);
        }
        return run.collation();
    }

    /// What one run has found so far, thread by thread.
    private static final class Run {

        private final Linked linked;
        private final StatementAligner statements;
        private final FigureJoiner figures;
        private final RateFinder rates;
        private final QuotationJoiner quotations = new QuotationJoiner();
        private final ExchangeJoiner exchanges;
        private final TimelineMaker timeline;
        private final NamingFinder naming;
        private final List<Statement> foundStatements = new ArrayList<>();
        private final List<FigureGroup> foundGroups = new ArrayList<>();
        private final List<Rate> foundRates = new ArrayList<>();
        private final List<QuotationVariant> foundVariants = new ArrayList<>();
        private final List<Exchange> foundExchanges = new ArrayList<>();
        private final List<Happening> foundHappenings = new ArrayList<>();
        private final List<Naming> foundNaming = new ArrayList<>();

        Run(SentenceVectors vectors, Linked linked) {
            this.linked = linked;
            Meanings meanings = new Meanings(vectors);
            Likeness likeness = new Likeness(meanings);
            statements = new StatementAligner(likeness);
            figures = new FigureJoiner(meanings);
            rates = new RateFinder(meanings);
            exchanges = new ExchangeJoiner(likeness);
            timeline = new TimelineMaker(likeness);
            naming = new NamingFinder(meanings);
        }

        void thread(
                String id, Map<String, List<Annotations>> stories, Map<String, Origins> origins) {
            List<Annotations> tellings =
                    stories.values().stream()
                            .flatMap(List::stream)
                            .sorted(Comparator.comparing(a -> a.article().id()))
                            .toList();
            foundStatements.addAll(statements.align(id, stories, origins, linked));
            List<FigureGroup> groups = figures.join(id, tellings);
            foundGroups.addAll(groups);
            foundRates.addAll(rates.find(id, tellings));
            foundVariants.addAll(quotations.join(tellings, linked));
            List<Exchange> asked = exchanges.join(tellings, linked);
            foundExchanges.addAll(asked);
            foundHappenings.addAll(timeline.make(tellings));
            foundNaming.addAll(naming.find(tellings, counted(groups), between(asked)));
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

        Collation collation() {
            return new Collation(
                    foundStatements,
                    foundGroups,
                    foundRates,
                    foundVariants,
                    foundExchanges,
                    foundHappenings,
                    foundNaming);
        }
    }
}
