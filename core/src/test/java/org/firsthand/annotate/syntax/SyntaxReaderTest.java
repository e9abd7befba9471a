package org.firsthand.annotate.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.firsthand.TestModels;
import org.firsthand.text.Parse;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;
import org.junit.jupiter.api.Test;

class SyntaxReaderTest {

    @Test
    void placesAreThoseOfTheText() {
        String text = "Mayor Ines Valdo “won” — by 3\u00a0votes.\n\nNobody left 🙂 early.";
        List<Sentence> sentences = TestModels.syntax().read(text);
        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(1).paragraph()).isEqualTo(2);
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                assertThat(token.word()).isEqualTo(token.span().of(text));
            }
        }
        assertThat(sentences.getFirst().tokens().get(2).entity()).isEqualTo(Token.EntityTag.PERSON);
    }

    @Test
    void aParseHasTheSubjectUnderTheVerb() {
        Sentence sentence =
                TestModels.syntax().read("The mayor praised the old bridge.").getFirst();
        Parse parse = TestModels.syntax().parse(sentence);
        assertThat(parse.relation(2)).isEqualTo("root");
        assertThat(parse.children(2, "nsubj")).containsExactly(1);
        assertThat(parse.subtree(5)).containsExactly(3, 4, 5);
    }

    @Test
    void aTextWithoutWordsHasNoSentences() {
        assertThat(TestModels.syntax().read(" \n\n ")).isEmpty();
    }
}
