package org.firsthand.annotate.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.firsthand.TestModels;
import org.firsthand.annotate.attribution.mark.QuotationMarks;
import org.firsthand.annotate.finding.SourceMention;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the hits and near-misses that the word lists of attributions carry.
class WordListsTest {

    private static final AttributionReader READER = new AttributionReader();
    private static final List<String> TELLING =
            List.of(
                    "cue/verbs.txt",
                    "cue/nouns.txt",
                    "cue/adjectives.txt",
                    "clause/words.txt",
                    "direct/words.txt");
    private static final List<String> NAMING =
            List.of(
                    "origin/words.txt",
                    "origin/documents.txt",
                    "origin/outlet-words.txt",
                    "origin/outlets.txt");

    private static Stream<String> cases(List<String> resources, String mark) {
        return resources.stream()
                .flatMap(name -> ResourceLines.cases(AttributionReader.class, name, mark).stream());
    }

    static Stream<String> told() {
        return cases(TELLING, "+");
    }

    static Stream<String> untold() {
        return cases(TELLING, "-");
    }

    static Stream<String> named() {
        return cases(NAMING, "+");
    }

    static Stream<String> unnamed() {
        return cases(NAMING, "-");
    }

    static Stream<String> quoted() {
        return cases(List.of("mark/words.txt"), "+");
    }

    static Stream<String> unquoted() {
        return cases(List.of("mark/words.txt"), "-");
    }

    private static Attributed read(String text) {
        return READER.read(TestModels.reading(text), List.of());
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("told")
    void aHitIsToldSo(String line) {
        String text = line.substring(0, line.indexOf("=>")).strip();
        String found =
                read(text).attributions().stream()
                        .map(
                                a ->
                                        words(a.source(), text)
                                                + " | "
                                                + words(a.cue(), text)
                                                + " | "
                                                + words(a.content(), text))
                        .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(line.substring(line.indexOf("=>") + 2).strip());
    }

    @ParameterizedTest
    @MethodSource("untold")
    void aNearMissTellsNothing(String line) {
        assertThat(read(line).attributions()).as(line).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("named")
    void aHitNamesItsSource(String line) {
        int arrow = line.indexOf("=>");
        assertThat(read(line.substring(0, arrow).strip()).sources())
                .as(line)
                .extracting(SourceMention::name)
                .containsExactly(line.substring(arrow + 2).strip());
    }

    @ParameterizedTest
    @MethodSource("unnamed")
    void aNearMissNamesNoSource(String line) {
        assertThat(read(line).sources()).as(line).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("quoted")
    void aHitIsQuoted(String line) {
        String text = line.substring(0, line.indexOf("=>")).strip();
        assertThat(new QuotationMarks().find(text))
                .extracting(marked -> marked.words().of(text))
                .containsExactly(line.substring(line.indexOf("=>") + 2).strip());
    }

    @ParameterizedTest
    @MethodSource("unquoted")
    void aNearMissIsNoQuotation(String line) {
        assertThat(new QuotationMarks().find(line)).as(line).isEmpty();
    }
}
