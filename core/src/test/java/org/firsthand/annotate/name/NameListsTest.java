package org.firsthand.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.firsthand.TestModels;
import org.firsthand.text.ResourceLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the hits and near-misses that the word lists of names carry.
class NameListsTest {

    private static final NameReader READER = new NameReader();

    static Stream<String> cases() {
        return Stream.of("acronym-verbs.txt", "no-names.txt", "plural-heads.txt")
                .flatMap(
                        list ->
                                Stream.of("+", "-")
                                        .map(mark -> own(list, mark))
                                        .flatMap(List::stream));
    }

    private static List<String> own(String list, String mark) {
        List<String> cases = ResourceLines.cases(NameReader.class, list, mark);
        assertThat(cases).as("the cases %s of %s", mark, list).isNotEmpty();
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theNamesAreRead(String line) {
        String text = line.substring(0, line.indexOf("=>")).strip();
        String names =
                READER.read(TestModels.reading(text)).stream()
                        .map(name -> name.span().of(text))
                        .collect(Collectors.joining("; "));
        assertThat(names).isEqualTo(line.substring(line.indexOf("=>") + 2).strip());
    }
}
