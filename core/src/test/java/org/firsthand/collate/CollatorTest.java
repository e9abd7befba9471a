package org.firsthand.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.firsthand.TestModels;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.annotate.finding.Figure;
import org.firsthand.annotate.finding.Period;
import org.firsthand.annotate.finding.SpeechAct;
import org.firsthand.article.ArticleId;
import org.firsthand.article.Evidence;
import org.firsthand.collate.exchange.Exchange;
import org.firsthand.collate.figure.FigureGroup;
import org.firsthand.collate.figure.Rate;
import org.firsthand.collate.quotation.QuotationVariant;
import org.firsthand.collate.statement.Statement;
import org.firsthand.group.Grouping;
import org.firsthand.group.Story;
import org.firsthand.group.StoryThread;
import org.firsthand.link.Linked;
import org.firsthand.trace.Origins;
import org.firsthand.trace.Stemma;
import org.junit.jupiter.api.Test;

class CollatorTest {

    private static final String FIRST =
            "The ferry Alba sank off Norrvik on Monday, and more than 40 passengers were rescued."
                    + " Ferry traffic in the strait has risen sharply this year."
                    + " Captain Mira Holt said: \"We shall rebuild the pier before the winter storms.\""
                    + " Norway asked Sweden to send divers.";
    private static final String SECOND =
            "Rescuers saved at least 40 travellers after the ferry Alba sank near Norrvik."
                    + " Officials noted a decrease in ferry traffic in the strait."
                    + " \"We will rebuild the pier before the winter storms,\" said Captain Mira Holt."
                    + " The Norwegian government has begged Sweden to send its divers."
                    + " The bakery by the harbour closed for good after ninety years.";

    private static Annotations first() {
        Tellings telling =
                Tellings.of("a", FIRST)
                        .figure("more than 40 passengers", 40, "people", Figure.Bound.MORE_THAN)
                        .day("Monday", "2031-03-03")
                        .quotation(
                                "We shall rebuild the pier before the winter storms.", "Mira Holt");
        return telling.act(
                        SpeechAct.Kind.REQUEST,
                        "Norway",
                        Optional.of("Sweden"),
                        "to send divers",
                        "Norway asked Sweden to send divers")
                .make();
    }

    private static Annotations second() {
        return Tellings.of("b", SECOND)
                .figure("at least 40 travellers", 40, "people", Figure.Bound.AT_LEAST)
                .quotation("We will rebuild the pier before the winter storms,", "Mira Holt")
                .act(
                        SpeechAct.Kind.REQUEST,
                        "The Norwegian government",
                        Optional.of("Sweden"),
                        "to send its divers",
                        "The Norwegian government has begged Sweden to send its divers")
                .make();
    }

    private static Collation collate(List<Annotations> tellings) {
        List<Annotations> sorted = new ArrayList<>(tellings);
        sorted.sort((x, y) -> x.article().id().compareTo(y.article().id()));
        List<ArticleId> ids = sorted.stream().map(a -> a.article().id()).toList();
        Grouping grouping =
                new Grouping(
                        List.of(new Story("s", ids, List.of())),
                        List.of(new StoryThread("t", List.of("s"), List.of())));
        Stemma stemma =
                new Stemma(
                        "s",
                        List.of(),
                        List.of(),
                        List.of(),
                        new Origins(1, ids.size(), List.of()));
        return new Collator(TestModels.vectors())
                .collate(grouping, new Linked(sorted, List.of()), List.of(stemma));
    }

    private static final Collation BOTH = collate(List.of(first(), second()));

    private static String text(Evidence evidence) {
        return evidence.span().of(evidence.article().value().equals("a") ? FIRST : SECOND);
    }

    @Test
    void theSameStatementStandsSideBySide() {
        assertThat(BOTH.statements())
                .filteredOn(s -> s.articles() == 2)
                .anySatisfy(
                        s ->
                                assertThat(s.readings())
                                        .extracting(r -> text(r.evidence()))
                                        .anyMatch(t -> t.startsWith("The ferry Alba sank"))
                                        .anyMatch(t -> t.startsWith("Rescuers saved")));
    }

    @Test
    void whatOneTellingAloneSaysIsSingleAndMissingElsewhere() {
        assertThat(BOTH.statements())
                .filteredOn(s -> text(s.readings().getFirst().evidence()).contains("bakery"))
                .allSatisfy(
                        s -> {
                            assertThat(s.agreement()).isEqualTo(Statement.Agreement.SINGLE);
                            assertThat(s.missingFrom()).containsExactly(new ArticleId("a"));
                        })
                .isNotEmpty();
    }

    @Test
    void aRiseAndAFallOfOneThingDiffer() {
        assertThat(BOTH.statements())
                .filteredOn(s -> s.agreement() == Statement.Agreement.DIFFER)
                .flatExtracting(Statement::variants)
                .extracting(Statement.Variant::kind)
                .contains(Statement.Kind.POLARITY);
    }

    @Test
    void numbersInOnePlaceOfASentenceDifferWhateverTheyCount() {
        Annotations a =
                Tellings.of("a", "Mira Holt, 52, was pulled from the harbour below the old pier.")
                        .make();
        Annotations b =
                Tellings.of("b", "Mira Holt, 58, was pulled from the harbor below the old pier.")
                        .make();
        Annotations other =
                Tellings.of(
                                "c",
                                "Jonas Brecht, 31, was pulled from the harbour below the old pier.")
                        .make();
        assertThat(collate(List.of(a, b, other)).figureGroups())
                .singleElement()
                .satisfies(
                        group -> {
                            assertThat(group.agreement()).isEqualTo(FigureGroup.Agreement.DIFFER);
                            assertThat(group.figures())
                                    .extracting(f -> f.figure().value().orElse(0))
                                    .containsExactly(52.0, 58.0);
                        });
    }

    @Test
    void aNumberThatHasItsPlaceIsNotTakenForAnother() {
        String text =
                "Holt made 14 points in the first half and Brecht 11 points in the second half.";
        Annotations a =
                Tellings.of("a", text)
                        .figure("14 points", 14, "point", Figure.Bound.EXACT)
                        .figure("11 points", 11, "point", Figure.Bound.EXACT)
                        .make();
        Annotations b =
                Tellings.of("b", text)
                        .figure("14 points", 14, "point", Figure.Bound.EXACT)
                        .figure("11 points", 11, "point", Figure.Bound.EXACT)
                        .make();
        assertThat(collate(List.of(a, b)).figureGroups())
                .extracting(FigureGroup::agreement)
                .containsExactly(FigureGroup.Agreement.AGREE, FigureGroup.Agreement.AGREE);
    }

    @Test
    void aPairOfQuotationsSaysHowItDiffers() {
        assertThat(
                        variant(
                                "“We will rebuild the pier before the storms,” Mira Holt said.",
                                "“We can rebuild the pier before the storms,” Mira Holt said.",
                                "Mira Holt"))
                .containsExactly(QuotationVariant.Kind.WORD);
        assertThat(
                        variant(
                                "“We will rebuild the pier before the storms,” Mira Holt said.",
                                "“We will rebuild the pier before the storms,” Jonas Brecht said.",
                                "Jonas Brecht"))
                .containsExactly(QuotationVariant.Kind.REATTRIBUTED);
        assertThat(
                        variant(
                                "“We will rebuild the pier before the storms,” Mira Holt said.",
                                "“We will rebuild the pier before the storms,” Holt said.",
                                "Holt"))
                .isEmpty();
    }

    private static List<QuotationVariant.Kind> variant(
            String first, String second, String speaker) {
        Annotations a =
                Tellings.of("a", first)
                        .quotation(first.substring(1, first.indexOf('”')), "Mira Holt")
                        .make();
        Annotations b =
                Tellings.of("b", second)
                        .quotation(second.substring(1, second.indexOf('”')), speaker)
                        .make();
        return collate(List.of(a, b)).quotationVariants().stream()
                .flatMap(v -> v.pairs().stream())
                .flatMap(pair -> pair.kinds().stream())
                .toList();
    }

    @Test
    void oneNumberWithTwoBoundsIsOneGroup() {
        Annotations a =
                Tellings.of("a", "The flood left more than 4,000 villagers homeless.")
                        .figure("more than 4,000 villagers", 4000, "people", Figure.Bound.MORE_THAN)
                        .make();
        Annotations b =
                Tellings.of("b", "About 4,000 people lost their homes in the flood.")
                        .figure("About 4,000 people", 4000, "people", Figure.Bound.ABOUT)
                        .make();
        assertThat(collate(List.of(a, b)).figureGroups())
                .singleElement()
                .satisfies(
                        group -> {
                            assertThat(group.agreement()).isEqualTo(FigureGroup.Agreement.BOUND);
                            assertThat(group.why()).contains("more than", "about");
                        });
    }

    @Test
    void aCountOverATimeBecomesARateWithItsArithmetic() {
        Tellings telling = Tellings.of("a", "The gate let 3,100 lorries through in December.");
        telling.figure(
                "3,100 lorries",
                3100,
                "lorry",
                Figure.Bound.EXACT,
                Optional.of(telling.period("in December", 31)));
        assertThat(collate(List.of(telling.make())).rates())
                .singleElement()
                .extracting(Rate::perDay, Rate::arithmetic)
                .containsExactly(100.0, "3,100 ÷ 31 days (in December) = 100 a day");
    }

    private static List<Rate> rates(String text, String count, String day, String period) {
        Tellings telling = Tellings.of("a", text);
        Period wednesday =
                new Period(
                        telling.span(period),
                        Optional.of(LocalDate.parse(day)),
                        Optional.of(LocalDate.parse(day)),
                        OptionalDouble.of(1));
        telling.figure(count, 14, "ship", Figure.Bound.EXACT, Optional.of(wednesday));
        return collate(List.of(telling.make())).rates();
    }

    @Test
    void whatIsThereOnADayHasNoRate() {
        assertThat(
                        rates(
                                "14 ships were at anchor on Wednesday.",
                                "14 ships",
                                "2031-03-05",
                                "on Wednesday"))
                .isEmpty();
        assertThat(
                        rates(
                                "The line of waiting ships grew to 14 on Wednesday.",
                                "14",
                                "2031-03-05",
                                "on Wednesday"))
                .isEmpty();
    }

    @Test
    void aCountOfOneDayIsARateAsTold() {
        assertThat(
                        rates(
                                "14 ships were cleared on Wednesday.",
                                "14 ships",
                                "2031-03-05",
                                "on Wednesday"))
                .extracting(Rate::arithmetic)
                .containsExactly("14 a day, as told (on Wednesday)");
    }

    @Test
    void moneyToldForALongerTimeAloneHasNoRate() {
        Tellings telling = Tellings.of("a", "The gate earned 3,100 euros in December.");
        Period december =
                new Period(
                        telling.period("in December", 31).span(),
                        Optional.of(LocalDate.of(2025, 12, 1)),
                        Optional.of(LocalDate.of(2025, 12, 31)),
                        OptionalDouble.of(31));
        telling.figure("3,100 euros", 3100, "EUR", Figure.Bound.EXACT, Optional.of(december));
        assertThat(collate(List.of(telling.make())).rates()).isEmpty();
    }

    @Test
    void aWordChangedInAQuotationIsAVariant() {
        assertThat(BOTH.quotationVariants())
                .singleElement()
                .satisfies(
                        v -> {
                            assertThat(v.kinds()).containsExactly(QuotationVariant.Kind.WORD);
                            assertThat(v.diff())
                                    .contains(
                                            new QuotationVariant.Step(
                                                    QuotationVariant.Operation.REPLACE,
                                                    List.of("shall", "will")));
                        });
    }

    @Test
    void theSameWordsOfTheSameSpeakerAreNoVariant() {
        Annotations a =
                Tellings.of("a", "Ola Brandt said: \"The tide was late.\"")
                        .quotation("The tide was late.", "Ola Brandt")
                        .make();
        Annotations b =
                Tellings.of("b", "\"The tide was late,\" Ola Brandt said.")
                        .quotation("The tide was late,", "Ola Brandt")
                        .make();
        assertThat(collate(List.of(a, b)).quotationVariants()).isEmpty();
    }

    @Test
    void oneRequestInTwoTellingsIsOneExchangeBetweenTheBodies() {
        assertThat(BOTH.exchanges())
                .singleElement()
                .satisfies(
                        e -> {
                            assertThat(e.fromFor()).contains("Norway");
                            assertThat(e.toFor()).contains("Sweden");
                            assertThat(e.status()).isEqualTo(Exchange.Status.OPEN);
                            assertThat(e.evidence()).hasSize(2);
                        });
    }

    @Test
    void theVerbsOfOneActStandTogether() {
        assertThat(BOTH.naming())
                .flatExtracting(n -> n.acts())
                .extracting(t -> t.text())
                .contains("asked", "begged");
    }

    @Test
    void aHappeningRestsOnItsDateAndItsClause() {
        assertThat(BOTH.timeline())
                .singleElement()
                .satisfies(
                        h ->
                                assertThat(h.evidence())
                                        .extracting(CollatorTest::text)
                                        .contains("on Monday"));
    }

    @Test
    void aRangeOfDaysIsOneHappening() {
        Annotations shut =
                Tellings.of("a", "The lock was shut from Monday to Wednesday for repairs.")
                        .day("Monday", "2031-03-03")
                        .day("Wednesday", "2031-03-05")
                        .make();
        assertThat(collate(List.of(shut)).timeline())
                .singleElement()
                .satisfies(
                        happening -> {
                            assertThat(happening.start()).contains(LocalDate.of(2031, 3, 3));
                            assertThat(happening.end()).contains(LocalDate.of(2031, 3, 5));
                        });
    }

    @Test
    void theOrderOfTheTellingsChangesNothing() {
        Random random = new Random(7);
        for (int i = 0; i < 3; i++) {
            List<Annotations> shuffled = new ArrayList<>(List.of(second(), first()));
            Collections.shuffle(shuffled, random);
            assertThat(collate(shuffled)).isEqualTo(BOTH);
        }
    }
}
