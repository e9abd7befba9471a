package org.firsthand.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.firsthand.TestModels;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.ArticleId;
import org.junit.jupiter.api.Test;

class GrouperTest {

    private static final String FLOOD =
            """
            The river Ambra burst its banks above Velden on Tuesday and forced 1,200 people out of their homes.
            Mayor Petra Lindqvist of Velden said the old dyke at Korn had given way in two places.
            Rescue workers carried guests out of the Hotel Anker by boat.
            """;
    private static final String FLOOD_AGAIN =
            """
            Some 1,200 residents of Velden had to leave their houses after the Ambra broke through the dyke at Korn.
            Boats brought hotel guests to safety, Mayor Petra Lindqvist told reporters.
            Damage to the dyke would take weeks to repair, the mayor said.
            """;
    private static final String CHESS =
            """
            Grandmaster Tomas Arrieta won the candidates' tournament in Sofia with a round to spare.
            His draw with black against Ilse Maron was enough for the title match in autumn.
            Arrieta, 24, had led the field since the third round.
            """;

    private static final List<Annotations> PILE =
            List.of(
                    TestModels.annotations("a", FLOOD),
                    TestModels.annotations("b", CHESS),
                    TestModels.annotations("c", FLOOD_AGAIN));

    private final Grouper grouper = new Grouper(TestModels.vectors());

    @Test
    void oneHappeningIsOneStory() {
        Grouping grouping = grouper.group(PILE);
        assertThat(grouping.stories()).extracting(Story::id).containsExactly("s-a", "s-b");
        assertThat(grouping.stories().getFirst().articles())
                .containsExactly(new ArticleId("a"), new ArticleId("c"));
        assertThat(grouping.stories().getFirst().why()).contains("Velden");
        assertThat(grouping.threads()).hasSize(2);
    }

    @Test
    void orderOfInputChangesNothing() {
        Grouping expected = grouper.group(PILE);
        Random random = new Random(7);
        for (int i = 0; i < 4; i++) {
            List<Annotations> shuffled = new ArrayList<>(PILE);
            Collections.shuffle(shuffled, random);
            assertThat(grouper.group(shuffled)).isEqualTo(expected);
        }
    }

    @Test
    void survivesEmptyAndHostileInput() {
        assertThat(grouper.group(List.of()).stories()).isEmpty();
        List<Annotations> odd =
                List.of(
                        TestModels.annotations("x", " "),
                        TestModels.annotations("y", "\uD800 \uDC00"),
                        TestModels.annotations("z", "ha ".repeat(20_000)));
        assertThat(grouper.group(odd).stories()).isNotEmpty();
    }

    @Test
    void everyArticleIsInOneStoryAndEveryStoryInOneThread() {
        Grouping grouping = grouper.group(PILE);
        assertThat(grouping.stories().stream().flatMap(s -> s.articles().stream()).sorted())
                .containsExactly(new ArticleId("a"), new ArticleId("b"), new ArticleId("c"));
        assertThat(grouping.threads().stream().flatMap(t -> t.stories().stream()).sorted())
                .containsExactly("s-a", "s-b");
    }
}
