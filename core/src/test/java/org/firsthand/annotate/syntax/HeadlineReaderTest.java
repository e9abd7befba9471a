package org.firsthand.annotate.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.firsthand.TestModels;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;
import org.junit.jupiter.api.Test;

class HeadlineReaderTest {

    private static final SyntaxReader SYNTAX = TestModels.syntax();
    private static final HeadlineReader READER = new HeadlineReader(SYNTAX);

    private static List<String> people(String text) {
        return READER.reread(SYNTAX.read(text)).getFirst().tokens().stream()
                .filter(token -> token.entity() == Token.EntityTag.PERSON)
                .map(Token::word)
                .toList();
    }

    @Test
    void wordsOfAHeadlineAreNoPartsOfItsNames() {
        assertThat(
                        people(
                                "Helena Ostrander Charged With Taking Bridge Money\n"
                                        + "Helena Ostrander took money for the bridge."))
                .containsExactly("Helena", "Ostrander");
    }

    @Test
    void wordsAndPlacesStayAsTheyAre() {
        String text = "Mayor Ostrander Quits  Over Bridge Deal\nShe left.";
        List<Sentence> before = SYNTAX.read(text);
        List<Sentence> after = READER.reread(before);
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < after.size(); i++) {
            assertThat(after.get(i).tokens())
                    .extracting(Token::word)
                    .isEqualTo(before.get(i).tokens().stream().map(Token::word).toList());
            assertThat(after.get(i).span()).isEqualTo(before.get(i).span());
        }
    }

    @Test
    void runningTextIsReadOnce() {
        List<Sentence> sentences = SYNTAX.read("The mayor left. Nobody knew why.");
        assertThat(READER.reread(sentences)).isSameAs(sentences);
    }
}
