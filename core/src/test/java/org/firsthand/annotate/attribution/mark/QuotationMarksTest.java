package org.firsthand.annotate.attribution.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {

    private static List<String> found(String text) {
        return new QuotationMarks()
                .find(text).stream().map(marked -> marked.words().of(text)).toList();
    }

    @Test
    void readsEveryKindOfMark() {
        assertThat(
                        found(
                                "He said “go,” then \"stay\" and «wait» and ''sit'' and 'the sea is calm.'"))
                .containsExactly("go,", "stay", "wait", "sit", "the sea is calm.");
    }

    @Test
    void leavesApostrophesAlone() {
        assertThat(
                        found(
                                "The pilots' boats don't leave in the '90s, 'til the keeper's lamp's lit."))
                .isEmpty();
    }

    @Test
    void endsASingleQuotationBehindAPluralApostrophe() {
        assertThat(found("He called 'the pilots' boats unsafe' again."))
                .containsExactly("the pilots' boats unsafe");
    }

    @Test
    void keepsANestedQuotationInsideTheOuterOne() {
        assertThat(found("“She cried ‘Rocks ahead!’ and ran.”"))
                .containsExactly("She cried ‘Rocks ahead!’ and ran.");
    }

    @Test
    void endsAnUnclosedQuotationWithItsParagraph() {
        assertThat(found("“No end\nNext line")).containsExactly("No end");
        assertThat(found("“First. “Second.”")).containsExactly("First.", "Second.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "\"", "'", "''", "‘", " '", "“ ", "’ ", "a' ", "«"})
    void survivesRepetition(String mark) {
        String text = mark.repeat(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(found(text)).isNotNull());
    }
}
