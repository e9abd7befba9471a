package org.firsthand.collate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.collate.Tellings;
import org.firsthand.link.Linked;
import org.firsthand.text.Span;
import org.firsthand.trace.Origins;
import org.junit.jupiter.api.Test;

class VariantsTest {

    private static final Linked ALONE = new Linked(List.of(), List.of());

    private static Telling telling(String story, String id, String day, String date) {
        String text = "The miners left the Norr pit on " + day + " after the roof fell.";
        return Telling.of(story, Tellings.of(id, text).day(day, date).make()).getFirst();
    }

    private static List<Statement.Variant> dates(List<Telling> cluster) {
        return Variants.of(cluster, "s", ALONE).stream()
                .filter(variant -> variant.kind() == Statement.Kind.DATE)
                .toList();
    }

    @Test
    void twoDatesThatManyReadingsDifferInAreToldOnce() {
        List<Telling> cluster =
                List.of(
                        telling("s", "a", "Tuesday", "2031-03-04"),
                        telling("s", "b", "Wednesday", "2031-03-05"),
                        telling("s", "c", "Tuesday", "2031-03-04"));
        assertThat(dates(cluster))
                .singleElement()
                .satisfies(
                        variant -> {
                            assertThat(variant.readings()).containsExactly(0, 1, 2);
                            assertThat(variant.spans()).hasSize(3);
                            assertThat(variant.why()).contains("Tuesday", "Wednesday");
                        });
    }

    @Test
    void whatALaterStorySaysIsNoDifference() {
        List<Telling> cluster =
                List.of(
                        telling("s", "a", "Tuesday", "2031-03-04"),
                        telling("other", "b", "Wednesday", "2031-03-05"),
                        telling("s", "c", "Tuesday", "2031-03-04"));
        assertThat(Variants.of(cluster, "s", ALONE)).isEmpty();
    }

    private static Telling said(String id, String speaker) {
        String what = "the old pier would close in the spring";
        String text = speaker + " said " + what + ".";
        return Telling.of("s", Tellings.of(id, text).attribution(what, speaker).make()).getFirst();
    }

    private static List<String> speakers(List<Telling> cluster) {
        return Variants.of(cluster, "s", ALONE).stream()
                .filter(variant -> variant.kind() == Statement.Kind.ATTRIBUTION)
                .map(Statement.Variant::why)
                .toList();
    }

    @Test
    void aFullerNameOfOneSpeakerIsNoDifference() {
        assertThat(speakers(List.of(said("a", "Mayor Desta Abel"), said("b", "Abel")))).isEmpty();
    }

    @Test
    void twoSpeakersAreOneEachUnderTheirFullestNames() {
        assertThat(
                        speakers(
                                List.of(
                                        said("a", "Abel"),
                                        said("b", "A harbour official"),
                                        said("c", "Mayor Desta Abel"))))
                .containsExactly("given to Mayor Desta Abel; to A harbour official");
    }

    private static Evidence place(String article, int start) {
        return Evidence.of(new ArticleId(article), new Span(start, start + 9));
    }

    private static Statement statement(Evidence... places) {
        List<Statement.Reading> readings =
                Stream.of(places)
                        .map(place -> new Statement.Reading(place, Statement.Mode.ASSERTS))
                        .toList();
        Statement.Variant variant =
                new Statement.Variant(
                        Statement.Kind.DATE,
                        List.of(0, 1),
                        List.of(places[0], places[1]),
                        "another date");
        return new Statement(
                "",
                "s",
                readings,
                List.of(variant),
                Statement.Agreement.DIFFER,
                2,
                new Origins(1, 1, List.of()),
                List.of());
    }

    @Test
    void aStatementWithinAnotherIsLeftOut() {
        Statement narrow = statement(place("a", 0), place("b", 0));
        Statement wide = statement(place("a", 0), place("b", 0), place("c", 0));
        assertThat(Retold.without(List.of(narrow, wide))).containsExactly(wide);
        assertThat(Retold.without(List.of(wide, wide))).containsExactly(wide);
    }

    @Test
    void statementsThatShareOneReadingStay() {
        Statement one = statement(place("a", 0), place("b", 0));
        Statement other = statement(place("a", 0), place("b", 40));
        assertThat(Retold.without(List.of(one, other))).containsExactly(one, other);
    }
}
