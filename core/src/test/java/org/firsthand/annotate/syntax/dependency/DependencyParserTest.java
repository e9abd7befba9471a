package org.firsthand.annotate.syntax.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.firsthand.Shared;
import org.firsthand.TestModels;
import org.firsthand.text.Parse;
import org.firsthand.text.Sentence;
import org.firsthand.text.Token;
import org.junit.jupiter.api.Test;

/// The trees are those of CoreNLP's own parser.
class DependencyParserTest {

    private static final DependencyParser PARSER = DependencyParser.load();
    private static final edu.stanford.nlp.parser.nndep.DependencyParser CORENLP =
            edu.stanford.nlp.parser.nndep.DependencyParser.loadFromModelFile(
                    edu.stanford.nlp.parser.nndep.DependencyParser.DEFAULT_MODEL);

    /// Passive subjects of verbs and clauses, unknown words, the model's own marks, many roots, one
    /// word, no verb, quotation and brackets.
    private static final String INVENTED =
            """
            Whatever the council decides can be overturned by the harbour court.
            What she wrote has now been read aloud twice, and that he came was welcomed.
            Qorvintha Blasquel-Duun zwirbelt the frobnicated krellnak, -NULL- and -ROOT- alike.
            Yes.
            Ferries, cranes, tugs; pilots (three of them) — and, as ever, no tide table!
            “We were told nothing,” said Ilsa Brandt, who runs the kiosk, “until the gates shut.”
            According to two people briefed on the talks, wages would rise by 3.5 % to €19.20.
            The the of of to to was was been been by by.
            """;

    @Test
    void treesAreThoseOfCoreNlp() throws IOException {
        List<Sentence> sentences = new ArrayList<>(TestModels.syntax().read(INVENTED));
        for (Path sample : samples()) {
            sentences.addAll(TestModels.syntax().read(Files.readString(sample)));
        }
        assertThat(sentences).hasSizeGreaterThan(100);
        for (Sentence sentence : sentences) {
            assertThat(PARSER.parse(sentence.tokens()))
                    .as("%s", sentence.tokens().stream().map(Token::word).toList())
                    .isEqualTo(byCoreNlp(sentence.tokens()));
        }
    }

    @Test
    void threadsChangeNothing() {
        List<Sentence> sentences = TestModels.syntax().read(INVENTED.repeat(4));
        List<Parse> alone = sentences.stream().map(s -> PARSER.parse(s.tokens())).toList();
        List<Parse> together =
                sentences.parallelStream().map(s -> PARSER.parse(s.tokens())).toList();
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void aSentenceWithoutAnEndIsParsedInStep() {
        List<Token> tokens =
                TestModels.syntax().read("The old crane creaks and").getFirst().tokens();
        List<Token> endless =
                Collections.nCopies(4000, tokens).stream().flatMap(List::stream).toList();
        Parse parse = assertTimeout(Duration.ofSeconds(30), () -> PARSER.parse(endless));
        assertThat(parse.size()).isEqualTo(20_000);
        assertThat(parse.heads().stream().filter(head -> head < 0)).hasSize(1);
    }

    @Test
    void noWordsHaveNoTree() {
        assertThat(PARSER.parse(List.of()).size()).isZero();
    }

    private static Parse byCoreNlp(List<Token> tokens) {
        List<CoreLabel> words = new ArrayList<>();
        for (Token token : tokens) {
            CoreLabel word = new CoreLabel();
            word.setWord(token.word());
            word.setValue(token.word());
            word.setTag(token.tag());
            words.add(word);
        }
        Integer[] heads = new Integer[words.size()];
        String[] relations = new String[words.size()];
        for (TypedDependency edge : CORENLP.predict(words).typedDependencies()) {
            heads[edge.dep().index() - 1] = edge.gov().index() - 1;
            relations[edge.dep().index() - 1] = edge.reln().toString();
        }
        return new Parse(Arrays.asList(heads), Arrays.asList(relations));
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Shared.root().resolve("samples"))) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|html)"))
                    .sorted()
                    .toList();
        }
    }
}
