package org.firsthand.annotate.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.firsthand.text.ResourceLines;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

    private static final NumberReader READER = new NumberReader();

    static List<String> cases() {
        return ResourceLines.read(NumberReaderTest.class, "cases.txt");
    }

    private static List<NumberMention> read(String text) {
        return READER.read(text, Lexer.read(text, 0, text.length()));
    }

    private static String written(NumberMention number) {
        BigDecimal value = new BigDecimal(number.value()).round(new MathContext(14));
        String digits =
                value.setScale(10, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
        return digits + (number.kind() == NumberMention.Kind.ORDINAL ? "(o)" : "");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseReadsAsItSays(String line) {
        int arrow = line.indexOf("=>");
        String text = line.substring(0, arrow).strip();
        String found =
                read(text).stream().map(NumberReaderTest::written).collect(Collectors.joining(" "));
        assertThat(found).as(text).isEqualTo(line.substring(arrow + 2).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "9,",
                "one hundred ",
                "one hundred and ",
                "a million ",
                "half ",
                "1 234 ",
                "- ",
                "1/2 ",
                "two in ",
                "and a half ",
                "minus ",
                "twenty-",
                "1e",
                "\ud800 5 "
            })
    void repetitionIsReadInTime(String piece) {
        String text = piece.repeat(100_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        assertThat(read(text))
                                .allSatisfy(
                                        number ->
                                                assertThat(number.span().end())
                                                        .isLessThanOrEqualTo(text.length())));
    }
}
