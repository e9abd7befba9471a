package org.firsthand.annotate.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.firsthand.TestModels;
import org.firsthand.annotate.finding.Attribution;
import org.firsthand.annotate.finding.Figure;
import org.firsthand.annotate.finding.Speaker;
import org.firsthand.annotate.syntax.Reading;
import org.firsthand.annotate.time.TimeReader;
import org.firsthand.text.ResourceLines;
import org.firsthand.text.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {

    static List<String> cases() {
        return ResourceLines.read(FigureReaderTest.class, "cases.txt");
    }

    private static List<Figure> read(String text, List<Attribution> attributions) {
        Reading reading = TestModels.reading(text);
        return new FigureReader().read(reading, new TimeReader().read(reading), attributions);
    }

    private static String written(Figure figure) {
        String value =
                figure.value().isPresent()
                        ? plain(figure.value().getAsDouble())
                        : plain(figure.low().getAsDouble())
                                + ".."
                                + plain(figure.high().getAsDouble());
        String days =
                figure.period()
                        .filter(period -> period.days().isPresent())
                        .map(period -> " /" + plain(period.days().getAsDouble()))
                        .orElse("");
        String change =
                figure.change().map(c -> " " + c.name().toLowerCase(Locale.ROOT)).orElse("");
        return figure.bound().name().toLowerCase(Locale.ROOT)
                + " "
                + value
                + " "
                + figure.unit()
                + days
                + change;
    }

    private static String plain(double value) {
        return new BigDecimal(value)
                .setScale(10, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseReadsAsItSays(String line) {
        int arrow = line.indexOf("=>");
        String text = line.substring(0, arrow).strip();
        String found =
                read(text, List.of()).stream()
                        .map(FigureReaderTest::written)
                        .collect(Collectors.joining("; "));
        assertThat(found).as(text).isEqualTo(line.substring(arrow + 2).strip());
    }

    @Test
    void aFigureTakesTheSpeakerOfTheWordsAroundIt() {
        String text = "Nearly 400 barns burnt down, the fire chief said.";
        int source = text.indexOf("the fire chief");
        Speaker chief = Speaker.plain(new Span(source, source + 14));
        Attribution attribution =
                new Attribution(
                        List.of(chief.words()),
                        List.of(),
                        List.of(new Span(0, 27)),
                        Optional.of(chief),
                        Optional.empty());
        List<Figure> found = read(text, List.of(attribution));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().speaker()).contains(chief);
        assertThat(found.getFirst().span().of(text)).isEqualTo("Nearly 400 barns");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "one hundred ",
                "$",
                "more than ",
                "5 to ",
                "$5-",
                "or more ",
                "10% ",
                "a $ "
            })
    void repetitionIsReadInTime(String piece) {
        String text = piece.repeat(100_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        assertThat(new QuantityReader().read(text, 0, text.length()))
                                .allSatisfy(
                                        quantity ->
                                                assertThat(quantity.span().end())
                                                        .isLessThanOrEqualTo(text.length())));
    }
}
