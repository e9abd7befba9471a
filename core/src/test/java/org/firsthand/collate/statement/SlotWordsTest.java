package org.firsthand.collate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Span;
import org.firsthand.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The hits and near-misses of `slot-word-cases.tsv`.
class SlotWordsTest {

    private static final SlotWords WORDS = SlotWords.read();

    static Stream<String[]> cases() {
        return ResourceLines.rows(SlotWordsTest.class, "slot-word-cases.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aWordHasItsClass(String slot, String expected, String word, String lemma) {
        Token token = new Token(new Span(0, word.length()), word, "X", lemma, Token.EntityTag.NONE);
        String found =
                switch (slot) {
                    case "negation" -> WORDS.negates(token) ? "no" : "-";
                    case "modal" -> WORDS.modal(token).orElse("-");
                    case "direction" -> WORDS.direction(token).orElse("-");
                    default -> throw new IllegalArgumentException("no slot " + slot);
                };
        assertThat(found).isEqualTo(expected);
    }
}
