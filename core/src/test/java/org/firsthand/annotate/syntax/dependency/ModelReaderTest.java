package org.firsthand.annotate.syntax.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.firsthand.text.Parse;
import org.firsthand.text.Span;
import org.firsthand.text.Token;
import org.junit.jupiter.api.Test;

/// A model small enough to write down: one dimension, four hidden units, three labels.
class ModelReaderTest {

    private static final String SIZES =
            """
            dict=4
            pos=4
            label=3
            embeddingSize=1
            hiddenSize=4
            numTokens=48
            preComputed=2
            """;

    private static final String NAMES =
            """
            -UNKNOWN- 0.5
            -NULL- 0.0000
            -ROOT- 0.0000
            gulls 1
            -UNKNOWN- 0.0
            -NULL- -0.0
            -ROOT- 0.0
            NNS 0.0
            -NULL- 0.0
            root 0.0
            dep 0.0
            """;

    /// Unit 0 sees the top of the stack, the others nothing. What it sees speaks for a right arc.
    private static final String WEIGHTS =
            "0 0 0 0\n".repeat(2)
                    + "1 0 0 0\n"
                    + "0 0 0 0\n".repeat(45)
                    + "0.1 0 0 0\n"
                    + "0 0 0 1 0\n"
                    + "0 0 0 0 0\n".repeat(3)
                    + "146 98\n";

    @Test
    void aSmallModelParses() throws IOException {
        Parse parse = read(SIZES + NAMES + WEIGHTS).parse(List.of(word(), word(), word()));
        assertThat(parse.heads()).containsExactly(-1, 0, 0);
        assertThat(parse.relations()).containsExactly("root", "dep", "dep");
    }

    @Test
    void whatDoesNotFitIsNamed() {
        assertThatThrownBy(() -> read(SIZES.replace("pos", "tags")))
                .hasMessage("\"tags=4\" stands where pos= should");
        assertThatThrownBy(() -> read(SIZES.replace("=48", "=36")))
                .hasMessageContaining("36 slots and 4 hidden units");
        assertThatThrownBy(() -> read(SIZES + NAMES.replace("gulls 1", "gulls one")))
                .hasMessage("\"o\" stands in a number");
        assertThatThrownBy(() -> read(SIZES + NAMES.replace("0.5", "0.5000000001")))
                .hasMessage("\"0\" stands in a number");
        assertThatThrownBy(() -> read(SIZES + NAMES.replace("-ROOT-", "root")))
                .hasMessage("its words lack -ROOT-");
        assertThatThrownBy(() -> read(SIZES + NAMES)).hasMessage("it ends too early");
    }

    private static DependencyParser read(String model) throws IOException {
        return ModelReader.read(new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)));
    }

    private static Token word() {
        return new Token(new Span(0, 5), "gulls", "NNS", "gull", Token.EntityTag.NONE);
    }
}
