package org.firsthand.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.firsthand.TestModels;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.Article;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Certainty;
import org.firsthand.article.PublicationDate;
import org.firsthand.article.Revision;
import org.firsthand.group.Story;
import org.firsthand.link.Linked;
import org.firsthand.text.Span;
import org.junit.jupiter.api.Test;

/// Which of two articles is the parent: what the stated days and the address settle.
class DirectionTest {

    private static final String SHORT =
            """
            The lift at Mount Orsa stopped on Sunday with ninety skiers on board, the operator said.
            A gear in the lower station had broken, according to the head of the works, Inga Sahl.
            Helpers brought everyone down with ropes before it was dark over the northern slope.
            """;
    private static final String LONG =
            SHORT.replace("ninety", "ninety-four")
                    + """
                    The lift stays closed until inspectors from the capital have looked at every gear.
                    Hotels in the valley said that guests had begun to cancel their rooms for the week.
                    """;

    private final Tracer tracer = new Tracer(TestModels.vectors());

    @Test
    void theStatedDaySettlesWhichIsTheParentWhateverIsLonger() {
        assertThat(edge("2026-03-03", "2026-03-04"))
                .satisfies(DirectionTest::isOfTheShorter)
                .extracting(Derivation::direction)
                .isEqualTo(Derivation.Direction.KNOWN);
        assertThat(edge("2026-03-04", "2026-03-03").child()).isEqualTo(new ArticleId("a"));
        assertThat(edge("2026-03-03T18:00:00Z", "2026-03-04T07:30:00Z"))
                .satisfies(DirectionTest::isOfTheShorter);
    }

    @Test
    void timesAreComparedByTheirOffsets() {
        // On the evening of one day in the west it is noon of the next in the east.
        assertThat(edge("2026-03-03T22:30:00-05:00", "2026-03-04T08:00:00+09:00"))
                .extracting(Derivation::child)
                .isEqualTo(new ArticleId("a"));
        assertThat(edge("2026-03-04T08:00:00+09:00", "2026-03-03T22:30:00-05:00"))
                .satisfies(DirectionTest::isOfTheShorter)
                .extracting(Derivation::direction)
                .isEqualTo(Derivation.Direction.KNOWN);
    }

    @Test
    void aTimeAndABareDayAreComparedByTheirOwnCalendars() {
        assertThat(edge("2026-03-03", "2026-03-03T22:30:00-05:00").direction())
                .isNotEqualTo(Derivation.Direction.KNOWN);
        assertThat(edge("2026-03-03", "2026-03-04T08:00:00+09:00"))
                .satisfies(DirectionTest::isOfTheShorter);
    }

    @Test
    void minutesAroundMidnightSettleNothing() {
        Derivation edge = edge("2026-03-03T23:50:00Z", "2026-03-04T00:05:00Z");
        assertThat(edge.direction()).isNotEqualTo(Derivation.Direction.KNOWN);
    }

    @Test
    void aLaterVersionDerivesFromTheOneBefore() {
        Stemma stemma = revision(Certainty.STATED);
        Derivation edge = stemma.derivations().getFirst();
        isOfTheShorter(edge);
        assertThat(edge.direction()).isEqualTo(Derivation.Direction.KNOWN);
        assertThat(edge.confidence()).isEqualTo(1);
        assertThat(edge.reasons()).first().isEqualTo("a later version of the same address");
        assertThat(stemma.origins().lower()).isEqualTo(1);
        assertThat(stemma.origins().upper()).isEqualTo(1);
        assertThat(stemma.relations())
                .singleElement()
                .extracting(Relation::kind, Relation::direction)
                .containsExactly(Relation.Kind.COPY, "a->b");
    }

    @Test
    void versionsWithoutTimesHaveNoKnownOrder() {
        Stemma stemma = revision(Certainty.UNKNOWN);
        Derivation edge = stemma.derivations().getFirst();
        assertThat(edge.direction()).isEqualTo(Derivation.Direction.UNKNOWN);
        assertThat(edge.reasons()).first().asString().contains("nothing says which is later");
        assertThat(stemma.origins().upper()).isEqualTo(1);
    }

    @Test
    void aVersionWhoseForerunnerIsInAnotherStoryIsTracedLikeAnyOther() {
        Annotations alone = revised(telling("b", LONG, "2026-03-04"), "z", Certainty.STATED);
        assertThat(trace(List.of(telling("a", SHORT, "2026-03-03"), alone)).derivations())
                .singleElement()
                .satisfies(DirectionTest::isOfTheShorter)
                .satisfies(edge -> assertThat(edge.confidence()).isLessThan(1));
    }

    private Stemma revision(Certainty order) {
        Annotations before = TestModels.annotations("a", SHORT);
        return trace(List.of(before, revised(TestModels.annotations("b", LONG), "a", order)));
    }

    private Derivation edge(String first, String second) {
        List<Derivation> edges =
                trace(List.of(telling("a", SHORT, first), telling("b", LONG, second)))
                        .derivations();
        assertThat(edges).hasSize(1);
        return edges.getFirst();
    }

    private static void isOfTheShorter(Derivation edge) {
        assertThat(edge.child()).isEqualTo(new ArticleId("b"));
        assertThat(edge.parent()).isEqualTo(new Parent.Known(new ArticleId("a")));
    }

    private Stemma trace(List<Annotations> tellings) {
        List<ArticleId> ids = tellings.stream().map(t -> t.article().id()).toList();
        return tracer.trace(new Story("s", ids, List.of()), new Linked(tellings, List.of()));
    }

    private static Annotations telling(String id, String text, String published) {
        Annotations read = TestModels.annotations(id, text);
        return with(
                read,
                read.article().withPublished(PublicationDate.stated(published, "test", List.of())));
    }

    private static Annotations revised(Annotations read, String of, Certainty order) {
        Revision.Change change = new Revision.Change(Optional.empty(), Optional.of(new Span(0, 3)));
        return with(
                read,
                read.article()
                        .withRevision(new Revision(new ArticleId(of), order, List.of(change))));
    }

    private static Annotations with(Annotations read, Article article) {
        return read.dated(article, read.figures(), read.times());
    }
}
