package org.firsthand.annotate.attribution.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.firsthand.text.Span;
import org.firsthand.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueListTest {

    private static final CueList CUES = CueList.load();

    private static Token token(String lemma, String tag) {
        return new Token(new Span(0, lemma.length()), lemma, tag, lemma, Token.EntityTag.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "say,CLAUSE",
        "tell,HEARER",
        "vow,INFINITIVE",
        "praise,OBJECT",
        "call,NAMING",
        "read,QUOTE"
    })
    void knowsWhatAVerbTakes(String lemma, Shape shape) {
        assertThat(CUES.of(token(lemma, "VBD")).orElseThrow().takes(shape)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"walk,VBD", "say,NN", "claim,NNP", "table,NN", "read,JJ"})
    void leavesOtherWords(String lemma, String tag) {
        assertThat(CUES.of(token(lemma, tag))).isEmpty();
    }
}
