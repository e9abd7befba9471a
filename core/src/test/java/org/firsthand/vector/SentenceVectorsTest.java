package org.firsthand.vector;

import static org.assertj.core.api.Assertions.assertThat;

import org.firsthand.TestModels;
import org.junit.jupiter.api.Test;

class SentenceVectorsTest {

    @Test
    void likeSentencesLieNearerThanUnlikeOnes() {
        SentenceVectors vectors = TestModels.vectors();
        float[] base = vectors.vector("The council closed the old bridge on Monday.");
        float[] like = vectors.vector("On Monday the old bridge was shut by the council.");
        float[] unlike = vectors.vector("A bakery in the north sells plum cake.");
        assertThat(SentenceVectors.cosine(base, like)).isGreaterThan(0.9);
        assertThat(SentenceVectors.cosine(base, unlike)).isLessThan(0.65);
        assertThat(SentenceVectors.cosine(base, base)).isBetween(0.9999, 1.0001);
    }

    @Test
    void theSameSentenceGivesTheSameVector() {
        SentenceVectors vectors = TestModels.vectors();
        String sentence = "Café owners — all 12 of them — said “no”.";
        try (SentenceVectors others = SentenceVectors.load()) {
            assertThat(others.vector(sentence)).containsExactly(vectors.vector(sentence));
        }
    }

    @Test
    void aVectorThatIsChangedStaysWhatItWas() {
        SentenceVectors vectors = TestModels.vectors();
        float[] first = vectors.vector("The ferry was late.");
        float[] kept = first.clone();
        first[0] += 1;
        assertThat(vectors.vector("The ferry was late.")).containsExactly(kept);
    }

    @Test
    void anyLengthIsTaken() {
        SentenceVectors vectors = TestModels.vectors();
        assertThat(vectors.vector("")).hasSize(SentenceVectors.DIMENSIONS);
        assertThat(vectors.vector("bridge ".repeat(5_000))).hasSize(SentenceVectors.DIMENSIONS);
        assertThat(vectors.vector("x".repeat(100_000))).hasSize(SentenceVectors.DIMENSIONS);
    }
}
