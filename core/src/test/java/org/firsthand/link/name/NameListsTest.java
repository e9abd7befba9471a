package org.firsthand.link.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.firsthand.TestModels;
import org.firsthand.annotate.finding.NameKind;
import org.firsthand.link.name.variant.Likeness;
import org.firsthand.text.ResourceLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the hits and near-misses that the word lists of variants carry.
class NameListsTest {

    private static Stream<String> cases(String mark, String... lists) {
        return Arrays.stream(lists)
                .flatMap(list -> ResourceLines.cases(Likeness.class, list, mark).stream());
    }

    static Stream<String> ones() {
        return Stream.concat(
                cases("+", "company-words.txt", "spellings.txt"), cases("-", "place-quarters.txt"));
    }

    static Stream<String> twos() {
        return Stream.concat(
                cases("-", "company-words.txt", "spellings.txt"), cases("+", "place-quarters.txt"));
    }

    static Stream<String> tellingsOfTwo() {
        return cases("+", "title-sexes.txt", "given-sexes.txt");
    }

    static Stream<String> tellingsOfOne() {
        return cases("-", "title-sexes.txt", "given-sexes.txt");
    }

    private static List<Entity> link(String line) {
        return Tellings.link(Arrays.stream(line.split("; ", -1)).toList());
    }

    private static List<Entity> people(String text) {
        return Tellings.entities(List.of(TestModels.annotations("a", text))).stream()
                .filter(entity -> entity.kind() == NameKind.PERSON)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ones")
    void areOne(String names) {
        assertThat(link(names)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("twos")
    void areTwo(String names) {
        assertThat(link(names)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("tellingsOfTwo")
    void twoPeopleAreNamed(String text) {
        assertThat(people(text)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("tellingsOfOne")
    void onePersonIsNamed(String text) {
        assertThat(people(text)).hasSize(1);
    }
}
