package org.firsthand.trace.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.TestModels;
import org.firsthand.annotate.finding.Annotations;
import org.firsthand.article.ArticleId;
import org.junit.jupiter.api.Test;

class TextTracerTest {

    private static final String GOATS =
            "Forty goats blocked the road to Pellin on Friday until a shepherd whistled them home.";
    private static final String WELL =
            "An old well under the market of Trosk holds enough water for the whole quarter.";

    private final TextTracer tracer = new TextTracer(TestModels.vectors());

    @Test
    void aTextOfTwoStoriesIsFoundInBoth() {
        Annotations goats = TestModels.annotations("goats", GOATS);
        Annotations well = TestModels.annotations("well", WELL);
        Annotations text = TestModels.annotations("text", WELL + " " + GOATS);
        TextTrace trace = tracer.trace(text, List.of(goats, well));
        assertThat(trace.sentences()).isEqualTo(2);
        assertThat(trace.sightings())
                .extracting(s -> s.places().getFirst().parent().orElseThrow().article().value())
                .containsExactly("well", "goats");
        assertThat(tracer.trace(text, List.of(well, goats)).sightings())
                .isEqualTo(trace.sightings());
    }

    @Test
    void moreArticlesThanCanBeComparedAreCounted() {
        List<Annotations> pile = new ArrayList<>();
        for (int i = 0; i < TextTracer.MOST + 3; i++) {
            pile.add(TestModels.annotations("a" + i, WELL));
        }
        TextTrace trace = tracer.trace(TestModels.annotations("text", WELL), pile);
        assertThat(trace.leftOut()).isEqualTo(3);
        assertThat(trace.sightings().getFirst().places()).hasSize(TextTracer.MOST);
    }

    @Test
    void anEmptyPileHoldsNothing() {
        Annotations text = TestModels.annotations("text", WELL);
        assertThat(tracer.trace(text, List.of()).sightings()).isEmpty();
        assertThatThrownBy(() -> tracer.trace(text, List.of(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(new ArticleId("text").toString());
    }
}
