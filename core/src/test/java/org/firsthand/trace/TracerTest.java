package org.firsthand.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.firsthand.TestModels;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.SourceMention;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.article.PublicationDate;
import org.firsthand.group.Story;
import org.firsthand.link.Linked;
import org.firsthand.text.Span;
import org.firsthand.trace.source.Source;
import org.junit.jupiter.api.Test;

class TracerTest {

    private static final String WIRE =
            """
            The river Ambra burst its banks above Velden on Tuesday and forced 1,200 people out of their homes.
            Mayor Petra Lindqvist said the old dyke at Korn had given way in two places before dawn.
            "We had asked for money to repair it three years in a row," she said at the town hall.
            Rescue workers carried forty guests out of the Hotel Anker in small boats during the morning.
            The provincial government has promised an inquiry into the state of all dykes along the river.
            Trains between Velden and the coast will not run before the end of the week, the railway said.
            """;
    private static final String COPY =
            """
            The river Ambra burst its banks above Velden on Tuesday and forced 1,200 people out of their homes.
            Mayor Petra Lindqvist said the old dyke at Korn had given way in two places before dawn.
            "We had asked for money to repair it three years in a row," she said at the town hall.
            Rescue workers carried forty guests out of the Hotel Anker in small boats during the morning.
            """;
    private static final String OTHER =
            """
            Farmers south of Velden lost most of their cattle when water covered the meadows overnight.
            Jonas Brecht, who keeps sixty cows near Lower Korn, woke to the sound of the animals calling.
            His neighbours cut fences with pliers so that the herd could swim to the railway embankment.
            Insurance covers buildings but no animals, the farmers' union in the valley complains.
            """;

    private final Tracer tracer = new Tracer(TestModels.vectors());

    @Test
    void aCutCopyDerivesFromTheEarlierReport() {
        Stemma stemma =
                trace(
                        List.of(
                                telling("wire", WIRE, "2024-03-05T08:00"),
                                telling("copy", COPY, "2024-03-05T11:30"),
                                telling("own", OTHER, "2024-03-05T12:00")));
        assertThat(stemma.derivations()).hasSize(1);
        Derivation edge = stemma.derivations().getFirst();
        assertThat(edge.child()).isEqualTo(new ArticleId("copy"));
        assertThat(edge.parent()).isEqualTo(new Parent.Known(new ArticleId("wire")));
        assertThat(edge.direction()).isEqualTo(Derivation.Direction.KNOWN);
        assertThat(edge.passages()).allMatch(p -> p.kind() == Passage.Kind.VERBATIM).hasSize(4);
        assertThat(stemma.origins().lower()).isEqualTo(2);
        assertThat(stemma.origins().upper()).isEqualTo(2);
        assertThat(kinds(stemma, "copy")).containsOnly(SentenceOrigin.Kind.VERBATIM);
        assertThat(kinds(stemma, "own")).containsOnly(SentenceOrigin.Kind.NEW);
    }

    @Test
    void withoutClocksTheDirectionIsNotKnown() {
        Stemma stemma =
                trace(
                        List.of(
                                TestModels.annotations("a", WIRE),
                                TestModels.annotations("b", WIRE)));
        assertThat(stemma.derivations())
                .allMatch(edge -> edge.direction() == Derivation.Direction.UNKNOWN);
        assertThat(stemma.origins().lower()).isEqualTo(1);
    }

    @Test
    void articlesThatNameOnePaperOutsideThePileShareAnOrigin() {
        Annotations first = naming(telling("a", COPY, "2024-03-05"), "The Harbour Post");
        Annotations second = naming(telling("b", WIRE, "2024-03-05"), "Harbour Post");
        Stemma stemma = trace(List.of(first, second));
        assertThat(stemma.origins().lower()).isEqualTo(1);
        assertThat(stemma.origins().upper()).isEqualTo(1);
        List<Source> sources = tracer.sources(new Linked(List.of(first, second), List.of()));
        assertThat(sources)
                .filteredOn(source -> source.name().endsWith("Harbour Post"))
                .singleElement()
                .satisfies(source -> assertThat(source.articles()).hasSize(2));
    }

    @Test
    void shuffledInputChangesNothingAndNothingIsItsOwnAncestor() {
        List<Annotations> tellings =
                new ArrayList<>(
                        List.of(
                                telling("a", WIRE, "2024-03-05T08:00"),
                                telling("b", COPY, "2024-03-05T08:10"),
                                telling("c", COPY + OTHER, "2024-03-05"),
                                telling("d", WIRE + OTHER, "2024-03-06T07:00"),
                                telling("e", OTHER, "2024-03-04T23:00")));
        Stemma expected = trace(tellings);
        Random random = new Random(11);
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(tellings, random);
            assertThat(trace(tellings)).isEqualTo(expected);
        }
        Map<ArticleId, Set<ArticleId>> parents = new HashMap<>();
        for (Derivation edge : expected.derivations()) {
            if (edge.parent() instanceof Parent.Known known) {
                parents.computeIfAbsent(edge.child(), id -> new HashSet<>()).add(known.article());
            }
        }
        for (ArticleId id : parents.keySet()) {
            assertThat(ancestors(id, parents)).doesNotContain(id);
        }
    }

    @Test
    void survivesHostileInput() {
        Stemma stemma =
                trace(
                        List.of(
                                TestModels.annotations("a", " "),
                                TestModels.annotations("b", "ha ".repeat(5_000)),
                                TestModels.annotations("c", "\uD800 ha ha ha ha ha ha.")));
        assertThat(stemma.origins().lower()).isPositive();
    }

    private Stemma trace(List<Annotations> tellings) {
        List<ArticleId> ids = tellings.stream().map(t -> t.article().id()).sorted().toList();
        return tracer.trace(new Story("s", ids, List.of()), new Linked(tellings, List.of()));
    }

    private static Annotations telling(String id, String text, String published) {
        Annotations read = TestModels.annotations(id, text);
        Article dated =
                read.article().withPublished(PublicationDate.stated(published, "test", List.of()));
        return read.dated(dated, read.figures(), read.times());
    }

    private static Annotations naming(Annotations read, String outlet) {
        List<SourceMention> sources =
                List.of(
                        new SourceMention(
                                outlet,
                                SourceMention.Kind.OUTLET,
                                false,
                                Evidence.of(read.article().id(), new Span(0, 9)),
                                SourceMention.Route.REPORTED));
        return new Annotations(
                read.article(),
                read.sentences(),
                read.names(),
                read.attributions(),
                read.quotations(),
                sources,
                read.figures(),
                read.times(),
                read.acts());
    }

    private static List<SentenceOrigin.Kind> kinds(Stemma stemma, String article) {
        return stemma.sentenceOrigins().stream()
                .filter(o -> o.sentence().article().equals(new ArticleId(article)))
                .map(SentenceOrigin::kind)
                .toList();
    }

    private static Set<ArticleId> ancestors(ArticleId id, Map<ArticleId, Set<ArticleId>> parents) {
        Set<ArticleId> all = new HashSet<>();
        List<ArticleId> open = new ArrayList<>(parents.getOrDefault(id, Set.of()));
        while (!open.isEmpty()) {
            ArticleId next = open.removeLast();
            if (all.add(next)) {
                open.addAll(parents.getOrDefault(next, Set.of()));
            }
        }
        return all;
    }
}
